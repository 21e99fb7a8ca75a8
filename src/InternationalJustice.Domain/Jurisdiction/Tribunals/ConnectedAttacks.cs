using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// The Special Tribunal for Lebanon: the attack of 14 February 2005 that killed Rafiq Hariri, and other attacks in its days only if they are found to be connected with it and of similar nature and gravity. An attack
/// alleged on that day is taken to be that attack unless a finding says otherwise.
/// </summary>
internal static class ConnectedAttacks
{
    private static readonly LocalDate HaririAttack = new(2005, 2, 14);

    internal static Finding Assess(TribunalCase asked)
    {
        if (asked.Conduct.Connected is { } connected)
        {
            return Of(asked, TruthTimelines.Constant(connected.ToTruth()), asked.Because(connected ? "tribunal.attackConnected" : "tribunal.attackNotConnected").With("date", HaririAttack));
        }

        var truth = Timeline.During(DatePeriod.On(HaririAttack), Truth.Satisfied, Truth.Undetermined);
        var why = asked.Because("tribunal.attackOpen").With("date", HaririAttack);
        var isThatDay = !asked.Question.IsOfOneDay && asked.Conduct.From == HaririAttack && asked.Conduct.To == HaririAttack;
        return isThatDay ? Of(asked, truth, asked.Because("tribunal.attackItself").With("date", HaririAttack)) : Of(asked, truth, why).Missing(new MissingFact(asked.Path + ".connected", why));
    }

    private static Finding Of(TribunalCase asked, Timeline<Truth> truth, FindingReason because) =>
        Finding.Leaf("tribunal.connectedAttack", asked.Citing(CourtField.Personal), truth, because).Attested(asked.Attested(CourtField.Personal));
}
