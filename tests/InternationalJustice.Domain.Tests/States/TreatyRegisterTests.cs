using FsCheck;
using FsCheck.Fluent;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using static InternationalJustice.Domain.Tests.States.Dates;

namespace InternationalJustice.Domain.Tests.States;

public class TreatyRegisterTests
{
    private static readonly TreatyRegister Register = Dataset.Embedded.Register;
    private static readonly StateCode Xaa = StateCode.Parse("XAA");

    // Published: 123 with Palestine and 124 with El Salvador; 124 in December 2016, less Burundi; Kiribati and Armenia as the 123rd and the 124th; 124 on 19 March 2024; 125 with Ukraine and on 2 October 2026.
    // The 66 of the first day are the deposits up to 30 April 2002. The last five follow if every notice that is running stands.
    [Theory]
    [InlineData("2002-06-30", 0)]
    [InlineData("2002-07-01", 66)]
    [InlineData("2010-06-01", 111)]
    [InlineData("2015-04-01", 123)]
    [InlineData("2016-06-01", 124)]
    [InlineData("2017-10-26", 124)]
    [InlineData("2017-10-27", 123)]
    [InlineData("2019-03-16", 123)]
    [InlineData("2019-03-17", 122)]
    [InlineData("2020-01-31", 122)]
    [InlineData("2020-02-01", 123)]
    [InlineData("2024-02-01", 124)]
    [InlineData("2024-03-19", 124)]
    [InlineData("2024-12-31", 124)]
    [InlineData("2025-01-01", 125)]
    [InlineData("2026-06-02", 125)]
    [InlineData("2026-10-02", 125)]
    [InlineData("2027-06-18", 124)]
    [InlineData("2027-06-24", 122)]
    [InlineData("2027-07-24", 121)]
    [InlineData("2027-07-27", 120)]
    [InlineData("2027-09-23", 119)]
    public void The_number_of_Parties_is_as_published(string day, int parties)
    {
        Assert.Equal(parties, Register.CountParties(Day(day)));
        Assert.Equal(parties, Register.PartiesOn(Day(day)).Length);
        Assert.Equal(parties, Register.StatusesOn(Day(day)).Count(status => status.Status is TreatyStatus.Party or TreatyStatus.Withdrawing));
    }

    [Fact]
    public void There_are_the_Members_of_the_United_Nations_two_observers_and_four_others()
    {
        Assert.Equal(199, Register.States.Length);
        Assert.Equal(193, Register.States.Count(state => state.UnStatus == UnStatus.Member));
        Assert.Equal(["PSE", "VAT"], Register.States.Where(state => state.UnStatus == UnStatus.ObserverState).Select(state => state.Code.ToString()));
        Assert.Equal(["COK", "NIU", "TWN", "XKX"], Register.States.Where(state => state.UnStatus == UnStatus.NonMember).Select(state => state.Code.ToString()));
        Assert.Equal(Register.States.Select(state => state.Code).Order(), Register.States.Select(state => state.Code));
    }

    [Fact]
    public void Who_treats_a_disputed_entity_as_a_State_is_reported() =>
        Assert.Equal(["COK", "NIU", "PSE", "TWN", "VAT", "XKX"], Register.States.Where(state => !state.Standings.IsEmpty).Select(state => state.Code.ToString()));

    [Theory]
    [InlineData(RegionalGroup.African, 33)]
    [InlineData(RegionalGroup.AsiaPacific, 19)]
    [InlineData(RegionalGroup.EasternEuropean, 20)]
    [InlineData(RegionalGroup.LatinAmericanAndCaribbean, 28)]
    [InlineData(RegionalGroup.WesternEuropeanAndOther, 25)]
    public void The_regional_groups_are_as_large_as_published_for_2025(RegionalGroup group, int parties) =>
        Assert.Equal(parties, Register.PartiesOn(Day("2025-01-01")).Count(party => Register.Find(party)!.State.Group == group));

