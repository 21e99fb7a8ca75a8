using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using static InternationalJustice.Domain.Positions.ContestedQuestionId;
using static InternationalJustice.Domain.Positions.PositionId;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>Article 124: for seven years a new Party may keep war crimes by its nationals and on its territory out of its own acceptance.</summary>
internal static class Article124
{
    private static readonly StateCode Ukraine = StateCode.Parse("UKR");

    internal static Truth LeavesNationals(Case facts, StateCode state, CrimeCode crime, LocalDate day) => Excludes(facts, state, crime, day, _ => Truth.Satisfied).Not();

    /// <summary>A declaration for nationals only leaves the territory, except where a national acted there.</summary>
    internal static Truth LeavesTerritory(Case facts, StateCode state, CrimeCode crime, LocalDate day) =>
        Excludes(facts, state, crime, day, scope => scope == Article124Scope.NationalsAndTerritory ? Truth.Satisfied : ByNational(facts, state, day)).Not();

    /// <summary>A declaration under article 12(3) that survives membership is not touched, save on what Ukraine holds of its own.</summary>
    internal static Truth LeavesDeclaration(Case facts, StateCode state, CrimeCode crime, LocalDate day) =>
        state == Ukraine ? Excludes(facts, state, crime, day, _ => ByNational(facts, state, day)).Not() : Truth.Satisfied;

    private static Truth ByNational(Case facts, StateCode state, LocalDate day) =>
        !facts.NationalitiesAreKnown ? Truth.Undetermined : facts.NationalStates.Contains(state) ? facts.IsNational(state, day) : Truth.NotSatisfied;

    private static Truth Excludes(Case facts, StateCode state, CrimeCode crime, LocalDate day, Func<Article124Scope, Truth> concerns)
    {
        if (crime.Family != CrimeFamily.WarCrimes || Article05.IsDormant(crime))
        {
            return Truth.NotSatisfied;
        }

        // A declaration goes with the instrument: with one that was taken back, and with the membership on becoming a Party to which it was made.
        static bool IsMadeOn(Course course, (LocalDate From, LocalDate? Left) membership, LocalDate on) =>
            course.Memberships.First(joined => !(joined.Left <= on)) == membership && !course.All<InstrumentWithdrawn>().Any(back => back.On >= on && back.On < membership.From);

        var excludes = facts.Register.Agreed(state, course => course.MembershipOn(day) is not { } membership ? Truth.NotSatisfied : NaiveCourt.Any(course.All<Article124Declaration>().Where(act => IsMadeOn(course, membership, act.On)).Select(act =>
            (day < membership.From.PlusYears(7) && !course.All<Article124DeclarationWithdrawn>().Any(back => back.On >= act.On && (back.Act.Effective ?? back.On) <= day)).ToTruth().And(concerns(act.Act.Scope)))));
        return state == Ukraine ? excludes.And(facts.Contested(Article124Ukraine, position => (position == Effective).ToTruth())) : excludes;
    }
}
