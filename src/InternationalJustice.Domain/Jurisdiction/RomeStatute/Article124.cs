using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 124: on becoming a party a State may declare that for seven years it does not accept the jurisdiction over war crimes by its nationals or on its territory. It
/// removes that State's own links under article 12(1) and (2) and nothing else: not another State's link, not a referral by the Security Council.
/// </summary>
internal static class Article124
{
    private static readonly Provision Citation = Provision.Parse("124");
    private static readonly StateCode Ukraine = StateCode.Parse("UKR");

    /// <summary>The findings on a link through a State that made such declarations.</summary>
    internal static IEnumerable<Finding> Assess(Question question, StatePosition state, DatePeriod days, bool isNationality) =>
        state.WarCrimesExclusions.Select(declaration => Assess(question, state, declaration, days, isNationality));

    private static Finding Assess(Question question, StatePosition state, WarCrimesExclusion declaration, DatePeriod days, bool isNationality)
    {
        if (declaration.Scope == Article124Scope.NationalsAndTerritory)
        {
            return Barred(state.State.Code, declaration);
        }

        Finding Effective() => isNationality ? Barred(state.State.Code, declaration) : ConfinedToNationals(question, state.State.Code, declaration, days);

        return state.State.Code != Ukraine ? Effective() : question.Contest(ContestedQuestionId.Article124Ukraine, days, position => position == PositionId.PartialNotAllowed
            ? Of(TruthTimelines.Always, FindingReason.Of("article124.partialNotAllowed").With("state", state.State.Code), declaration)
            : Effective());
    }

    /// <summary>
    /// What becomes of a declaration under article 12(3) that the State had made before: whether it still supplies jurisdiction over the war crimes that the State excluded on
    /// becoming a party is a part of the question about Ukraine.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="state">The State.</param>
    /// <param name="days">The days of the conduct.</param>
    /// <param name="afterAccession">What becomes of the declaration beside membership in general.</param>
    internal static Finding AssessBesideDeclaration(Question question, StatePosition state, DatePeriod days, Func<Finding> afterAccession)
    {
        if (state.State.Code != Ukraine || state.WarCrimesExclusions is not [var exclusion, ..])
        {
            return afterAccession();
        }

        return question.Contest(ContestedQuestionId.Article124Ukraine, days, position => position switch
        {
            PositionId.DeclarationsContinue => Of(TruthTimelines.Always, FindingReason.Of("article124.declarationsContinue").With("state", state.State.Code), exclusion),
            PositionId.Effective => Finding.All(
                "article124.transition",
                Citation,
                FindingReason.Of("article124.declared").With("state", state.State.Code),
                ConfinedToNationals(question, state.State.Code, exclusion, days),
                afterAccession()),
            _ => afterAccession(),
        });
    }

    /// <summary>A declaration confined to nationals concerns whoever is one on the day that counts, wherever the conduct took place.</summary>
    private static Finding ConfinedToNationals(Question question, StateCode state, WarCrimesExclusion declaration, DatePeriod days)
    {
        if (question.Allegation.Suspect?.Nationalities is not { } nationalities)
        {
            var why = FindingReason.Of("article124.nationalityUnknown").With("state", state);
            return Of(declaration.Conduct.Select(excluded => excluded == Truth.NotSatisfied ? Truth.Satisfied : Truth.Undetermined), why, declaration).Missing(new MissingFact("suspect.nationalities", why));
        }

        if (!nationalities.Any(nationality => nationality.State == state))
        {
            return Of(TruthTimelines.Always, FindingReason.Of("article124.othersNationals").With("state", state), declaration);
        }

        var barred = Barred(state, declaration);
        return nationalities.Any(nationality => nationality.State == state && nationality.Period == DatePeriod.Always)
            ? barred
            : Finding.Any(barred.Rule, barred.Provision, barred.Because, Article12.NotNational(question, state, days), barred);
    }

    private static Finding Barred(StateCode state, WarCrimesExclusion declaration) =>
        Of(declaration.Conduct.Not(), FindingReason.Of("article124.declared").With("state", state), declaration);

    private static Finding Of(Timeline<Truth> truth, FindingReason because, WarCrimesExclusion declaration) =>
        Finding.Leaf("article124.transition", Citation, truth, because).RelyingOn([declaration.Declaration, .. declaration.Withdrawal is { } ended ? [ended] : (TreatyAct[])[]]);
}
