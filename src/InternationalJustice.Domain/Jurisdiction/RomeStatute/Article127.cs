using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 127(2): a withdrawal does not end the consideration of a matter that was before the Court when it took effect. Whether a preliminary examination is such a
/// matter, and whether crimes of the time of membership stay within reach without one, is contested.
/// </summary>
internal static class Article127
{
    private static readonly Provision Paragraph2 = Provision.Parse("127(2)");

    /// <summary>The finding on a State that had left by the day of the question; <see langword="null"/> for every other State.</summary>
    internal static Finding? Assess(Question question, StatePosition state, DatePeriod days)
    {
        if (state.Withdrawal is not { } withdrawal || withdrawal.EffectiveDay.Latest > question.AsOf || state.Membership.At(question.AsOf) == Truth.Satisfied)
        {
            return null;
        }

        var effective = withdrawal.EffectiveDay.Earliest;
        return question.Contest(ContestedQuestionId.WithdrawalPendingMatter, days, position => position switch
        {
            PositionId.CrimesWhileParty => Of(TruthTimelines.Always, FindingReason.Of("article127.crimesWhileParty").With("state", state.State.Code).With("date", effective)),
            PositionId.PreconditionAtTrigger => AtTrigger(question, state.State.Code, effective),
            _ => UnderConsideration(question, state.State.Code, effective),
        });
    }

    private static Finding AtTrigger(Question question, StateCode state, LocalDate effective) =>
        question.Allegation.Trigger?.RequestedOn < effective
            ? Of(TruthTimelines.Always, FindingReason.Of("article127.partyAtTrigger").With("state", state).With("date", effective))
            : Of(TruthTimelines.Never, FindingReason.Of("article127.notPartyAtTrigger").With("state", state).With("date", effective));

    private static Finding UnderConsideration(Question question, StateCode state, LocalDate effective)
    {
        var facts = question.Allegation;
        if (facts.ExaminationOpenedOn < effective)
        {
            return Of(TruthTimelines.Always, FindingReason.Of("article127.examined").With("state", state).With("date", effective).With("examined", facts.ExaminationOpenedOn.Value));
        }

        if (facts.Trigger?.RequestedOn < effective)
        {
            return Of(TruthTimelines.Always, FindingReason.Of("article127.triggered").With("state", state).With("date", effective));
        }

        // What follows when nothing was before the Court on that day has not been decided.
        var why = FindingReason.Of("article127.nothingPending").With("state", state).With("date", effective);
        var open = Of(TruthTimelines.Unknown, why);
        return facts.ExaminationOpenedOn is null ? open.Missing(new MissingFact("examinationOpenedOn", why)) : open;
    }

    private static Finding Of(Timeline<Truth> truth, FindingReason because) => Finding.Leaf("article127.pendingMatter", Paragraph2, truth, because);
}