    [Fact]
    public void There_were_139_signatures_of_which_29_were_not_followed_by_membership()
    {
        var signatories = Register.AllActs.OfType<Signature>().Select(act => act.State).ToArray();

        Assert.Equal(139, signatories.Distinct().Count());
        Assert.Equal(29, signatories.Count(state => Register.Find(state)!.Membership.IsConstant));
        Assert.Equal(127, Register.Positions.Count(position => !position.Membership.IsConstant));
        Assert.Equal(137, Register.StatusesOn(Day("2024-03-19")).Count(status => signatories.Contains(status.State) && status.Status != TreatyStatus.FormerParty));
    }

    [Theory]
    [InlineData("USA", "2002-05-05", TreatyStatus.Signatory)]
    [InlineData("USA", "2002-05-06", TreatyStatus.SignatoryNoIntent)]
    [InlineData("ISR", "2002-08-27", TreatyStatus.Signatory)]
    [InlineData("ISR", "2002-08-28", TreatyStatus.SignatoryNoIntent)]
    [InlineData("RUS", "2016-11-15", TreatyStatus.Signatory)]
    [InlineData("RUS", "2016-11-16", TreatyStatus.Unknown)]
    [InlineData("RUS", "2016-11-29", TreatyStatus.Unknown)]
    [InlineData("RUS", "2016-11-30", TreatyStatus.SignatoryNoIntent)]
    [InlineData("SDN", "2008-07-31", TreatyStatus.Signatory)]
    [InlineData("SDN", "2008-08-01", TreatyStatus.Unknown)]
    [InlineData("SDN", "2008-08-31", TreatyStatus.SignatoryNoIntent)]
    [InlineData("CHN", "2026-10-02", TreatyStatus.NonParty)]
    [InlineData("ARE", "2000-11-26", TreatyStatus.NonParty)]
    [InlineData("ARE", "2000-11-27", TreatyStatus.Signatory)]
    public void A_signatory_may_declare_that_it_will_not_become_a_Party(string code, string day, TreatyStatus status) => Assert.Equal(status, Register.Find(StateCode.Parse(code))!.Status.At(Day(day)));

    [Theory]
    [InlineData("2019-03-03", TreatyStatus.NonParty)]
    [InlineData("2019-03-04", TreatyStatus.NotYetInForce)]
    [InlineData("2019-04-28", TreatyStatus.NotYetInForce)]
    [InlineData("2019-04-29", TreatyStatus.NonParty)]
    [InlineData("2019-06-01", TreatyStatus.NonParty)]
    public void Malaysia_took_its_instrument_back_before_it_was_a_Party(string day, TreatyStatus status)
    {
        var malaysia = Register.Find(StateCode.Parse("MYS"))!;

        Assert.Equal(status, malaysia.Status.At(Day(day)));
        Assert.True(malaysia.Membership.IsConstant);
        Assert.Equal(TreatyStatus.Party, Register.KnownOn(Day("2019-04-28")).Find(StateCode.Parse("MYS"))!.Status.At(Day("2019-06-01")));
    }

    [Fact]
    public void An_instrument_cannot_be_taken_back_once_it_is_in_force()
    {
        var register = Register.With([Accession(), new InstrumentWithdrawn(Xaa, Day("2010-06-01"))]);

        Assert.Equal(TreatyStatus.Party, register.Find(Xaa)!.Status.Final);
    }

    [Fact]
    public void An_uncertain_deposit_leaves_the_status_open_just_inside_its_windows()
    {
        var position = Register.With([new InstrumentDeposited(Xaa, InstrumentKind.Accession, Date("2004-10-31/2004-11-30"))]).Find(Xaa)!;

        Assert.Equal(
            "../2004-10-30 NonParty, 2004-10-31/2004-11-29 Unknown, 2004-11-30/2004-12-31 NotYetInForce, 2005-01-01/2005-01-31 Unknown, 2005-02-01/.. Party",
            position.Status.ToString());
        Assert.Equal("2005-01-01/2005-01-31 undetermined; 2005-02-01/.. satisfied", Told(position.Membership));
    }

