using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.States;

/// <summary>The paragraph of article 121 by which an amendment enters into force.</summary>
[JsonConverter(typeof(EnumJsonConverter<AmendmentProcedure>))]
public enum AmendmentProcedure
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>Article 121(5): for each Party that accepts it, one year after its deposit.</summary>
    EachParty = 1,

    /// <summary>Article 121(4): for all Parties, one year after seven eighths of them have accepted it.</summary>
    AllParties = 2,
}
