using System.Text.Json;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Cli;

/// <summary>Writes where an act is known from, as members of the act.</summary>
internal static class ProvenanceJson
{
    internal static void Write(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteString("confidence", Names.Of(provenance.Confidence));
        json.WriteTexts("sources", provenance.Sources);
        json.WriteString("note", provenance.Note);
    }
}
