using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>What sort of act founded a court.</summary>
[JsonConverter(typeof(EnumJsonConverter<CourtInstrumentKind>))]
public enum CourtInstrumentKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>A treaty.</summary>
    Treaty = 1,

    /// <summary>A resolution of the Security Council of the United Nations.</summary>
    SecurityCouncilResolution = 2,

    /// <summary>A law of a State.</summary>
    NationalLaw = 3,

    /// <summary>A regulation of a transitional administration of the United Nations.</summary>
    RegulationOfTransitionalAdministration = 4,

    /// <summary>A proclamation of a military commander.</summary>
    MilitaryProclamation = 5,
}
