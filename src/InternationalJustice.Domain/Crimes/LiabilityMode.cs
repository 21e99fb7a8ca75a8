using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>What must be shown for a mode of liability, and for which crimes it exists.</summary>
/// <remarks>Immutable. Equality is that of the reference: <see cref="LiabilityModes"/> has each mode once.</remarks>
public sealed class LiabilityMode
{
    private readonly string _english;
    private readonly string _french;

    internal LiabilityMode(ModeOfLiability id, string provision, ParticipationForm form, string english, string french)
    {
        Id = id;
        Provision = Provision.Parse(provision);
        Form = form;
        _english = english;
        _french = french;
    }

    /// <summary>The mode.</summary>
    public ModeOfLiability Id { get; }

    /// <summary>Where the Statute provides for it.</summary>
    public Provision Provision { get; }

    /// <summary>The part that the person has in the crime.</summary>
    public ParticipationForm Form { get; }

    /// <summary>Whether the Statute does not name it and the Court built it from what the Statute names.</summary>
    public bool IsFromCaseLaw { get; internal init; }

    /// <summary>What the person must have done or failed to do, and in which position, in English.</summary>
    public ImmutableArray<string> Requirements { get; internal init; } = [];

    /// <summary>What the person must have known or meant, beside the mental elements of the crime, in English.</summary>
    public ImmutableArray<string> MentalRequirements { get; internal init; } = [];

    /// <summary>What is contested about it, and by whom, in English; empty if nothing is known to be.</summary>
    public ImmutableArray<string> Contested { get; internal init; } = [];

    /// <summary>A short name, which is not official; empty for no language.</summary>
    public string Name(Language language) => language switch
    {
        Language.English => _english,
        Language.French => _french,
        _ => string.Empty,
    };

    /// <summary>Whether a person can be responsible in this way for crimes of that family.</summary>
    public ModeFit FitFor(CrimeFamily family) => (Id, Form, family) switch
    {
        (_, _, CrimeFamily.None) => ModeFit.None,
        (_, _, CrimeFamily.Genocide) => ModeFit.Allowed,
        (ModeOfLiability.IncitingGenocide, _, _) => ModeFit.Excluded,
        (_, _, CrimeFamily.CrimesAgainstHumanity or CrimeFamily.WarCrimes) => ModeFit.Allowed,

        // Article 25(3bis) speaks of "this article" only, and the Elements ask for an act of aggression that was committed.
        (ModeOfLiability.Attempting, _, CrimeFamily.Aggression) or (_, ParticipationForm.Omission, CrimeFamily.Aggression) => ModeFit.Disputed,
        (_, _, CrimeFamily.Aggression) => ModeFit.LeadersOnly,
        (_, ParticipationForm.Omission, CrimeFamily.AdministrationOfJustice) => ModeFit.Doubtful,
        _ => ModeFit.ByRule163,
    };

    /// <summary>Provision and English name.</summary>
    public override string ToString() => $"{Provision} {_english}";
}
