using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 16: a request of the Security Council under Chapter VII stops investigations and prosecutions for twelve months and may be renewed. It bars the exercise of
/// jurisdiction, not jurisdiction itself. Whether it must concern a concrete situation, as resolutions 1422 (2002) and 1487 (2003) did not, is contested.
/// </summary>
internal static class Article16
{
    private const int LongestDeferral = 12;

    private static readonly Provision Citation = Provision.Parse("16");

    /// <summary>The resolutions on personnel of contributing States, with the day from which their twelve months run.</summary>
    private static readonly (string Resolution, LocalDate From)[] OnContributingStates = [("S/RES/1422 (2002)", new(2002, 7, 1)), ("S/RES/1487 (2003)", new(2003, 7, 1))];

    private static readonly Finding NoDeferral = Of(TruthTimelines.Always, FindingReason.Of("article16.noDeferral"));

    internal static Finding Assess(Question question)
    {
        if (question.Allegation.Deferrals.Count == 0)
        {
            return NoDeferral;
        }

        Finding[] running = [.. Running(question).Select(deferral => Assess(question, deferral))];
        return running.Length switch
        {
            0 => NoDeferral,
            1 => running[0],
            _ => Finding.All("article16.noDeferral", Citation, FindingReason.Of("article16.deferrals"), running),
        };
    }

    /// <summary>The resolutions that stop the Court on the day of the question.</summary>
    internal static IEnumerable<string> Barring(Question question) =>
        Running(question).Where(deferral => Assess(question, deferral).Truth.At(question.AsOf) == Truth.NotSatisfied).Select(deferral => deferral.Resolution);

    private static IEnumerable<Deferral> Running(Question question) =>
        question.Allegation.Deferrals.Where(deferral => deferral.On <= question.AsOf && Days(deferral).Contains(question.AsOf));

    private static Finding Assess(Question question, Deferral deferral)
    {
        var scope = ScopeOf(deferral);
        if (scope == DeferralScope.Situation)
        {
            return Deferred(deferral, TruthTimelines.Never);
        }

        if (scope == DeferralScope.General)
        {
            return InGeneralTerms(question, deferral, TruthTimelines.Never);
        }

        // As under the clauses of referrals, nobody is taken to be of those whom the request exempts unless it is said.
        if (question.Allegation.Suspect?.ContributedBy is not { } contribution)
        {
            return Of(TruthTimelines.Always, FindingReason.Of("article16.noContributor").With("resolution", deferral.Resolution));
        }

        return question.State(contribution.State).Membership.At(question.AsOf) switch
        {
            Truth.Satisfied => Of(TruthTimelines.Always, FindingReason.Of("article16.contributorIsParty").With("resolution", deferral.Resolution).With("state", contribution.State)),
            Truth.NotSatisfied => InGeneralTerms(question, deferral, TruthTimelines.Never),
            _ => InGeneralTerms(question, deferral, TruthTimelines.Unknown),
        };
    }

    private static Finding InGeneralTerms(Question question, Deferral deferral, Timeline<Truth> free) =>
        question.Contest(ContestedQuestionId.DeferralScope, DatePeriod.On(question.AsOf), position => position == PositionId.CaseSpecific
            ? Of(TruthTimelines.Always, FindingReason.Of("article16.general").With("resolution", deferral.Resolution))
            : Deferred(deferral, free));

    private static Finding Deferred(Deferral deferral, Timeline<Truth> free) =>
        Of(free, FindingReason.Of("article16.deferred").With("resolution", deferral.Resolution).With("until", Days(deferral).End!.Value));

    private static DeferralScope ScopeOf(Deferral deferral) =>
        deferral.Scope != DeferralScope.None ? deferral.Scope
        : StartOf(deferral) is not null ? DeferralScope.ContributingStates
        : DeferralScope.Situation;

    private static LocalDate? StartOf(Deferral deferral) => Array.Find(OnContributingStates, known => known.Resolution == deferral.Resolution) is { Resolution: not null } known ? known.From : null;

    /// <summary>From the first day of the request up to the day before the twelve months have passed.</summary>
    private static DatePeriod Days(Deferral deferral)
    {
        var first = deferral.From ?? StartOf(deferral) ?? deferral.On;
        return new(first, first.PlusMonths(Math.Min(deferral.Months, LongestDeferral)).PlusDays(-1));
    }

    private static Finding Of(Timeline<Truth> truth, FindingReason because) => Finding.Leaf("article16.noDeferral", Citation, truth, because);
}
