using System.Text.Json;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Cli;

/// <summary>Writes what a status rests on.</summary>
internal static class StatusBasisJson
{
    internal static void Write(Utf8JsonWriter json, string name, StatusBasis basis)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("provisions");
        foreach (var provision in basis.Provisions)
        {
            json.WriteStringValue(provision.ToString());
        }

        json.WriteEndArray();
        TreatyActJson.WriteArray(json, "acts", basis.Acts);
        json.WriteString("confidence", Names.Of(basis.Confidence));
        json.WriteEndObject();
    }
}