    [Fact]
    public void A_status_tells_its_acts_provisions_and_lowest_confidence()
    {
        var venezuela = Register.Find(StateCode.Parse("VEN"))!.Basis.At(Day("2026-08-01"));

        Assert.Equal(["126(1)", "127(1)"], venezuela.Provisions.Select(provision => provision.ToString()));
        Assert.Equal(["VEN ratification 2000-06-07", "VEN withdrawalNotified 2026-07-24"], venezuela.Acts.Select(act => act.ToString()));
        Assert.Equal(Confidence.TwoCopies, venezuela.Confidence);
        Assert.Equal(Confidence.OneCopy, Register.Find(StateCode.Parse("NER"))!.Basis.At(Day("2026-08-01")).Confidence);
        Assert.Equal(Confidence.None, Register.Find(StateCode.Parse("CHN"))!.Basis.At(Day("2026-08-01")).Confidence);
        Assert.All(venezuela.Acts, act => Assert.NotEmpty(act.Provenance.Sources));
        Assert.Equal(
            ["CHN NonParty None", "NER Withdrawing OneCopy", "VEN Withdrawing TwoCopies"],
            Register.StatusesOn(Day("2026-08-01")).Where(status => status.State.ToString() is "VEN" or "NER" or "CHN").Select(status => $"{status.State} {status.Status} {status.Confidence}"));
    }

    [Fact]
    public void A_caller_can_ask_for_acts_that_are_better_attested()
    {
        var register = Register.WithLeastConfidence(Confidence.TwoCopies);

        Assert.Equal(TreatyStatus.Withdrawing, register.Find(StateCode.Parse("VEN"))!.Status.At(Day("2026-10-02")));
        Assert.Equal(TreatyStatus.Party, register.Find(StateCode.Parse("NER"))!.Status.At(Day("2026-10-02")));
        Assert.All(register.Positions.SelectMany(position => position.Acts), act => Assert.True(act.Provenance.Confidence >= Confidence.TwoCopies));
        Assert.Equal(Register.AllActs, register.AllActs);
    }

    [Fact]
    public void Acts_that_were_only_recalled_or_presumed_are_no_facts_by_default()
    {
        Assert.All(Register.Positions.SelectMany(position => position.Acts), act => Assert.True(act.Provenance.Confidence >= Confidence.Inferred));
        Assert.Contains(Register.AllActs, act => act.Provenance.Confidence == Confidence.Recalled);
        Assert.Contains(Register.AllActs, act => act.Provenance.Confidence == Confidence.Presumed);
    }

    [Fact]
    public void As_known_on_a_day_acts_of_later_days_are_left_out()
    {
        var register = Register.KnownOn(Day("2024-10-24"));

        Assert.Equal(TreatyStatus.AcceptingJurisdiction, register.Find(StateCode.Parse("UKR"))!.Status.At(Day("2025-01-01")));
        Assert.Equal(TreatyStatus.Party, Register.KnownOn(Day("2024-10-25")).Find(StateCode.Parse("UKR"))!.Status.At(Day("2025-01-01")));
        Assert.Equal(124, register.CountParties(Day("2025-01-01")));
        Assert.Same(Register, Register.KnownOn(null));
        Assert.Equal(125, register.KnownOn(null).CountParties(Day("2025-01-01")));
    }

    [Fact]
    public void A_fictional_State_exists_by_its_acts_for_one_question()
    {
        var register = Register.With([Accession()]);

        Assert.True(register.Contains(Xaa));
        Assert.Equal("../2010-03-22 NonParty, 2010-03-23/2010-05-31 NotYetInForce, 2010-06-01/.. Party", register.Find(Xaa)!.Status.ToString());
        Assert.Equal(126, register.CountParties(Day("2025-01-01")));
        Assert.False(Register.Contains(Xaa));
        Assert.Null(Register.Find(Xaa));
        Assert.Equal(125, Register.CountParties(Day("2025-01-01")));
        Assert.Equal(Confidence.Assumed, register.Find(Xaa)!.Basis.Final.Confidence);
        Assert.Equal(TreatyStatus.NonParty, register.KnownOn(Day("2010-03-22")).Find(Xaa)!.Status.Final);
        Assert.Equal(TreatyStatus.NonParty, Register.KnownOn(Day("2010-03-22")).With([Accession()]).Find(Xaa)!.Status.Final);
        Assert.Same(Register, Register.With([]));
    }

