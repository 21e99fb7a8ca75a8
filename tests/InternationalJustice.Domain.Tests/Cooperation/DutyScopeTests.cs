using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Tests.Warrants;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Cooperation;

/// <summary>What else a duty depends on: the state of the warrant, the seal, article 12(3), article 16, and what was known.</summary>
public sealed class DutyScopeTests
{
    [Theory]
    [InlineData("Rodrigo Roa Duterte", "2025-03-11", ArrestDuty.MustArrest)]
    [InlineData("Rodrigo Roa Duterte", "2025-03-12", ArrestDuty.NoDuty)]
    [InlineData("Saif Al-Islam Gaddafi", "2026-02-02", ArrestDuty.MustArrest)]
    [InlineData("Saif Al-Islam Gaddafi", "2026-02-03", ArrestDuty.NoDuty)]
    [InlineData("Simone Gbagbo", "2021-07-19", ArrestDuty.NotApplicable)]
    [InlineData("Uhuru Muigai Kenyatta", "2012-01-01", ArrestDuty.NotApplicable)]
    [InlineData("Joseph Kony", "2026-01-01", ArrestDuty.MustArrest)]
    public void A_party_must_arrest_while_a_warrant_waits_to_be_executed(string person, string on, ArrestDuty duty) => Assert.Equal(duty, Duties.On(person, "FRA", on).Duty);

    [Fact]
    public void Of_two_cases_the_one_that_asks_most_counts()
    {
        var person = new Person { Id = "example", Name = "Suspect of the example" };
        var executed = Records.Of("applicationFiled 2010-01-01", "warrantIssued 2010-02-01", "surrendered 2010-03-01", "firstAppearance 2010-03-04", "chargesDeclined 2011-01-01");
        var second = Records.Of("applicationFiled 2013-01-01", "warrantIssued 2013-02-01");
        var duties = DutyToArrest.Of(new PersonRecord(person, [executed, second]), Dataset.Embedded);

        Assert.Equal(
            "../2010-01-31 NotApplicable, 2010-02-01/2010-02-28 MustArrest, 2010-03-01/2010-12-31 NoDuty, 2011-01-01/2013-01-31 NotApplicable, 2013-02-01/.. MustArrest",
            duties.Find(StateCode.Parse("FRA"))!.Timeline.ToString());
    }

    [Fact]
    public void A_sealed_warrant_binds_only_whom_it_was_sent_to_and_that_is_not_on_record()
    {
        var options = new DutyOptions { Audience = Audience.Holder };
        var duties = DutyToArrest.Of(Dataset.Embedded.Persons.Find("Osama Elmasry Njeem").Found!, Dataset.Embedded, options);

        var finding = duties.Find(StateCode.Parse("ITA"))!.On(Records.Day("2025-01-18"));
        Assert.Equal(ArrestDuty.Undetermined, finding.Duty);
        Assert.Contains(finding.Basis, basis => basis.Reason == DutyReason.WarrantUnderSeal);
        Assert.Equal(ArrestDuty.MayCooperate, duties.DutyOn("TUR", "2025-01-20"));
    }

    [Fact]
    public void A_State_that_arrested_the_person_had_received_the_request()
    {
        var duties = DutyToArrest.Of(Dataset.Embedded.Persons.Find("Osama Elmasry Njeem").Found!, Dataset.Embedded, new DutyOptions { Audience = Audience.Holder });

        var finding = duties.Find(StateCode.Parse("ITA"))!.On(Records.Day("2025-01-19"));
        Assert.Equal(ArrestDuty.MustArrest, finding.Duty);
        Assert.Contains(finding.Basis, basis => basis.Reason == DutyReason.RequestReceived);
        Assert.Equal(ArrestDuty.Undetermined, duties.DutyOn("FRA", "2025-01-19"));
    }

    [Fact]
    public void To_the_public_a_sealed_warrant_had_no_effect_before_its_unsealing_day()
    {
        var person = Dataset.Embedded.Persons.Find("Osama Elmasry Njeem").Found!;
        var before = DutyToArrest.Of(person, Dataset.Embedded, new DutyOptions { KnownOn = Records.Day("2025-01-23") });
        var after = DutyToArrest.Of(person, Dataset.Embedded, new DutyOptions { KnownOn = Records.Day("2025-01-24") });

        Assert.All(before.Exposure(Records.Day("2025-01-20")), exposure => Assert.Equal(ArrestDuty.NotApplicable, exposure.Duty));
        Assert.All(before.Exposure(Records.Day("2030-01-01")), exposure => Assert.Equal(ArrestDuty.NotApplicable, exposure.Duty));
        Assert.Equal(ArrestDuty.MustArrest, after.DutyOn("ITA", "2025-01-24"));
    }

