using FsCheck;
using FsCheck.Fluent;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Time;

/// <summary>A timeline written down naively: what its value is on a day is told by a scan over all changes.</summary>
public sealed record TimelineModel(int Initial, IReadOnlyList<(LocalDate On, int Value)> Changes)
{
    internal Timeline<int> Build() => Timeline.From(Initial, Changes);

    internal int At(LocalDate day)
    {
        var (latest, value) = ((LocalDate?)null, Initial);
        foreach (var (on, changed) in Changes)
        {
            if (on <= day && (latest is null || on > latest))
            {
                (latest, value) = (on, changed);
            }
        }

        return value;
    }

    public override string ToString() => $"{Initial}; {string.Join(", ", Changes.Select(change => $"{change.On:uuuu-MM-dd} {change.Value}"))}";
}

/// <summary>Days crowd around the entry into force of the Statute, so that neighbours and coincidences are common, and include the ends of the calendar.</summary>
public static class TimeArbitraries
{
    public static readonly LocalDate FirstDay = new(-9998, 1, 1);
    public static readonly LocalDate LastDay = new(9999, 12, 31);

    private static readonly Gen<LocalDate> Day = Gen.Frequency(
        (12, Gen.Choose(0, 12).Select(offset => new LocalDate(2002, 6, 26).PlusDays(offset))),
        (2, Gen.Choose(0, 20_000).Select(offset => new LocalDate(1998, 7, 17).PlusDays(offset))),
        (2, Gen.Elements(FirstDay, FirstDay.PlusDays(1), new LocalDate(0, 12, 31), new LocalDate(1, 1, 1), LastDay.PlusDays(-1), LastDay)));

    private static readonly Gen<LocalDate?> End = Gen.Frequency((4, Day.Select(day => (LocalDate?)day)), (1, Gen.Constant((LocalDate?)null)));

    private static readonly Gen<TimelineModel> Model =
        from initial in Gen.Choose(0, 3)
        from days in Day.ListOf()
        from values in Gen.Choose(0, 3).ListOf(days.Count)
        select new TimelineModel(initial, [.. days.Zip(values).DistinctBy(change => change.First)]);

    public static Arbitrary<LocalDate> Days() => Day.ToArbitrary();

    public static Arbitrary<LocalDate?> Ends() => End.ToArbitrary();

    public static Arbitrary<TimelineModel> Models() => Model.ToArbitrary();

    public static Arbitrary<DatePeriod> Periods() =>
        Gen.Two(End).Select(ends => ends.Item1 > ends.Item2 ? new DatePeriod(ends.Item2, ends.Item1) : new DatePeriod(ends.Item1, ends.Item2)).ToArbitrary();

    public static Arbitrary<UncertainDate> UncertainDates() => Gen.OneOf(
        Gen.Two(Day).Select(days => new UncertainDate(LocalDate.Min(days.Item1, days.Item2), LocalDate.Max(days.Item1, days.Item2))),
        Day.Select(day => new UncertainDate(day)),
        Day.Select(day => new UncertainDate(day.With(DateAdjusters.StartOfMonth), day.With(DateAdjusters.EndOfMonth))),
        Day.Select(day => new UncertainDate(new LocalDate(day.Year, 1, 1), new LocalDate(day.Year, 12, 31)))).ToArbitrary();

    /// <summary>Every day on which one of the timelines may change, the days around it, and the ends of the calendar.</summary>
    internal static IEnumerable<LocalDate> InterestingDays(params IEnumerable<TimelineModel> models) =>
        models.SelectMany(model => model.Changes).Select(change => change.On).Append(FirstDay).Append(LastDay)
            .SelectMany(day => new[] { day == FirstDay ? day : day.PlusDays(-1), day, day == LastDay ? day : day.PlusDays(1) })
            .Distinct();
}
