using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction;

/// <summary>
/// How two answers must be related, whatever each of them is: what the law does not look at changes nothing, and what can only help takes nothing away. The allegations are of both generators, about fixed
/// and about random acts of States.
/// </summary>
[Properties(Arbitrary = [typeof(AnyAllegation)], Replay = "20261125,20260109", MaxTest = 150)]
public partial class MetamorphicTests
{
    /// <summary>After so many years the days of the week and the leap years come again.</summary>
    private const int Cycle = 28;

    private static readonly StateCode Bystander = StateCode.Parse("XQQ");

    private static readonly Func<Allegation, Allegation>[] Irrelevant =
    [
        allegation => allegation with { TreatyActs = [.. allegation.TreatyActs, new InstrumentDeposited(Bystander, Domain.States.InstrumentKind.Accession, new LocalDate(2009, 2, 3))] },
        allegation => allegation with { TreatyActs = [.. allegation.TreatyActs, new Signature(Bystander, new LocalDate(2000, 1, 1)), new Article15bisOptOut(Bystander, new LocalDate(2015, 1, 1))] },
        allegation => allegation with { Declarations = [.. allegation.Declarations, new Article12Declaration(Bystander, new LocalDate(2010, 2, 3), null, accepted: true)] },
        allegation => allegation with { Deferrals = [.. allegation.Deferrals, new Deferral("S/RES/9005 (2000)", allegation.AsOf!.Value.PlusMonths(-13))] },
        allegation => allegation with { Deferrals = [.. allegation.Deferrals, new Deferral("S/RES/9006 (2040)", allegation.AsOf!.Value.PlusDays(1))] },
        allegation => allegation with { Arrest = new ArrestQuestion(["Suspect of the example"], [new LocalDate(2024, 1, 1)], [Bystander]) },
        allegation => allegation with { Suspect = allegation.Suspect is { } suspect ? suspect with { Office = new Office(Bystander, OfficeKind.HeadOfState) } : null },
        allegation => allegation with { Suspect = allegation.Suspect is { Nationalities: { } held } suspect ? suspect with { Nationalities = [.. held, .. held] } : allegation.Suspect },
        allegation => OfEach(allegation, conduct => conduct with { Grounds = [PersecutionGround.Gender] }),
        allegation => OfEach(allegation, conduct => conduct with { Places = [.. conduct.Places, .. conduct.Places] }),
    ];

    private static Allegation Read(string json) => AllegationDocument.Read(Encoding.UTF8.GetBytes(json), Dataset.Embedded).GetValueOrThrow();

    private static Allegation OfEach(Allegation allegation, Func<Conduct, Conduct> change) => allegation with { Conduct = [.. allegation.Conduct.Select(change)] };

    private static ValueList<T> Reversed<T>(ValueList<T> list) => [.. list.Reverse()];

