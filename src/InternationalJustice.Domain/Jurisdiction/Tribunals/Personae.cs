using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// Jurisdiction over persons: human beings, of a certain age where the instrument sets one, and at some courts only the most responsible, an open norm on which only the court itself can find. Where no suspect is
/// named, as at the stage of a situation, none of this is in question but what stands in for a limit by place.
/// </summary>
internal static class Personae
{
    private const int Majority = 18;

    internal static void Assess(ref FindingList parts, TribunalCase asked)
    {
        if (asked.Suspect is { } suspect)
        {
            parts.AddIfAny(NaturalPerson(asked, isContempt: false));
            parts.AddIfAny(Age(asked, suspect));
            parts.AddIfAny(asked.Has(CourtCondition.JuvenileRegime) ? JuvenileRegime.Assess(asked, suspect) : null);
            parts.AddIfAny(asked.Has(CourtCondition.AxisCountries) ? null : Responsibility(asked, suspect));
            parts.AddIfAny(asked.Has(CourtCondition.Peacekeepers) ? Peacekeepers.Assess(asked, suspect) : null);
        }

        parts.AddIfAny(asked.Has(CourtCondition.NationalsOrResidents) ? NationalsOrResidents.Assess(asked) : null);
        parts.AddIfAny(asked.Has(CourtCondition.AxisCountries) ? AxisCountries.Assess(asked) : null);
        parts.AddIfAny(asked.Has(CourtCondition.IndictedByPredecessor) ? IndictedByPredecessor.Assess(asked) : null);
        parts.AddIfAny(asked.Has(CourtCondition.ConnectedAttacks) ? ConnectedAttacks.Assess(asked) : null);
        parts.AddIfAny(asked.Has(CourtCondition.ReportOfTheAssembly) ? ReportOfTheAssembly.Assess(asked) : null);
    }

    /// <summary>Neither States nor companies; in contempt a legal person can be tried where case law says so.</summary>
    internal static Finding? NaturalPerson(TribunalCase asked, bool isContempt)
    {
        if (asked.Suspect is not { } suspect)
        {
            return null;
        }

        if (suspect.Kind == SuspectKind.None)
        {
            var why = asked.Because("tribunal.personUnknown");
            return Person(asked, TruthTimelines.Unknown, why).Missing(new MissingFact("suspect.kind", why));
        }

        return suspect.Kind == SuspectKind.NaturalPerson ? Person(asked, TruthTimelines.Always, asked.Because("tribunal.naturalPerson"))
            : isContempt && suspect.Kind == SuspectKind.LegalPerson && asked.Has(CourtCondition.LegalPersonsInContempt) ? LegalPersonsInContempt.Assess(asked)
            : Person(asked, TruthTimelines.Never, asked.Because("tribunal.notNaturalPerson"));
    }

    /// <summary>The minimum age; where none is known, somebody who is known to have been under eighteen may be out of reach.</summary>
    private static Finding? Age(TribunalCase asked, Suspect suspect)
    {
        if (asked.Court.Personal.MinimumAge is not { } years)
        {
            var adult = AgeReached.On(suspect, asked.Conduct, Majority, asked.Question.IsOfOneDay);
            var isKnownMinor = !adult.IsUnknown && adult.Truth.ValuesWithin(asked.Question.DaysOf(asked.Conduct)).Contains(Truth.NotSatisfied);
            return isKnownMinor ? Of(asked, adult.Truth.Select(truth => truth == Truth.Satisfied ? truth : Truth.Undetermined), asked.Because("tribunal.ageLimitUnknown")) : null;
        }

        var reached = AgeReached.On(suspect, asked.Conduct, years, asked.Question.IsOfOneDay);
        var because = asked.Because(reached.IsUnknown ? "tribunal.ageUnknown" : "tribunal.minimumAge").With("age", years);
        var finding = Of(asked, reached.Truth, because);
        return reached.IsUnknown || !reached.IsExact ? finding.Missing(new MissingFact("suspect.dateOfBirth", because)) : finding;
    }

    private static Finding? Responsibility(TribunalCase asked, Suspect suspect)
    {
        var limit = asked.Court.Personal.Leadership;
        if (limit == LeadershipLimit.None)
        {
            return null;
        }

        var because = asked.Because(suspect.MostResponsible switch { true => "tribunal.responsible", false => "tribunal.notResponsible", null => "tribunal.responsibilityOpen" })
            .WithTerm("limit", $"leadership.{EnumText<LeadershipLimit>.Of(limit)}");
        var finding = Finding.Leaf("tribunal.responsibility", asked.Citing(CourtField.Personal), TruthTimelines.Constant(suspect.MostResponsible.ToTruth()), because).Attested(asked.Attested(CourtField.Personal));
        return suspect.MostResponsible is null ? finding.Missing(new MissingFact("suspect.mostResponsible", because)) : finding;
    }

    private static Finding Of(TribunalCase asked, Timeline<Truth> truth, FindingReason because) =>
        Finding.Leaf("tribunal.age", asked.Citing(CourtField.MinimumAge), truth, because).Attested(asked.Attested(CourtField.MinimumAge));

    private static Finding Person(TribunalCase asked, Timeline<Truth> truth, FindingReason because) =>
        Finding.Leaf("tribunal.person", asked.Citing(CourtField.Personal), truth, because).Attested(asked.Attested(CourtField.Personal));
}
