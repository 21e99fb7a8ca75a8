using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Articles 5 to 8 and 22: the list of crimes is closed. War crimes need an armed conflict of the character for which the Statute lists them (article 8(2)(a) and (b), or
/// (c) and (e)); disturbances and tensions are none (article 8(2)(d) and (f)), and whether the crimes of (e) ask for a longer conflict than those of (c) is contested. Whether the elements are met is
/// taken as alleged unless a finding is given; how far the Elements of Crimes bind the judges (article 9) matters for genocide, to which they add a context.
/// </summary>
internal static class Article05
{
    private static readonly FindingRule ListedCrime = FindingRule.Leaf("article5.listedCrime", Provision.Parse("5"));
    private static readonly Provision WarCrimes = Provision.Parse("8");
    private static readonly Provision GraveBreaches = Provision.Parse("8(2)(a)");
    private static readonly Provision OtherInternational = Provision.Parse("8(2)(b)");
    private static readonly Provision CommonArticle3 = Provision.Parse("8(2)(c)");
    private static readonly Provision OtherNonInternational = Provision.Parse("8(2)(e)");
    private static readonly Provision Threshold = Provision.Parse("8(2)(d)");
    private static readonly Provision Thresholds = Provision.Parse("8(2)(f)");
    private static readonly Provision Disappearance = Provision.Parse("7(1)(i)");
    private static readonly Provision ElementsArticle = Provision.Parse("9");

    /// <summary>The alleged crimes, grouped by the rules to which they are subject, in the order in which they are alleged.</summary>
    internal static ImmutableArray<CrimeGroup> Group(Conduct conduct, CrimeCatalogue catalogue) =>
    [
        .. from code in conduct.Crimes
           let crimes = catalogue.Find(code)
           group code by (Regime: RegimeOf(code, crimes), Conflict: ConflictOf(code), Amendment: AmendmentOf(crimes), Found: FoundOf(code, conduct)) into alike
           select new CrimeGroup(alike.Key.Regime, alike.Key.Conflict, alike.Key.Amendment, alike.Key.Found, alike.ToValueList()),
    ];

    /// <summary>Whether the Statute lists crimes of a regime.</summary>
    internal static Finding AssessList(CrimeRegime regime, ValueList<CrimeCode> codes) => regime switch
    {
        CrimeRegime.OutsideStatute => Listed(TruthTimelines.Never, "article5.notListed", codes),
        CrimeRegime.NotOperative => Listed(TruthTimelines.Never, "article5.notOperative", codes),
        _ => Listed(TruthTimelines.Always, "article5.listed", codes),
    };

    internal static void Assess(ref FindingList findings, Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days)
    {
        findings.Add(group.Listed);

        // Where the elements were found to be shown, the conflict is among them.
        if (group.Regime == CrimeRegime.WarCrime && !(conduct is { Conflict: ConflictCharacter.None, Elements: ElementsFinding.Shown }))
        {
            findings.Add(ArmedConflict(question, conduct, group, path, days));
        }

        if (group.Found == CrimeFact.ManifestPattern)
        {
            findings.Add(ContextOfGenocide(question, conduct, days));
        }

        if (conduct.Elements == ElementsFinding.NotShown)
        {
            findings.Add(Finding.Leaf("article9.elements", ElementsArticle, TruthTimelines.Never, FindingReason.Of("article9.notShown")));
        }
        else if (conduct.Elements == ElementsFinding.Shown)
        {
            findings.Add(Finding.Leaf("article9.elements", ElementsArticle, TruthTimelines.Always, FindingReason.Of("article9.shown")));
        }
    }

    private static Finding ArmedConflict(Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days)
    {
        var needed = group.NeedsConflict;
        if (conduct.Conflict == ConflictCharacter.None)
        {
            var why = FindingReason.Of("article8.conflictUnknown");
            return Conflict(TruthTimelines.Unknown, why).Missing(new MissingFact(path + ".conflict", why));
        }

        if (conduct.Conflict == ConflictCharacter.NoConflict)
        {
            return Finding.Leaf("article8.armedConflict", Thresholds, TruthTimelines.Never, FindingReason.Of("article8.noConflict"));
        }

        if (conduct is { Conflict: ConflictCharacter.NonInternational, Hostilities: { } hostilities } && needed != ConflictCharacter.International)
        {
            if (hostilities.Intense == false || hostilities.Organised == false)
            {
                return Finding.Leaf("article8.armedConflict", Threshold, TruthTimelines.Never, FindingReason.Of("article8.belowThreshold"));
            }

            if (group.Found == CrimeFact.ShortConflict)
            {
                return question.Contest(ContestedQuestionId.NonInternationalThreshold, days, position => position == PositionId.HigherThreshold
                    ? Finding.Leaf("article8.armedConflict", Thresholds, TruthTimelines.Never, FindingReason.Of("article8.notProtracted"))
                    : Finding.Leaf("article8.armedConflict", Thresholds, TruthTimelines.Always, FindingReason.Of("article8.sameThreshold")));
            }
        }

        return needed == ConflictCharacter.None || needed == conduct.Conflict
            ? Conflict(TruthTimelines.Always, FindingReason.Of("article8.conflict").WithTerm("character", TermOf(conduct.Conflict)))
            : Conflict(TruthTimelines.Never, FindingReason.Of("article8.otherConflict").WithTerm("character", TermOf(conduct.Conflict)).WithTerm("needed", TermOf(needed)));
    }

    /// <summary>The Elements of Crimes, not the Statute, ask that genocide take place in a manifest pattern of similar conduct, or be conduct that could itself effect the destruction.</summary>
    private static Finding ContextOfGenocide(Question question, Conduct conduct, DatePeriod days) => conduct.ManifestPattern == true
        ? Finding.Leaf("article9.context", ElementsArticle, TruthTimelines.Always, FindingReason.Of("article9.contextShown"))
        : question.Contest(ContestedQuestionId.ElementsOfCrimes, days, position => position == PositionId.ElementsOnlyGuidance
            ? Finding.Leaf("article9.context", ElementsArticle, TruthTimelines.Always, FindingReason.Of("article9.contextLeftAside"))
            : Finding.Leaf("article9.context", ElementsArticle, TruthTimelines.Never, FindingReason.Of("article9.contextNotShown")));

    private static Finding Listed(Timeline<Truth> truth, string reason, ValueList<CrimeCode> codes) => Finding.Leaf(ListedCrime, truth, FindingReason.Of(reason).With("crimes", codes));

    private static Finding Conflict(Timeline<Truth> truth, FindingReason because) => Finding.Leaf("article8.armedConflict", WarCrimes, truth, because);

    private static string TermOf(ConflictCharacter character) => character == ConflictCharacter.International ? "term.internationalConflict" : "term.nonInternationalConflict";

    internal static bool IsOffenceAgainstJustice(CrimeCode code) => code.Family == CrimeFamily.AdministrationOfJustice;

    internal static bool IsAggression(CrimeCode code) => code.Family == CrimeFamily.Aggression;

    private static CrimeRegime RegimeOf(CrimeCode code, ImmutableArray<Crime> crimes) =>
        code.Provision is not { } provision || crimes.IsEmpty ? CrimeRegime.OutsideStatute
        : crimes.All(crime => !crime.IsOperative) ? CrimeRegime.NotOperative
        : Disappearance.Contains(provision) ? CrimeRegime.EnforcedDisappearance
        : WarCrimes.Contains(provision) ? CrimeRegime.WarCrime
        : IsAggression(code) ? CrimeRegime.Aggression
        : IsOffenceAgainstJustice(code) ? CrimeRegime.AdministrationOfJustice
        : CrimeRegime.Ordinary;

    private static ConflictCharacter ConflictOf(CrimeCode code) =>
        code.Provision is not { } provision ? ConflictCharacter.None
        : GraveBreaches.Contains(provision) || OtherInternational.Contains(provision) ? ConflictCharacter.International
        : CommonArticle3.Contains(provision) || OtherNonInternational.Contains(provision) ? ConflictCharacter.NonInternational
        : ConflictCharacter.None;

    /// <summary>Crimes stand apart only where a finding was given that concerns them alone.</summary>
    private static CrimeFact FoundOf(CrimeCode code, Conduct conduct) =>
        conduct.ManifestPattern is not null && code.Family == CrimeFamily.Genocide ? CrimeFact.ManifestPattern
        : conduct.Hostilities?.Protracted == false && code.Provision is { } provision && OtherNonInternational.Contains(provision) ? CrimeFact.ShortConflict
        : CrimeFact.None;

    /// <summary>The amendment that added a crime; a code that also stands for crimes of 1998, such as a whole paragraph, needs none. Aggression has its own rules.</summary>
    private static AmendmentId? AmendmentOf(ImmutableArray<Crime> crimes) =>
        !crimes.IsEmpty && crimes.All(crime => crime.Amendment is not null && crime.Family != CrimeFamily.Aggression) ? crimes[0].Amendment : null;
}
