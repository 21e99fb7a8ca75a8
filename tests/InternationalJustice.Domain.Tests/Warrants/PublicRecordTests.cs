using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

/// <summary>The public record of persons, as embedded in the library.</summary>
public sealed class PublicRecordTests
{
    private static readonly PublicRecord Record = Dataset.Embedded.Persons;

    /// <summary>A record is made only of lawful acts, so that every one that was read has replayed.</summary>
    [Fact]
    public void Every_record_of_the_74_persons_with_a_warrant_or_summons_replays_without_an_unlawful_act() =>
        Assert.Equal(74, Record.Persons.Count(person => person.Cases.Any(record => !record.Current.Instruments.IsEmpty)));

    [Theory]
    [InlineData("Ismail Haniyeh", "2024-05-19", WarrantStatus.NoWarrant)]
    [InlineData("Ismail Haniyeh", "2024-05-20", WarrantStatus.ApplicationPending)]
    [InlineData("Ismail Haniyeh", "2024-08-02", WarrantStatus.ApplicationWithdrawn)]
    [InlineData("Yahya Sinwar", "2024-10-24", WarrantStatus.ApplicationPending)]
    [InlineData("Yahya Sinwar", "2024-10-25", WarrantStatus.ApplicationWithdrawn)]
    [InlineData("Min Aung Hlaing", "2024-11-26", WarrantStatus.NoWarrant)]
    [InlineData("Min Aung Hlaing", "2025-12-31", WarrantStatus.ApplicationPending)]
    public void An_application_on_which_no_warrant_was_issued_publicly_is_on_the_record_too(string name, string on, WarrantStatus status)
    {
        var person = Record.Find(name).Found!;

        Assert.Equal(status, person.Status.At(Records.Day(on)));
        Assert.Equal(Standing.NotNamed, person.Cases[0].Standing.At(Records.Day("2024-06-01")));
    }

    [Fact]
    public void Three_persons_are_on_the_record_by_an_application_alone() => Assert.Equal(
        ["haniyeh", "min-aung-hlaing", "sinwar"],
        Record.Persons.Where(person => person.Cases.All(record => record.Current.Instruments.IsEmpty)).Select(person => person.Person.Id));

    [Fact]
    public void What_is_only_recalled_is_kept_apart_from_the_facts() => Assert.All(Record.Persons.SelectMany(person => person.Cases), record =>
    {
        Assert.All(record.Acts, act => Assert.True(act.Provenance.Confidence >= Confidence.Inferred));
        Assert.All(record.RecalledActs, act => Assert.Equal(Confidence.Recalled, act.Provenance.Confidence));
    });

    [Theory]
    [InlineData("Benjamin Netanyahu", "netanyahu")]
    [InlineData("benjamin  NETANYAHU ", "netanyahu")]
    [InlineData("Omar Hassan Ahmad Al Bashir", "al-bashir")]
    [InlineData("Omar Hassan Ahmad Al-Bashir", "al-bashir")]
    [InlineData("Abdullah al Senussi", "al-senussi")]
    [InlineData("Osama Elmasry Njeem (Almasri)", "njeem")]
    [InlineData("Osama Elmasry Njeem", "njeem")]
    [InlineData("Charles Blé Goudé", "ble-goude")]
    [InlineData("Aimé Kilolo Musamba", "kilolo")]
    [InlineData("Ali Kushayb", "abd-al-rahman")]
    [InlineData("Vladimir Putin", "putin")]
    [InlineData("Omar al Bashir", "al-bashir")]
    [InlineData("Rodrigo Duterte", "duterte")]
    [InlineData("Ronald Marapon dela Rosa", "dela-rosa")]
    public void A_person_is_found_by_full_name_or_alias_whatever_the_case_and_the_accents(string name, string id) =>
        Assert.Equal(id, Record.Find(name).Found!.Person.Id);

    [Theory]
    [InlineData("Gaddafi")]
    [InlineData("Saif Gaddafi")]
    [InlineData("Netanyahu")]
    [InlineData("Benjamin Netanyah")]
    [InlineData("")]
    public void A_name_that_is_not_exactly_one_on_the_record_is_never_guessed(string name) => Assert.False(Record.Find(name).IsFound);

