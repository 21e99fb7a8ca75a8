using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The one suspected, presumed innocent (article 66).</summary>
public sealed record Suspect
{
    /// <summary>Whether a natural person (article 25(1)).</summary>
    public SuspectKind Kind { get; init; }

    /// <summary>The nationalities; <see langword="null"/> if unknown, empty for a stateless person.</summary>
    public ValueList<Nationality>? Nationalities { get; init; }

    /// <summary>The date of birth, as far as known (article 26).</summary>
    public UncertainDate? DateOfBirth { get; init; }

    /// <summary>The age in full years on the first day of each conduct, where the date of birth is not known.</summary>
    public int? AgeAtConduct { get; init; }

    /// <summary>Whether the suspect was eighteen or older on every day of the conduct, where neither date of birth nor age is known.</summary>
    public bool? IsAdult { get; init; }

    /// <summary>Whose action the suspect effectively controls or directs (article 8 bis(1)); <see langword="null"/> if unknown.</summary>
    public Leadership? Leadership { get; init; }

    /// <summary>The State for which the suspect took part in an international operation from which the conduct arises; <see langword="null"/> if nobody says so.</summary>
    public Contribution? ContributedBy { get; init; }

    /// <summary>The States in which the suspect resides; <see langword="null"/> if unknown.</summary>
    public ValueList<StateCode>? Residences { get; init; }

    /// <summary>
    /// Whether a court that is confined to the most responsible (in the words of its instrument: those who bear the greatest responsibility, senior leaders, major war criminals) found the suspect to be of them;
    /// <see langword="null"/> if no court has found on it.
    /// </summary>
    public bool? MostResponsible { get; init; }

    /// <summary>The courts that have indicted the suspect, on which the residual courts depend; <see langword="null"/> if unknown.</summary>
    public ValueList<CourtId>? IndictedBy { get; init; }

    /// <summary>An office of State; it bars neither responsibility nor jurisdiction (article 27), but matters for arrest abroad (article 98).</summary>
    public Office? Office { get; init; }
}