    [Fact]
    public void As_known_before_the_warrant_nobody_had_to_arrest()
    {
        var duties = DutyToArrest.Of(Dataset.Embedded.Persons.Find("Haibatullah Akhundzada").Found!, Dataset.Embedded, new DutyOptions { KnownOn = Records.Day("2025-07-07") });
        Assert.Equal(0, duties.Count(Records.Day("2026-01-01"), ArrestDuty.MustArrest));
    }

    [Theory]
    [InlineData("2023-03-17", ArrestDuty.MustArrest)]
    [InlineData("2024-12-31", ArrestDuty.MustArrest)]
    [InlineData("2025-01-01", ArrestDuty.MustArrest)]
    public void Ukraine_was_bound_in_its_own_situation_by_its_declaration_before_it_became_a_party(string on, ArrestDuty duty) =>
        Assert.Equal(duty, Duties.On("Maria Alekseyevna Lvova-Belova", "UKR", on).Duty);

    [Fact]
    public void Ukraine_was_not_bound_in_other_situations() => Assert.Equal(ArrestDuty.MayCooperate, Duties.On("Joseph Kony", "UKR", "2023-03-17").Duty);

    [Fact]
    public void During_a_deferral_by_the_Security_Council_nobody_is_asked_to_arrest()
    {
        var options = new DutyOptions { Deferrals = [new DeferralPeriod("S/RES/9999", new DatePeriod(Records.Day("2025-01-01"), Records.Day("2025-12-31")))] };
        var duties = DutyToArrest.Of(Dataset.Embedded.Persons.Find("Joseph Kony").Found!, Dataset.Embedded, options);

        Assert.Equal(ArrestDuty.MustArrest, duties.DutyOn("FRA", "2024-12-31"));
        Assert.Equal(ArrestDuty.NoDuty, duties.DutyOn("FRA", "2025-01-01"));
        Assert.Equal(ArrestDuty.NoDuty, duties.DutyOn("FRA", "2025-12-31"));
        Assert.Equal(ArrestDuty.MustArrest, duties.DutyOn("FRA", "2026-01-01"));
    }

    [Fact]
    public void A_journey_is_split_where_the_duty_changes()
    {
        var exposure = Duties.Of("Benjamin Netanyahu").Itinerary(
            new Stop(StateCode.Parse("FRA"), new DatePeriod(Records.Day("2024-11-20"), Records.Day("2024-11-22"))),
            new Stop(StateCode.Parse("USA"), DatePeriod.On(Records.Day("2025-02-02"))));

        Assert.Equal(
            ["FRA 2024-11-20 NotApplicable", "FRA 2024-11-21/2024-11-22 MustArrest", "USA 2025-02-02 MayCooperate"],
            exposure.Select(stop => $"{stop.State} {stop.Days} {stop.Duty}"));
    }

    [Fact]
    public void Timeline_and_finding_agree_on_every_day_of_change_for_every_State()
    {
        foreach (var name in new[] { "Omar Hassan Ahmad Al Bashir", "Vladimir Vladimirovich Putin", "Ronald Marapon dela Rosa", "Al Hassan Ag Abdoul Aziz Ag Mohamed Ag Mahmoud", "Jean-Pierre Bemba Gombo" })
        {
            var duties = Duties.Of(name);
            foreach (var state in Dataset.Embedded.Register.States)
            {
                var duty = duties.Find(state.Code)!;
                foreach (var segment in duty.Timeline.Segments)
                {
                    foreach (var day in new[] { segment.Period.Start, segment.Period.End }.OfType<LocalDate>())
                    {
                        Assert.Equal(segment.Value, duty.On(day).Duty);
                    }
                }
            }
        }
    }

    [Fact]
    public void A_record_is_checked_against_the_dataset()
    {
        var record = WarrantRecord.Read(Records.Json("""
            { "person": "A", "situation": "ICC-99/99", "office": { "state": "QQQ", "kind": "headOfState" },
              "treatyActs": [ { "state": "QQQ", "kind": "accession", "on": "2010-03-15" }, { "state": "XAA", "kind": "accession", "on": "2010-03-15" } ],
              "acts": [ { "kind": "applicationFiled", "on": "2020-01-01" }, { "kind": "warrantIssued", "on": "2020-02-01" }, { "kind": "arrested", "on": "2020-03-01", "by": "QQQ" } ] }
            """)).GetValueOrThrow();

        Assert.Equal(
            [
                ("$.situation", ProblemCodes.UnknownSituation, ProblemSeverity.Warning),
                ("$.treatyActs[0].state", ProblemCodes.UnknownState, ProblemSeverity.Error),
                ("$.acts[2].by", ProblemCodes.UnknownState, ProblemSeverity.Error),
                ("$.office.state", ProblemCodes.UnknownState, ProblemSeverity.Error),
            ],
            WarrantRecordCheck.Against(record, Dataset.Embedded).Select(problem => (problem.Path, problem.Code, problem.Severity)));
    }
}
