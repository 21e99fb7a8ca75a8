using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using static InternationalJustice.Domain.Positions.ContestedQuestionId;
using static InternationalJustice.Domain.Positions.PositionId;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>Article 127(2): what is left of a link through a State that has left since.</summary>
internal static class Article127
{
    internal static Truth IsPartyAndStays(Case facts, StateCode state, LocalDate day) => facts.Register.Agreed(state, course => course.IsParty(day).ToTruth().And(Stays(facts, course, day)));

    private static Truth Stays(Case facts, Course course, LocalDate day)
    {
        // A State that has come back is a Party when the question is asked.
        if (course.MembershipOn(day)?.Left is not { } left || left > facts.AsOf || course.IsParty(facts.AsOf))
        {
            return Truth.Satisfied;
        }

        var asked = facts.Facts.Trigger?.RequestedOn;
        return facts.Contested(WithdrawalPendingMatter, position => position switch
        {
            CrimesWhileParty => Truth.Satisfied,
            PreconditionAtTrigger => (asked < left).ToTruth(),

            // What follows where nothing was pending, the Court did not need to say.
            _ => asked < left || facts.Facts.ExaminationOpenedOn < left ? Truth.Satisfied : Truth.Undetermined,
        });
    }
}
