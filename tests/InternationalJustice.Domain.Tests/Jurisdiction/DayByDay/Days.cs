using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>The days on which something can begin or end.</summary>
internal static class Days
{
    /// <summary>Every day on which an answer about the conduct could change, with the days before and after it.</summary>
    internal static IEnumerable<LocalDate> ThatMatter(Case facts)
    {
        var conduct = facts.Conduct;
        var days = new HashSet<LocalDate> { NaiveCourt.Start, new(2018, 7, 17), conduct.From, facts.LastDay, facts.AsOf };
        void Add(LocalDate? day)
        {
            if (day is { } known)
            {
                days.Add(known);
            }
        }

        void AddPeriod(DatePeriod? period)
        {
            Add(period?.Start);
            Add(period?.End?.PlusDays(1));
        }

        Add(conduct.CompletedOn);
        Add(facts.Referral?.On);
        AddPeriod(conduct.Attack);
        AddPeriod(facts.Facts.Trigger?.Scope?.Period);
        foreach (var nationality in facts.Suspect?.Nationalities ?? [])
        {
            AddPeriod(nationality.Period);
        }

        foreach (var birth in (facts.Suspect?.DateOfBirth is { } born ? [born.Earliest, born.Latest] : Array.Empty<LocalDate>()))
        {
            Add(birth.PlusYears(18));
            Add(birth.PlusYears(18).PlusDays(1));
        }

        if (facts.Suspect?.AgeAtConduct is { } age and < 18)
        {
            Add(conduct.From.PlusYears(17 - age));
            Add(conduct.From.PlusYears(18 - age));
            Add(conduct.From.PlusYears(18 - age).PlusDays(1));
        }

        foreach (var amendment in Dataset.Embedded.Register.Amendments)
        {
            Add(amendment.AdoptedOn.PlusYears(1));
        }

        foreach (var act in facts.Facts.TreatyActs.Concat(facts.Facts.Declarations))
        {
            foreach (var on in new[] { act.On.Earliest, act.On.Latest })
            {
                Add(on);
                Add(on.PlusYears(1));
                Add(Course.EntryIntoForce(on));
                Add(Course.EntryIntoForce(on).PlusYears(7));
            }

            switch (act)
            {
                case InstrumentDeposited { Effective: { } effective }:
                    Add(effective);
                    Add(effective.PlusYears(7));
                    break;
                case WithdrawalNotified { Effective: { } effective }: Add(effective); break;
                case Article124DeclarationWithdrawn { Effective: { } effective }: Add(effective); break;
                case TerritorialExclusion { Effective: { } effective }: Add(effective); break;
                case TerritorialExtension { Effective: { } effective }: Add(effective); break;
                case Article12Declaration declaration:
                    Add(declaration.From?.Earliest);
                    Add(declaration.From?.Latest);
                    Add(declaration.To?.Earliest.PlusDays(1));
                    Add(declaration.To?.Latest.PlusDays(1));
                    break;
            }
        }

        return days.SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }).Distinct();
    }
}
