using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

/// <summary>How the records of lawful but random acts must be related to one another.</summary>
[Properties(Arbitrary = [typeof(RandomActs)], Replay = "20261125,20260111", MaxTest = 150)]
public sealed class RandomRecordTests
{
    /// <summary>After so many years the leap years come again.</summary>
    private const int Cycle = 28;

    private static readonly LocalDate Start = new(2010, 1, 1);

    private static WarrantRecord RecordOf(IEnumerable<(string Kind, LocalDate On, string More)> acts, int later = 0) => Records.Of([.. acts.Select(act => Text(act, later))]);

    private static string Text((string Kind, LocalDate On, string More) act, int later) => string.Create(CultureInfo.InvariantCulture, $"{act.Kind} {UncertainDate.FromLocalDate(act.On.PlusYears(later))}{act.More}");

    [Property]
    public void The_same_acts_a_generation_later_leave_the_person_where_they_leave_him_now(Acts acts)
    {
        var (now, later) = (RecordOf(acts.List), RecordOf(acts.List, Cycle));

        Assert.Equal(now.Status.Segments.Select(segment => segment.Value), later.Status.Segments.Select(segment => segment.Value));
        Assert.All(acts.List.SelectMany(act => new[] { act.On.PlusDays(-1), act.On, act.On.PlusDays(20) }), day =>
        {
            var then = day.PlusYears(Cycle);
            Assert.Equal((now.Status.At(day), now.Stage.At(day), now.Standing.At(day), now.Sealed.At(day)), (later.Status.At(then), later.Stage.At(then), later.Standing.At(then), later.Sealed.At(then)));
            Assert.Equal(now.NextSteps(day), later.NextSteps(then));
            Assert.Equal(
                now.TimeLimits(day).Select(limit => (limit.Limit, limit.LastDay.Select(last => last.PlusYears(Cycle)))),
                later.TimeLimits(then).Select(limit => (limit.Limit, limit.LastDay)));
        });
    }

    [Property]
    public void A_later_act_does_not_change_what_stood_before_it(Acts acts)
    {
        var whole = RecordOf(acts.List);

        Assert.All(Enumerable.Range(1, acts.List.Length - 1), count =>
        {
            var before = new DatePeriod(null, acts.List[count].On.PlusDays(-1));
            var part = RecordOf(acts.List.Take(count));
            Assert.True(part.Status.EqualsWithin(whole.Status, before));
            Assert.True(part.Stage.EqualsWithin(whole.Stage, before));
        });
    }

    [Property]
    public void Who_holds_the_record_knows_on_a_day_what_stands_on_it(Acts acts)
    {
        var record = RecordOf(acts.List);

        Assert.All(acts.List.SelectMany(act => new[] { act.On.PlusDays(-1), act.On, act.On.PlusDays(1) }), day => Assert.Equal(record.Status.At(day), record.KnownTo(Audience.Holder, day).Status.At(day)));
        Assert.Equal(record.Status, record.KnownTo(Audience.Holder, acts.List[^1].On).Status);
    }

    [Property]
    public void The_public_never_knows_more_acts_than_were_taken(Acts acts)
    {
        var record = RecordOf(acts.List);

        Assert.All(acts.List, act => Assert.Empty(record.KnownTo(Audience.Public, act.On).Acts.Where(known => known.On.Earliest > act.On)));
    }

    /// <summary>Acts that are lawful in their order.</summary>
    /// <param name="List">The acts.</param>
    public sealed record Acts((string Kind, LocalDate On, string More)[] List)
    {
        public override string ToString() => string.Join(", ", List.Select(act => Text(act, 0)));
    }

    private static class RandomActs
    {
        private const int Tries = 120;
        private const int Most = 9;

        private static readonly string[] Kinds = [.. EnumText<ActKind>.All];

        public static Arbitrary<Acts> Lists() => Gen.Choose(0, int.MaxValue).Select(seed => Make(new Random(seed))).ToArbitrary();

        private static Acts Make(Random random)
        {
            var acts = new List<(string Kind, LocalDate On, string More)> { ("applicationFiled", Start, string.Empty) };
            for (var i = 0; i < Tries && acts.Count < Most; i++)
            {
                var next = (Kinds[random.Next(Kinds.Length)], acts[^1].On.PlusDays(random.Next(0, 200)), random.Next(6) == 0 ? " sealed" : string.Empty);
                if (Records.Read([.. acts.Append(next).Select(act => Text(act, 0))]).IsValid)
                {
                    acts.Add(next);
                }
            }

            return new Acts([.. acts]);
        }
    }
}