    [Fact]
    public void Names_that_resemble_are_offered()
    {
        var lookup = Record.Find("Seif al-Islam Gaddafi");

        Assert.Equal("s-gaddafi", lookup.Candidates[0].Person.Id);
        Assert.Contains("m-gaddafi", lookup.Candidates.Select(candidate => candidate.Person.Id));
        Assert.Contains("Saif Al-Islam Gaddafi", lookup.Problem, StringComparison.Ordinal);
        Assert.Empty(Record.Find("Jane Doe").Candidates);
    }

    /// <summary>Published dates of the Court: applications announced on 23 January 2025, warrants on 8 July 2025.</summary>
    [Theory]
    [InlineData("Haibatullah Akhundzada", "2025-01-22", WarrantStatus.NoWarrant)]
    [InlineData("Haibatullah Akhundzada", "2025-01-23", WarrantStatus.ApplicationPending)]
    [InlineData("Haibatullah Akhundzada", "2025-07-07", WarrantStatus.ApplicationPending)]
    [InlineData("Haibatullah Akhundzada", "2025-07-08", WarrantStatus.InForce)]
    [InlineData("Abdul Hakim Haqqani", "2025-01-23", WarrantStatus.ApplicationPending)]
    [InlineData("Abdul Hakim Haqqani", "2025-07-08", WarrantStatus.InForce)]
    [InlineData("Abdul Hakim Haqqani", "2026-10-01", WarrantStatus.InForce)]
    [InlineData("Omar Hassan Ahmad Al Bashir", "2009-03-03", WarrantStatus.ApplicationPending)]
    [InlineData("Omar Hassan Ahmad Al Bashir", "2008-07-13", WarrantStatus.NoWarrant)]
    [InlineData("Omar Hassan Ahmad Al Bashir", "2009-03-04", WarrantStatus.InForce)]
    [InlineData("Omar Hassan Ahmad Al Bashir", "2026-01-19", WarrantStatus.InForce)]
    [InlineData("Vladimir Vladimirovich Putin", "2023-03-17", WarrantStatus.InForce)]
    [InlineData("Vladimir Vladimirovich Putin", "2026-06-30", WarrantStatus.InForce)]
    [InlineData("Rodrigo Roa Duterte", "2025-03-10", WarrantStatus.InForceUnderSeal)]
    [InlineData("Rodrigo Roa Duterte", "2025-03-11", WarrantStatus.InForce)]
    [InlineData("Rodrigo Roa Duterte", "2025-03-12", WarrantStatus.Executed)]
    [InlineData("Mohammed Diab Ibrahim Al-Masri (Deif)", "2024-11-21", WarrantStatus.InForce)]
    [InlineData("Mohammed Diab Ibrahim Al-Masri (Deif)", "2025-02-01", WarrantStatus.Lapsed)]
    [InlineData("Mohammed Diab Ibrahim Al-Masri (Deif)", "2025-02-26", WarrantStatus.Ended)]
    [InlineData("Joseph Kony", "2005-10-13", WarrantStatus.InForce)]
    [InlineData("Joseph Kony", "2025-11-06", WarrantStatus.InForce)]
    [InlineData("Abdullah Al-Senussi", "2011-06-27", WarrantStatus.InForce)]
    [InlineData("Abdullah Al-Senussi", "2013-10-11", WarrantStatus.Suspended)]
    [InlineData("Abdullah Al-Senussi", "2014-07-24", WarrantStatus.Ended)]
    [InlineData("Saif Al-Islam Gaddafi", "2014-12-10", WarrantStatus.InForce)]
    [InlineData("Saif Al-Islam Gaddafi", "2026-02-03", WarrantStatus.Lapsed)]
    [InlineData("Osama Elmasry Njeem (Almasri)", "2025-01-20", WarrantStatus.InForceUnderSeal)]
    [InlineData("Osama Elmasry Njeem (Almasri)", "2025-01-25", WarrantStatus.InForce)]
    [InlineData("Walter Osapiri Barasa", "2013-10-01", WarrantStatus.InForceUnderSeal)]
    [InlineData("Walter Osapiri Barasa", "2013-10-02", WarrantStatus.InForce)]
    [InlineData("Philip Kipkoech Bett", "2015-09-10", WarrantStatus.InForce)]
    [InlineData("Valery Vasilyevich Gerasimov", "2024-06-24", WarrantStatus.InForceUnderSeal)]
    [InlineData("Valery Vasilyevich Gerasimov", "2024-06-25", WarrantStatus.InForce)]
    [InlineData("Mahamat Said Abdel Kani", "2021-01-23", WarrantStatus.InForceUnderSeal)]
    [InlineData("Simone Gbagbo", "2021-07-18", WarrantStatus.InForce)]
    [InlineData("Simone Gbagbo", "2021-07-19", WarrantStatus.Ended)]
    [InlineData("William Samoei Ruto", "2011-03-08", WarrantStatus.Summoned)]
    public void The_status_follows_from_the_published_acts(string name, string on, WarrantStatus status) =>
        Assert.Equal(status, Record.Find(name).Found!.Status.At(Records.Day(on)));

