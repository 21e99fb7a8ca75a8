using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 11: jurisdiction in time. The Court reaches only crimes committed after the Statute entered into force on 1 July 2002, that day included. For a State that
/// became a party later the later day counts (paragraph 2); that is tested for each link by the State's own membership.
/// </summary>
internal static class Article11
{
    private static readonly Provision Paragraph1 = Provision.Parse("11(1)");

    /// <summary>The days on which the Court existed.</summary>
    internal static Timeline<Truth> CourtExists { get; } = TruthTimelines.During(DatePeriod.From(States.Article126.StatuteInForce));

    private static Finding InTime { get; } =
        Finding.Leaf("article11.courtExists", Paragraph1, CourtExists, FindingReason.Of("article11.courtExists").With("date", States.Article126.StatuteInForce));

    /// <summary>No crime before the Statute, whatever the link.</summary>
    internal static Finding Assess() => InTime;

    /// <summary>The same limit on a referral by the Security Council, where it is argued that the Council can lift it.</summary>
    internal static Finding AssessOnReferral(Question question, DatePeriod days) =>
        question.Contest(ContestedQuestionId.ReferralLimits, days, position => position == PositionId.CouncilBinding
            ? Finding.Leaf("article11.councilBinding", Paragraph1, TruthTimelines.Always, FindingReason.Of("article11.councilBinding"))
            : Assess());
}