    /// <summary>Everything that an answer says, in no order.</summary>
    private static string[] All(Assessment answer) =>
    [
        .. new[] { $"jurisdiction {answer.Jurisdiction.Outcome}", $"exercise {answer.Exercise.Outcome}", $"admissibility {answer.Admissibility.Outcome}" }
            .Concat(answer.Conduct.SelectMany(All))
            .Concat(answer.Exercise.BarredBy.Select(bar => $"barred by {bar}"))
            .Concat(answer.Admissibility.Reasons.Select(reason => $"inadmissible by {reason}"))
            .Concat(answer.MissingFacts.Select(fact => $"missing {answer.Allegation.Conduct.Select((conduct, index) => (Path: $"conduct[{index}]", conduct.Id)).Aggregate(fact.Path, (path, one) => path.Replace(one.Path, one.Id, StringComparison.Ordinal))}"))
            .Concat(answer.Contested.Select(contested => $"contested {contested}"))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> All(ConductAssessment conduct) =>
        conduct.Periods.Select(days => $"{conduct.Conduct.Id} jurisdiction {days.Period} {days.Value}")
            .Concat(conduct.Exercise.Truth.SegmentsWithin(conduct.Days).Select(days => $"{conduct.Conduct.Id} exercise {days.Period} {days.Value}"))
            .Concat(conduct.Grounds.Select(ground => $"{conduct.Conduct.Id} on {ground}"))
            .Concat(conduct.RejectedGrounds.Select(ground => $"{conduct.Conduct.Id} not on {ground}"));

    private static void AssertSame(Allegation one, Allegation other) => Assert.Equal(All(Answer.To(one)), All(Answer.To(other)));

    private static void AssertNothingIsLost(Timeline<Truth> before, Timeline<Truth> after, DatePeriod days) =>
        Assert.All(before.SegmentsWithin(days).Where(segment => segment.Value == Truth.Satisfied), segment => Assert.True(after.ValuesWithin(segment.Period).IndexOfAnyExcept(Truth.Satisfied) < 0, $"{segment.Period} of {after}"));

    private static void AssertNothingIsLost(Allegation before, Allegation after, bool exerciseToo = true)
    {
        foreach (var (one, other) in Answer.To(before).Conduct.Zip(Answer.To(after).Conduct))
        {
            AssertNothingIsLost(one.Finding.Truth, other.Finding.Truth, one.Days);
            if (exerciseToo)
            {
                AssertNothingIsLost(one.Exercise.Truth, other.Exercise.Truth, one.Days);
            }
        }
    }

    /// <summary>The same facts where the law looks at each day by itself: not at the age or the crime on the first day, nor at an attack that is only known to have lasted then.</summary>
    private static Allegation DayByDay(Allegation allegation)
    {
        var suspect = allegation.Suspect is { AgeAtConduct: < 18 } minor ? minor with { AgeAtConduct = 18 } : allegation.Suspect;
        var positions = allegation.Positions.With(ContestedQuestionId.ContinuingCrimes, PositionId.ContinuingCovered);
        return OfEach(allegation with { Suspect = suspect, Positions = positions }, conduct => conduct with { Attack = conduct.Attack ?? DatePeriod.On(conduct.From) });
    }

    /// <summary>Both are read from a document whose dates have been moved.</summary>
    private static string Later(string text, int years) => Date().Replace(text, date => (int.Parse(date.Value, CultureInfo.InvariantCulture) + years).ToString(CultureInfo.InvariantCulture));

    /// <summary>The fictional States of the generators under other names, in another order.</summary>
    private static string Renamed(string text) => FictionalState().Replace(text, state => $"XZ{(char)('A' + 'Z' - state.Value[2])}");

    private static string RenamedBack(string text) => RenamedState().Replace(text, state => $"XA{(char)('A' + 'Z' - state.Value[2])}");

    [GeneratedRegex(@"(?<![\d(])(19|20)\d\d(?=-\d\d|"")")]
    private static partial Regex Date();

    [GeneratedRegex("XA[A-Z]")]
    private static partial Regex FictionalState();

    [GeneratedRegex("XZ[A-Z]")]
    private static partial Regex RenamedState();

    private static IEnumerable<StatePosition> PositionsAfter(IEnumerable<TreatyAct> acts)
    {
        var all = acts.ToArray();
        var register = Dataset.Embedded.Register.With(all);
        return all.Select(act => act.State).Distinct().Order().Select(state => register.Find(state)!);
    }

    /// <summary>Everything that a position says of a State, besides the acts.</summary>
    private static string All(StatePosition position) => string.Join(
        " | ",
        new object[] { position.State.Code, position.Status, position.Membership, position.AggressionOptOut }
            .Concat(position.WarCrimesExclusions.Select(exclusion => exclusion.Conduct))
            .Concat(position.Acceptances.Select(acceptance => acceptance.Conduct))
            .Concat(Dataset.Embedded.Register.Amendments.Select(amendment => position.AmendmentInForce(amendment.Id)))
            .Concat(new[] { null, "North", "South" }.Select(area => position.StatuteReaches(area))));

    [Property]
    public void A_fact_that_the_law_does_not_look_at_changes_nothing(GeneratedAllegation generated)
    {
        var allegation = Read(generated.Json);

        Assert.All(Irrelevant, with => AssertSame(allegation, with(allegation)));
    }

    [Property]
    public void Acts_of_which_none_is_later_than_what_is_known_are_all_known(GeneratedAllegation generated)
    {
        var allegation = Read(generated.Json) with { KnownOn = null };

        AssertSame(allegation, allegation with { KnownOn = new LocalDate(2099, 12, 31) });
    }

    [Property]
    public void The_order_in_which_facts_are_stated_does_not_matter(GeneratedAllegation generated)
    {
        var allegation = Read(generated.Json);

        AssertSame(allegation, allegation with
        {
            Conduct =
            [
                .. allegation.Conduct.Reverse().Select(conduct => conduct with { Places = Reversed(conduct.Places), Crimes = Reversed(conduct.Crimes), EffectsIn = Reversed(conduct.EffectsIn) }),
            ],
            Suspect = allegation.Suspect is { Nationalities: { } held } suspect ? suspect with { Nationalities = Reversed(held) } : allegation.Suspect,
            Trigger = allegation.Trigger is StateReferral referral ? referral with { By = Reversed(referral.By) } : allegation.Trigger,
            Declarations = Reversed(allegation.Declarations),
            Deferrals = Reversed(allegation.Deferrals),
            DeferralRequests = Reversed(allegation.DeferralRequests),
            TreatyActs = Reversed(allegation.TreatyActs),
        });
    }

    [Property]
    public void Every_conduct_is_judged_by_itself(GeneratedAllegation generated)
    {
        var allegation = Read(generated.Json);

        Assert.All(Answer.To(allegation).Conduct, conduct => Assert.Equal(All(conduct), All(Answer.To(allegation with { Conduct = [conduct.Conduct] }).Conduct[0])));
    }

    [Property]
    public void A_State_is_judged_by_what_it_did_and_not_by_its_name(GeneratedAllegation generated) =>
        Assert.Equal(All(Answer.To(generated.Json)), All(Answer.To(Renamed(generated.Json))).Select(RenamedBack).Order(StringComparer.Ordinal));

    [Property]
    public void Conduct_that_is_stated_in_two_parts_is_judged_as_when_it_is_stated_in_one(GeneratedAllegation generated, NonNegativeInt at)
    {
        var allegation = DayByDay(Read(generated.Json));
        var whole = Answer.To(allegation);
        var days = whole.Conduct[0].Days;
        var length = Period.DaysBetween(days.Start!.Value, days.End!.Value);
        if (length == 0)
        {
            return;
        }

        var lastOfFirst = days.Start.Value.PlusDays(at.Get % length);
        var conduct = allegation.Conduct[0];
        var parts = Answer.To(allegation with { Conduct = [conduct with { To = lastOfFirst }, conduct with { Id = "second", From = lastOfFirst.PlusDays(1) }, .. allegation.Conduct.Skip(1)] });

        Assert.Equal(
            (whole.Jurisdiction.Outcome, whole.Exercise.Outcome, whole.Admissibility.Outcome),
            (parts.Jurisdiction.Outcome, parts.Exercise.Outcome, parts.Admissibility.Outcome));
        Assert.All(parts.Conduct.Take(2), part =>
        {
            Assert.True(part.Finding.Truth.EqualsWithin(whole.Conduct[0].Finding.Truth, part.Days));
            Assert.True(part.Exercise.Truth.EqualsWithin(whole.Conduct[0].Exercise.Truth, part.Days));
        });
    }

    [Property]
    public void More_days_of_conduct_take_no_day_away(GeneratedAllegation generated, NonNegativeInt before, NonNegativeInt after)
    {
        var allegation = DayByDay(Read(generated.Json));

        AssertNothingIsLost(allegation, OfEach(allegation, conduct => conduct with { From = conduct.From.PlusDays(-17 * before.Get), To = conduct.To?.PlusDays(17 * after.Get) }));
    }

    [Property]
    public void A_referral_by_the_Security_Council_takes_nothing_away(GeneratedAllegation generated)
    {
        var allegation = Read(generated.Json) with { Trigger = null };

        AssertNothingIsLost(allegation, allegation with { Trigger = new SecurityCouncilReferral("S/RES/9009 (2024)", allegation.AsOf!.Value) });
    }

    [Property]
    public void A_referral_by_a_State_takes_nothing_away(GeneratedAllegation generated)
    {
        var allegation = Read(generated.Json) with { Trigger = null };

        AssertNothingIsLost(allegation, allegation with { Trigger = new StateReferral([StateCode.Parse("XAA")], allegation.AsOf!.Value) });
    }

    // Of a crime that no amendment added and that a State cannot leave out: it does no harm there that a State has not accepted. Where the result came later, whether the Court reaches back is asked only beside an acceptance.
    [Property]
    public void A_further_nationality_does_not_take_away_what_another_link_gives(GeneratedAllegation generated)
    {
        var allegation = OfEach(Read(generated.Json), conduct => conduct with { Crimes = [CrimeCode.Parse("7(1)(a)")], CompletedOn = null });
        if (allegation.Suspect?.Nationalities is { } held)
        {
            AssertNothingIsLost(allegation, allegation with { Suspect = allegation.Suspect with { Nationalities = [.. held, new Nationality(StateCode.Parse("XAC"), DatePeriod.Always)] } });
        }
    }

    [Property]
    public void A_further_place_does_not_take_away_what_a_part_of_the_conduct_elsewhere_gives(GeneratedAllegation generated)
    {
        var allegation = OfEach(Read(generated.Json), conduct => conduct with { Crimes = [CrimeCode.Parse("7(1)(a)")], CompletedOn = null });
        allegation = allegation with { Positions = allegation.Positions.With(ContestedQuestionId.CrossBorderConduct, PositionId.ElementOrPart) };

        AssertNothingIsLost(allegation, OfEach(allegation, conduct => conduct with { Places = [.. conduct.Places, new Vessel(StateCode.Parse("XAC"))] }));
    }

    [Property(Arbitrary = [typeof(AnyRegister)])]
    public void The_same_facts_a_generation_later_have_the_same_answer(GeneratedAllegation generated)
    {
        // Both are later than everything that the Statute itself and the acts on record have set going.
        var soon = Later(generated.Json, Cycle);

        Assert.Equal(All(Answer.To(soon)).Select(text => Later(text, Cycle)).Order(StringComparer.Ordinal), All(Answer.To(Later(soon, Cycle))));
    }

    [Property(Arbitrary = [typeof(AnyRegister)])]
    public void The_position_of_a_State_follows_from_its_own_acts_in_whatever_order_they_are_listed(GeneratedAllegation generated)
    {
        var acts = Read(generated.Json).TreatyActs;

        Assert.Equal(PositionsAfter(acts).Select(All), PositionsAfter(acts.Reverse()).Select(All));
        Assert.Equal(PositionsAfter(acts).Select(All), acts.Select(act => act.State).Distinct().Order().Select(state => All(PositionsAfter(acts.Where(act => act.State == state)).Single())));
    }

    [Property(Arbitrary = [typeof(AnyRegister)])]
    public void The_position_of_a_State_does_not_depend_on_its_name(GeneratedAllegation generated) =>
        Assert.Equal(
            PositionsAfter(Read(generated.Json).TreatyActs).Select(All),
            PositionsAfter(Read(Renamed(generated.Json)).TreatyActs).Select(position => RenamedBack(All(position))).Order(StringComparer.Ordinal));

    [Property(Arbitrary = [typeof(AnyRegister)])]
    public void The_same_acts_a_generation_later_have_the_same_effects(GeneratedAllegation generated)
    {
        var soon = Later(generated.Json, Cycle);

        Assert.Equal(PositionsAfter(Read(soon).TreatyActs).Select(position => Later(All(position), Cycle)), PositionsAfter(Read(Later(soon, Cycle)).TreatyActs).Select(All));
    }

    /// <summary>Allegations about fictional States whose acts are random.</summary>
    private static class AnyRegister
    {
        public static Arbitrary<GeneratedAllegation> Allegations() => Gen.Choose(0, int.MaxValue).Select(RandomRegisters.MakeWithFurtherFacts).ToArbitrary();
    }

    private static class AnyAllegation
    {
        public static Arbitrary<GeneratedAllegation> Allegations() => Gen.OneOf(AllegationArbitraries.Allegations().Generator, AnyRegister.Allegations().Generator).ToArbitrary();
    }
}