    [Theory]
    [InlineData("Thomas Lubanga Dyilo", ProceedingsStage.SentenceServed, Standing.Convicted)]
    [InlineData("Bosco Ntaganda", ProceedingsStage.ConvictionFinal, Standing.Convicted)]
    [InlineData("Mathieu Ngudjolo Chui", ProceedingsStage.AcquittalFinal, Standing.Acquitted)]
    [InlineData("Laurent Gbagbo", ProceedingsStage.AcquittalFinal, Standing.Acquitted)]
    [InlineData("Jean-Pierre Bemba Gombo", ProceedingsStage.AcquittalFinal, Standing.Acquitted)]
    [InlineData("Callixte Mbarushimana", ProceedingsStage.Terminated, Standing.ChargesDismissed)]
    [InlineData("Uhuru Muigai Kenyatta", ProceedingsStage.Terminated, Standing.ChargesDismissed)]
    [InlineData("William Samoei Ruto", ProceedingsStage.NoCaseToAnswer, Standing.ChargesDismissed)]
    [InlineData("Joseph Kony", ProceedingsStage.CommittedForTrial, Standing.Accused)]
    [InlineData("Rodrigo Roa Duterte", ProceedingsStage.CommittedForTrial, Standing.Accused)]
    [InlineData("Benjamin Netanyahu", ProceedingsStage.AwaitingAppearance, Standing.Suspect)]
    [InlineData("Mohammed Diab Ibrahim Al-Masri (Deif)", ProceedingsStage.Terminated, Standing.ProceedingsEnded)]
    [InlineData("Sylvestre Mudacumura", ProceedingsStage.AwaitingAppearance, Standing.Suspect)]
    public void The_stage_and_what_a_person_may_be_called_follow_from_the_published_acts(string name, ProceedingsStage stage, Standing standing)
    {
        var record = Record.Find(name).Found!.Cases[0];
        Assert.Equal((stage, standing), (record.Stage.Final, record.Standing.Final));
    }

    [Fact]
    public void A_conviction_in_one_case_and_an_acquittal_in_another_are_told_apart()
    {
        var bemba = Record.Find("Jean-Pierre Bemba Gombo").Found!;
        Assert.Equal([Standing.Acquitted, Standing.Convicted], bemba.Cases.Select(record => record.Standing.Final));
    }

    [Fact]
    public void On_a_day_nobody_is_known_to_the_public_whose_warrant_was_still_sealed()
    {
        var before = Record.KnownTo(Audience.Public, Records.Day("2025-01-23")).Persons.Select(person => person.Person.Id).ToHashSet();

        Assert.DoesNotContain("njeem", before);
        Assert.DoesNotContain("sneidel", before);
        Assert.Contains("akhundzada", before);
        Assert.Contains("njeem", Record.KnownTo(Audience.Holder, Records.Day("2025-01-23")).Persons.Select(person => person.Person.Id));
        Assert.Contains("njeem", Record.KnownTo(Audience.Public, Records.Day("2025-01-24")).Persons.Select(person => person.Person.Id));
    }

