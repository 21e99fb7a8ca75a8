using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>The acts of one State, each on one day: one of the courses that events can have taken where a date is uncertain.</summary>
internal sealed class Course
{
    private readonly (LocalDate On, TreatyAct Act)[] _acts;

    internal Course(IEnumerable<(LocalDate On, TreatyAct Act)> acts)
    {
        _acts = [.. acts.OrderBy(act => act.On)];
        Memberships = [.. MembershipsOf()];
    }

    /// <summary>First day of membership and first day outside (articles 126 and 127(1)).</summary>
    internal (LocalDate From, LocalDate? Left)[] Memberships { get; }

    internal IEnumerable<(LocalDate On, T Act)> All<T>()
        where T : TreatyAct => _acts.Where(act => act.Act is T).Select(act => (act.On, (T)act.Act));

    internal bool IsParty(LocalDate day) => MembershipOn(day) is not null;

    internal (LocalDate From, LocalDate? Left)? MembershipOn(LocalDate day) =>
        Memberships.Where(membership => membership.From <= day && !(membership.Left <= day)).Select(membership => ((LocalDate, LocalDate?)?)membership).FirstOrDefault();

    /// <summary>Article 126: the first day of the month after the 60th day following the deposit, and not before the Statute itself.</summary>
    internal static LocalDate EntryIntoForce(LocalDate deposit)
    {
        var day = deposit.PlusDays(61);
        while (day.Day != 1)
        {
            day = day.PlusDays(1);
        }

        return LocalDate.Max(day, NaiveCourt.Start);
    }

    private IEnumerable<(LocalDate From, LocalDate? Left)> MembershipsOf()
    {
        LocalDate? takenUntil = LocalDate.MinIsoValue;
        foreach (var (on, deposit) in All<InstrumentDeposited>())
        {
            var from = deposit.Effective ?? EntryIntoForce(on);
            if (takenUntil is null || from < takenUntil || All<InstrumentWithdrawn>().Any(back => back.On >= on && back.On < from))
            {
                continue;
            }

            takenUntil = LeftAfter(from);
            yield return (from, takenUntil);
        }
    }

    /// <summary>Article 127(1): one year after a notice given as a Party, or later if the notice says so, unless it was taken back in time.</summary>
    private LocalDate? LeftAfter(LocalDate from)
    {
        var rescissions = All<WithdrawalRescinded>().Select(rescission => rescission.On).ToList();
        var notices = All<WithdrawalNotified>().Where(notice => notice.On >= from).Select(notice => (notice.On, Effect: LocalDate.Max(notice.On.PlusYears(1), notice.Act.Effective ?? notice.On))).ToList();
        var left = notices.Where(notice => !rescissions.Any(back => back >= notice.On && back < notice.Effect && !notices.Any(later => later.On > notice.On && later.On <= back))).ToList();
        return left.Count == 0 ? null : left.Min(notice => notice.Effect);
    }
}
