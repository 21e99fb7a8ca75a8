using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>What must be shown for a mode of liability, and for which crimes it exists.</summary>
/// <remarks>Immutable. Equality is that of the reference: <see cref="LiabilityModes"/> has each mode once.</remarks>
public sealed class LiabilityMode
{
    private readonly Bilingual _name;

    internal LiabilityMode(ModeOfLiability id, string provision, ParticipationForm form, string english, string french)
    {
        Id = id;
        Provision = Provision.Parse(provision);
        Form = form;
        _name = new Bilingual(english, french);
    }

    /// <summary>The mode.</summary>
    public ModeOfLiability Id { get; }

    /// <summary>Where the Statute provides for it.</summary>
    public Provision Provision { get; }

    /// <summary>The part that the person has in the crime.</summary>
    public ParticipationForm Form { get; }

    /// <summary>Whether the Statute does not name it and the Court built it from what the Statute names.</summary>
    public bool IsFromCaseLaw { get; internal init; }

    /// <summary>
    /// What the person must have done or failed to do, in which position, and what the person must have known or meant beside the mental elements of the crime, those last.
    /// </summary>
    public ImmutableArray<Requirement> Requirements { get; internal init; } = [];

    internal ImmutableArray<Bilingual> ContestedTexts { get; init; } = [];

    /// <summary>A short name, which is not official; empty for no language.</summary>
    public string Name(Language language) => _name.In(language);

    /// <summary>What is contested about it, and by whom; empty if nothing is known to be.</summary>
    public ImmutableArray<string> Contested(Language language) => [.. ContestedTexts.Select(text => text.In(language))];

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

    /// <summary>The requirements for crimes of a family: for aggression every mode of article 25 also needs a leader (article 25(3bis)).</summary>
    public ImmutableArray<Requirement> RequirementsFor(CrimeFamily family) =>
        family == CrimeFamily.Aggression && Form != ParticipationForm.Omission ? [Article25.Leadership, .. Requirements] : Requirements;

    /// <summary>Sets findings against the requirements of this mode for crimes of a family.</summary>
    /// <param name="family">The kind of crime.</param>
    /// <param name="findings">What was found, by requirement; what is absent is open. Other findings, such as those on the elements of the crime, are left aside.</param>
    public LiabilityAssessment Assess(CrimeFamily family, IReadOnlyDictionary<ElementId, Truth> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new LiabilityAssessment(this, FitFor(family), RequirementsAssessment.Of(RequirementsFor(family), family, findings));
    }

    /// <summary>Provision and English name.</summary>
    public override string ToString() => $"{Provision} {_name.English}";
}
