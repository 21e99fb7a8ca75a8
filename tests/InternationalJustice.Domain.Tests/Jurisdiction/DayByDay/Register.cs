using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>What the States of an allegation did, as far as known on the day to which knowledge is limited.</summary>
internal sealed class Register
{
    private static readonly TreatyAct[] Record = [.. Dataset.Embedded.Register.AllActs.Where(act => act.Provenance.Confidence >= Confidence.Inferred)];
    private static readonly Dictionary<StateCode, Course[]> Recorded = CoursesOf(Record, null);
    private readonly Dictionary<StateCode, Course[]> _courses;
    private readonly Dictionary<AmendmentId, (LocalDate Possibly, LocalDate Certainly)> _firstInForce = [];

    internal Register(Allegation allegation)
    {
        var own = allegation.TreatyActs.Concat(allegation.Declarations).ToArray();
        var states = own.Select(act => act.State).ToHashSet();
        _courses = CoursesOf(Record.Where(act => states.Contains(act.State)).Concat(own), allegation.KnownOn);
        foreach (var (state, courses) in allegation.KnownOn is null ? Recorded : CoursesOf(Record, allegation.KnownOn))
        {
            _courses.TryAdd(state, courses);
        }
    }

    internal IEnumerable<Course> Courses(StateCode state) => _courses.TryGetValue(state, out var courses) ? courses : [new Course([])];

    /// <summary>What is so whichever course events took; undetermined if that depends on the course.</summary>
    internal Truth Agreed(StateCode state, Func<Course, Truth> rule)
    {
        var answers = Courses(state).Select(rule).Distinct().ToArray();
        return answers is [var one] ? one : Truth.Undetermined;
    }

    internal Truth IsParty(StateCode state, LocalDate day) => Agreed(state, course => course.IsParty(day).ToTruth());

    /// <summary>Whether an amendment was in force for any Party (article 121(5)).</summary>
    internal Truth IsInForceForSomebody(AmendmentId amendment, LocalDate day)
    {
        var (possibly, certainly) = FirstInForce(amendment);
        return day >= certainly ? Truth.Satisfied : day < possibly ? Truth.NotSatisfied : Truth.Undetermined;
    }

    private (LocalDate Possibly, LocalDate Certainly) FirstInForce(AmendmentId amendment)
    {
        if (!_firstInForce.TryGetValue(amendment, out var first))
        {
            var days = _courses.Values.Select(courses => courses.Select(course => FirstDay(course, amendment)).ToArray()).ToArray();
            var listed = Dataset.Embedded.Register.FindAmendment(amendment)!;
            var possibly = listed.AcceptancesKnownUntil is null ? listed.AdoptedOn.PlusYears(1) : LocalDate.MaxIsoValue;
            first = (LocalDate.Min(possibly, days.Min(courses => courses.Min())), days.Min(courses => courses.Max()));
            _firstInForce.Add(amendment, first);
        }

        return first;
    }

    private static LocalDate FirstDay(Course course, AmendmentId amendment) =>
        course.All<AmendmentAccepted>().Where(acceptance => acceptance.Act.Amendment == amendment)
            .SelectMany(acceptance => course.Memberships.Where(membership => !(membership.Left <= acceptance.On.PlusYears(1))).Select(membership => LocalDate.Max(acceptance.On.PlusYears(1), membership.From)))
            .DefaultIfEmpty(LocalDate.MaxIsoValue)
            .Min();

    private static Dictionary<StateCode, Course[]> CoursesOf(IEnumerable<TreatyAct> acts, LocalDate? knownOn) =>
        acts.GroupBy(act => act.State).ToDictionary(group => group.Key, group => Possible([.. group.Distinct()], knownOn).ToArray());

    private static IEnumerable<Course> Possible(TreatyAct[] acts, LocalDate? knownOn)
    {
        var uncertain = acts.Count(act => !act.On.IsExact);
        IEnumerable<IEnumerable<(LocalDate On, TreatyAct Act)>> courses = [[]];
        foreach (var act in acts)
        {
            var days = DaysOf(act.On, uncertain);
            courses = [.. courses.SelectMany(course => days, (course, on) => on > knownOn ? course : course.Append((on, act)))];
        }

        return courses.Select(course => new Course(course));
    }

    /// <summary>All days of one uncertain date; where there are several, only the first and the last of each, since all combinations would be too many.</summary>
    private static LocalDate[] DaysOf(UncertainDate on, int uncertain) =>
        on.IsExact ? [on.Earliest]
        : uncertain > 1 ? [on.Earliest, on.Latest]
        : [.. Enumerable.Range(0, Period.DaysBetween(on.Earliest, on.Latest) + 1).Select(on.Earliest.PlusDays)];
}