    [Fact]
    public void On_23_January_2025_the_public_knew_of_applications_only()
    {
        var known = Record.KnownTo(Audience.Public, Records.Day("2025-01-23")).Find("Haibatullah Akhundzada").Found!;
        Assert.Equal(WarrantStatus.ApplicationPending, known.Status.Final);
    }

    /// <summary>What anybody could have known on the day itself, from the announcements of the Court; before a seal was lifted there was nothing to know.</summary>
    [Theory]
    [InlineData("Haibatullah Akhundzada", "2025-01-22", null)]
    [InlineData("Haibatullah Akhundzada", "2025-01-23", WarrantStatus.ApplicationPending)]
    [InlineData("Haibatullah Akhundzada", "2025-07-08", WarrantStatus.InForce)]
    [InlineData("Abdul Hakim Haqqani", "2025-01-22", null)]
    [InlineData("Abdul Hakim Haqqani", "2025-01-23", WarrantStatus.ApplicationPending)]
    [InlineData("Abdul Hakim Haqqani", "2025-07-08", WarrantStatus.InForce)]
    [InlineData("Omar Hassan Ahmad Al Bashir", "2008-07-13", null)]
    [InlineData("Omar Hassan Ahmad Al Bashir", "2008-07-14", WarrantStatus.ApplicationPending)]
    [InlineData("Omar Hassan Ahmad Al Bashir", "2009-03-04", WarrantStatus.InForce)]
    [InlineData("Vladimir Vladimirovich Putin", "2023-03-16", null)]
    [InlineData("Vladimir Vladimirovich Putin", "2023-03-17", WarrantStatus.InForce)]
    [InlineData("Vladimir Vladimirovich Putin", "2024-09-02", WarrantStatus.InForce)]
    [InlineData("Rodrigo Roa Duterte", "2025-03-10", null)]
    [InlineData("Rodrigo Roa Duterte", "2025-03-11", WarrantStatus.InForce)]
    [InlineData("Rodrigo Roa Duterte", "2025-03-12", WarrantStatus.Executed)]
    [InlineData("Mohammed Diab Ibrahim Al-Masri (Deif)", "2024-11-20", WarrantStatus.ApplicationPending)]
    [InlineData("Mohammed Diab Ibrahim Al-Masri (Deif)", "2024-11-21", WarrantStatus.InForce)]
    [InlineData("Mohammed Diab Ibrahim Al-Masri (Deif)", "2025-02-26", WarrantStatus.Ended)]
    [InlineData("Joseph Kony", "2005-10-12", null)]
    [InlineData("Joseph Kony", "2005-10-13", WarrantStatus.InForce)]
    [InlineData("Joseph Kony", "2025-11-06", WarrantStatus.InForce)]
    [InlineData("Abdullah Al-Senussi", "2011-06-27", WarrantStatus.InForce)]
    [InlineData("Abdullah Al-Senussi", "2013-10-11", WarrantStatus.Suspended)]
    [InlineData("Abdullah Al-Senussi", "2014-07-24", WarrantStatus.Ended)]
    public void As_known_on_the_day_the_public_could_know_this(string name, string on, WarrantStatus? status)
    {
        var day = Records.Day(on);
        Assert.Equal(status, Record.KnownTo(Audience.Public, day).Find(name).Found?.Status.At(day));
    }

    /// <summary>The five warrants of 8 July 2005 in the situation in Uganda were the first that became public, on 13 October 2005.</summary>
    [Theory]
    [InlineData("2005-10-12", 0)]
    [InlineData("2005-10-13", 5)]
    public void Warrants_can_be_counted_on_a_day_as_the_public_knew_them(string on, int inForce)
    {
        var day = Records.Day(on);
        var known = Record.KnownTo(Audience.Public, day);

        Assert.Equal(inForce, known.Persons.Length);
        Assert.Equal(inForce, known.Count(day, WarrantStatus.InForce));
    }

    [Fact]
    public void On_every_day_each_person_is_counted_once()
    {
        foreach (var day in new[] { "2005-10-12", "2011-06-27", "2024-11-21", "2026-10-02" }.Select(Records.Day))
        {
            Assert.Equal(Record.Persons.Length, Enum.GetValues<WarrantStatus>().Sum(status => Record.Count(day, status)));
        }
    }
}
