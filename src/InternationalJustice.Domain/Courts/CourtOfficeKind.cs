using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>The offices of the International Criminal Court that are filled by election.</summary>
[JsonConverter(typeof(EnumJsonConverter<CourtOfficeKind>))]
public enum CourtOfficeKind
{
    /// <summary>No office.</summary>
    None = 0,

    /// <summary>Judge (article 36).</summary>
    Judge = 1,

    /// <summary>President (article 38).</summary>
    President = 2,

    /// <summary>First Vice-President (article 38).</summary>
    FirstVicePresident = 3,

    /// <summary>Second Vice-President (article 38).</summary>
    SecondVicePresident = 4,

    /// <summary>Prosecutor (article 42).</summary>
    Prosecutor = 5,

    /// <summary>Deputy Prosecutor, of whom there is at least one (article 42).</summary>
    DeputyProsecutor = 6,

    /// <summary>Registrar (article 43).</summary>
    Registrar = 7,

    /// <summary>Deputy Registrar, if the need arises (article 43).</summary>
    DeputyRegistrar = 8,
}
