using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Who may take an act in the proceedings against a person.</summary>
[JsonConverter(typeof(EnumJsonConverter<Actor>))]
public enum Actor
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The Prosecutor.</summary>
    Prosecutor = 1,

    /// <summary>A Pre-Trial Chamber or a judge of it.</summary>
    PreTrialChamber = 2,

    /// <summary>A Trial Chamber or a judge of it.</summary>
    TrialChamber = 3,

    /// <summary>The Appeals Chamber.</summary>
    AppealsChamber = 4,

    /// <summary>The Presidency.</summary>
    Presidency = 5,

    /// <summary>The Registrar.</summary>
    Registrar = 6,

    /// <summary>The State that holds, or is asked to arrest, the person.</summary>
    CustodialState = 7,

    /// <summary>The person himself or herself.</summary>
    Person = 8,
}