    [Fact]
    public void A_real_State_can_be_given_acts_too()
    {
        var syria = StateCode.Parse("SYR");

        Assert.Equal(TreatyStatus.Party, Register.With([new InstrumentDeposited(syria, InstrumentKind.Ratification, Day("2026-10-02"))]).Find(syria)!.Status.At(Day("2027-01-01")));
        Assert.Throws<ArgumentException>("acts", () => Register.With([new Signature(StateCode.Parse("ZZZ"), Day("2000-12-30"))]));
    }

    [Fact]
    public void Hypothetical_acts_can_be_given_as_a_document()
    {
        var result = Register.TryWith("""{"treatyActs":[{"state":"XAA","kind":"accession","on":"2010-03-23"},{"state":"XAA","kind":"territorialExclusion","on":"2010-03-23","area":"North"}]}"""u8.ToArray());

        Assert.Empty(result.Problems);
        Assert.Equal(TreatyStatus.Party, result.Value!.Find(Xaa)!.Status.At(Day("2010-06-01")));
        Assert.False(Register.Contains(Xaa));
    }

    [Theory]
    [InlineData("{}", "$.treatyActs member.missing")]
    [InlineData("""{"treatyActs":[{"state":"XAA","kind":"accession","on":"2010-03-23"}],"acts":[]}""", "$.acts member.unknown")]
    [InlineData("""{"treatyActs":[{"state":"ZZZ","kind":"accession","on":"2010-03-23"}]}""", "$.treatyActs[0].state state.unknown")]
    [InlineData("""{"treatyActs":[{"state":"XAA","kind":"territorialObjection","on":"2010-03-23","to":"ZZZ","area":"North"}]}""", "$.treatyActs[0].to state.unknown")]
    [InlineData("""{"treatyActs":[{"state":"DNK","kind":"territorialExclusion","on":"2026-10-03","area":"Bornholm"}]}""", "$.treatyActs[0].area area.unknown")]
    [InlineData("""{"treatyActs":[{"state":"XAA","kind":"accession","on":"2010"},{"state":"FRA","kind":"declaration12_3","on":"2026-10-03","area":"Corsica"}]}""", "$.treatyActs[1].area area.unknown")]
    [InlineData("""{"treatyActs":[{"state":"XAA","kind":"amendmentAccepted","on":"2026-10-03","amendment":"10-z"}]}""", "$.treatyActs[0].amendment value.unknown")]
    public void A_document_of_acts_that_lead_nowhere_is_refused(string json, string expected)
    {
        var result = Register.TryWith(System.Text.Encoding.UTF8.GetBytes(json));

        Assert.Null(result.Value);
        Assert.Equal([expected], result.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
    }

    [Theory]
    [InlineData("2025-12-01", TreatyStatus.Party, TreatyStatus.Party)]
    [InlineData("2026-06-17", TreatyStatus.Party, TreatyStatus.Party)]
    [InlineData("2026-06-18", TreatyStatus.Withdrawing, TreatyStatus.FormerParty)]
    public void An_announcement_to_leave_is_on_record_and_changes_nothing(string knownOn, TreatyStatus thatDay, TreatyStatus inTheEnd)
    {
        var niger = Register.KnownOn(Day(knownOn)).Find(StateCode.Parse("NER"))!;

        Assert.Equal(Day("2025-09-22"), Assert.Single(niger.Announcements).On);
        Assert.Equal((thatDay, inTheEnd), (niger.Status.At(Day(knownOn)), niger.Status.Final));
        Assert.DoesNotContain(niger.Basis.Final.Acts, act => act is WithdrawalAnnounced);
    }

    [Fact]
    public void A_register_has_each_State_and_each_amendment_once()
    {
        Assert.Throws<ArgumentException>("states", () => TreatyRegister.Create([Register.States[0], Register.States[0]], [], []));
        Assert.Throws<ArgumentException>("amendments", () => TreatyRegister.Create([], [Register.Amendments[0], Register.Amendments[0]], []));
        Assert.Throws<ArgumentException>("acts", () => TreatyRegister.Create([], [], [new Signature(Register.States[0].Code, Day("2000-12-30"))]));
        Assert.Equal(["10-a", "10-b", "10-c", "10-d", "10-e", "10-f", "10-g"], Register.Amendments.Select(amendment => amendment.Id.ToString()));
        Assert.Equal(Day("2018-07-17"), Register.FindAmendment(AmendmentId.Parse("10-b"))!.JurisdictionFrom);
        Assert.Null(Register.FindAmendment(AmendmentId.Parse("10-h")));
    }

    [Fact]
    public void Acts_are_equal_by_content()
    {
        var provenance = new Provenance(["a", "b"], Confidence.TwoCopies, "C.N.1.2001", Day("2026-11-23"), "note");

        Assert.Equal(new Signature(Xaa, Day("2000-12-30"), provenance), new Signature(Xaa, Day("2000-12-30"), provenance with { Sources = ["a", "b"] }));
        Assert.Equal(provenance.GetHashCode(), (provenance with { Sources = ["a", "b"] }).GetHashCode());
        Assert.NotEqual(new Signature(Xaa, Day("2000-12-30"), provenance), new Signature(Xaa, Day("2000-12-30"), provenance with { Sources = ["a"] }));
        Assert.NotEqual(new Signature(Xaa, Day("2000-12-30"), provenance), new Signature(Xaa, Day("2000-12-30")));
        Assert.NotEqual<TreatyAct>(new Signature(Xaa, Day("2000-12-30")), new NoIntentNotified(Xaa, Day("2000-12-30")));
        Assert.Throws<ArgumentNullException>("Sources", () => new Provenance(null!, Confidence.OneCopy));
    }

    [Fact]
    public void Reports_on_standing_are_equal_by_content()
    {
        var report = new StateStanding("United Nations", "observer", Confidence.OneCopy, ["a", "b"]);

        Assert.Equal(report, new StateStanding("United Nations", "observer", Confidence.OneCopy, ["a", "b"]));
        Assert.Equal(report.GetHashCode(), new StateStanding("United Nations", "observer", Confidence.OneCopy, ["a", "b"]).GetHashCode());
        Assert.NotEqual(report, report with { Sources = ["a"] });
    }

    [Fact]
    public void An_act_keeps_its_invariants()
    {
        Assert.Throws<ArgumentException>("state", () => new Signature(default, Day("2000-12-30")));
        Assert.Throws<ArgumentException>("effective", () => new InstrumentDeposited(Xaa, InstrumentKind.Succession, Day("2006-10-23")));
        Assert.Throws<ArgumentException>("effective", () => new InstrumentDeposited(Xaa, InstrumentKind.Accession, Day("2006-10-23"), Day("2006-06-03")));
        Assert.Throws<ArgumentOutOfRangeException>("instrument", () => new InstrumentDeposited(Xaa, InstrumentKind.None, Day("2006-10-23")));
        Assert.Throws<ArgumentOutOfRangeException>("scope", () => new Article124Declaration(Xaa, Day("2006-10-23"), Article124Scope.None));
        Assert.Throws<ArgumentException>("amendment", () => new AmendmentAccepted(Xaa, Day("2006-10-23"), default));
        Assert.Throws<ArgumentException>("area", () => new TerritorialExclusion(Xaa, Day("2006-10-23"), " "));
        Assert.Throws<ArgumentException>("area", () => new Article12Declaration(Xaa, Day("2006-10-23"), area: ""));
        Assert.Throws<ArgumentException>("to", () => new TerritorialObjection(Xaa, Day("2006-10-23"), default, "North"));
    }

    [Fact]
    public void Two_days_differ_in_the_States_whose_status_changed() =>
        Assert.Equal(
            ["ARM AcceptingJurisdiction Party Inferred", "UKR AcceptingJurisdiction Party TwoCopies"],
            Register.Diff(Day("2024-01-31"), Day("2025-01-01")).Select(difference => $"{difference.State} {difference.From} {difference.To} {difference.Confidence}"));

    [Fact]
    public void What_is_about_to_change_is_told_in_order() =>
        Assert.Equal(
            [
                "2026-10-17 ESP AmendmentInForce 10-g", "2027-06-18 NER Status FormerParty", "2027-06-24 BFA Status FormerParty", "2027-06-24 MLI Status FormerParty", "2027-07-24 VEN Status FormerParty",
                "2027-07-27 TCD Status FormerParty", "2027-09-23 NRU Status FormerParty", "2028-01-01 LBY AcceptanceEnds ", "2032-01-01 UKR WarCrimesExclusionEnds ",
            ],
            Register.Upcoming(Day("2026-10-02")).Select(change => $"{change.On:uuuu-MM-dd} {change.State} {change.Kind} {change.To?.ToString() ?? change.Amendment?.ToString()}"));

    [Fact]
    public void What_is_about_to_change_is_as_well_attested_as_the_weakest_act_behind_it() =>
        Assert.Equal(
            ["ESP OneCopy", "NER OneCopy", "BFA OneCopy", "MLI OneCopy", "VEN TwoCopies", "TCD OneCopy", "NRU OneCopy", "LBY TwoCopies", "UKR TwoCopies"],
            Register.Upcoming(Day("2026-10-02")).Select(change => $"{change.State} {change.Confidence}"));

    [Fact]
    public void What_rests_on_an_act_below_the_required_confidence_is_not_about_to_change()
    {
        var strict = Register.WithLeastConfidence(Confidence.TwoCopies).Upcoming(Day("2026-10-02"));

        Assert.Equal(["VEN", "LBY", "UKR"], strict.Select(change => change.State.ToString()));
        Assert.All(strict, change => Assert.Equal(Confidence.TwoCopies, change.Confidence));
    }

    [Fact]
    public void A_change_assumed_by_the_caller_is_no_better_attested_than_the_deposit_that_it_ends()
    {
        var spain = Register.With([new WithdrawalNotified(StateCode.Parse("ESP"), Day("2026-10-05"))]).Find(StateCode.Parse("ESP"))!;

        Assert.Equal((Day("2027-10-05"), Confidence.TwoCopies), spain.Upcoming(Day("2026-12-01")).Select(change => (change.On, change.Confidence)).Single());
    }

    [Fact]
    public void A_statement_about_a_part_of_the_State_that_has_yet_to_take_effect_is_about_to_change_something()
    {
        var denmark = Register.Find(StateCode.Parse("DNK"))!;
        var register = Register.With([new TerritorialExclusion(StateCode.Parse("DNK"), Day("2026-10-05"), "Greenland", Day("2027-01-01"))]);

        Assert.Equal(["AreaIncluded Faroe Islands TwoCopies"], denmark.Upcoming(Day("2006-09-30")).Where(change => change.On == Day("2006-10-01")).Select(Line));
        Assert.Empty(denmark.Upcoming(Day("2006-10-01")).Where(change => change.Area is not null));
        Assert.Equal(["AreaExcluded Greenland Assumed"], register.Find(StateCode.Parse("DNK"))!.Upcoming(Day("2026-12-31")).Where(change => change.Area is not null).Select(Line));

        static string Line(UpcomingChange change) => $"{change.Kind} {change.Area} {change.Confidence}";
    }

    [Fact]
    public void A_change_on_the_day_itself_is_not_about_to_happen() => Assert.Equal(Day("2027-06-18"), Register.Upcoming(Day("2026-10-17"))[0].On);

    [Fact]
    public void The_end_of_the_calendar_has_no_future()
    {
        Assert.Empty(Register.Upcoming(LocalDate.MaxIsoValue));
        Assert.Equal(119, Register.CountParties(LocalDate.MaxIsoValue));
        Assert.Equal(0, Register.CountParties(LocalDate.MinIsoValue));
    }

    [Fact]
    public void Acts_at_the_end_of_their_range_have_their_effects()
    {
        var register = Register.With([new InstrumentDeposited(Xaa, InstrumentKind.Accession, Day("9900-12-31")), new Article124Declaration(Xaa, Day("9900-12-31")), new WithdrawalNotified(Xaa, Day("9900-12-31"))]);

        Assert.Equal(TreatyStatus.Party, register.Find(Xaa)!.Status.Final);
        Assert.Equal(Truth.NotSatisfied, Assert.Single(register.Find(Xaa)!.WarCrimesExclusions).Conduct.Final);
        Assert.Throws<ArgumentOutOfRangeException>("on", () => new Signature(Xaa, Day("9901-01-01")));
    }

    [Fact]
    public void A_status_costs_no_memory()
    {
        var hungary = StateCode.Parse("HUN");
        var day = Day("2025-12-01");
        _ = Register.Find(hungary)!.Status.At(day);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var status = Register.Find(hungary)!.Status.At(day);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(TreatyStatus.Withdrawing, status);
    }

    [Fact]
    public void Many_threads_may_ask_at_once()
    {
        var register = Register.KnownOn(Day("2026-10-02"));

        Parallel.For(0, 64, _ => Assert.Equal(125, register.CountParties(Day("2026-10-02"))));
    }

    [Fact]
    public void A_timeline_changes_only_on_days_that_some_act_explains() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Acts.ToArbitrary(), acts =>
        {
            var position = Register.With(acts).Find(Xaa);
            if (position is null)
            {
                return;
            }

            var explained = acts.SelectMany(DaysThatMatter).ToHashSet();
            Assert.All(position.Status.Changes(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), change => Assert.Contains(change.On, explained));
            Assert.All(position.Membership.Changes(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), change => Assert.Contains(change.On, explained));
            Assert.All(position.Basis.Segments, segment =>
            {
                Assert.Equal(position.Status.At(segment.Period.Start ?? LocalDate.MinIsoValue), segment.Value.Status);
                Assert.True(segment.Value.Status == TreatyStatus.NonParty || !segment.Value.Acts.IsEmpty);
            });
        }));

    [Fact]
    public void Membership_and_status_never_contradict_each_other() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Acts.ToArbitrary(), acts =>
        {
            if (Register.With(acts).Find(Xaa) is { } position)
            {
                var isConsistent = position.Status.Combine(position.Membership, (status, member) => status switch
                {
                    TreatyStatus.Party or TreatyStatus.Withdrawing => member == Truth.Satisfied,
                    TreatyStatus.Unknown => true,
                    _ => member == Truth.NotSatisfied,
                });
                Assert.Equal(Timeline.Constant(true), isConsistent);
            }
        }));

    [Fact]
    public void The_order_in_which_acts_are_given_does_not_matter() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(Acts.ToArbitrary(), acts =>
        {
            var distinct = acts.DistinctBy(act => (act.On, act.Kind)).ToArray();

            Assert.Equal(Register.With(distinct).Find(Xaa)?.Basis, Register.With(distinct.Reverse()).Find(Xaa)?.Basis);
            Assert.Equal(Register.With(distinct).Find(Xaa)?.Basis, distinct.Aggregate(Register, (register, act) => register.With([act])).Find(Xaa)?.Basis);
        }));

    private static Gen<TreatyAct[]> Acts
    {
        get
        {
            var date = Gen.Choose(0, 3_000).Select(offset => Day("2001-01-01").PlusDays(offset)).SelectMany(day =>
                Gen.Frequency((4, Gen.Constant(new UncertainDate(day))), (1, Gen.Choose(1, 60).Select(length => new UncertainDate(day, day.PlusDays(length))))));
            var act = Gen.Choose(0, 7).SelectMany(kind => date.Select(on => kind switch
            {
                0 => (TreatyAct)new Signature(Xaa, on),
                1 => new NoIntentNotified(Xaa, on),
                2 => new WithdrawalNotified(Xaa, on),
                3 => new WithdrawalRescinded(Xaa, on),
                4 => new Article12Declaration(Xaa, on, accepted: on.Earliest.Day % 3 == 0 ? null : on.Earliest.Day % 3 == 1),
                5 => new InstrumentWithdrawn(Xaa, on),
                _ => new InstrumentDeposited(Xaa, InstrumentKind.Accession, on),
            }));
            return act.ArrayOf().Resize(8);
        }
    }

    private static InstrumentDeposited Accession() => new(Xaa, InstrumentKind.Accession, Day("2010-03-23"));

    private static IEnumerable<LocalDate> DaysThatMatter(TreatyAct act)
    {
        IEnumerable<UncertainDate> dates = act switch
        {
            InstrumentDeposited => [act.On, Article126.EntryIntoForce(act.On)],
            WithdrawalNotified => [act.On, Article127.EffectiveDay(act.On, null)],
            _ => [act.On],
        };
        return dates.SelectMany(date => new[] { date.Earliest, date.Latest });
    }
}
