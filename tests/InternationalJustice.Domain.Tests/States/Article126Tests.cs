using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using static InternationalJustice.Domain.Tests.States.Dates;

namespace InternationalJustice.Domain.Tests.States;

public class Article126Tests
{
    /// <summary>The first day on which the Statute was in force for each State that is or was a Party, as the register of the depositary and the list of the Assembly print it.</summary>
    public static TheoryData<string, string> PublishedEntriesIntoForce => new()
    {
        { "2002-07-01", "AND ARG ATG AUT BEL BEN BGR BIH BLZ BWA CAF CAN CHE COD CRI CYP DEU DMA DNK ECU ESP EST FIN FJI FRA GAB GBR GHA HRV HUN IRL ISL ITA JOR KHM LIE LSO LUX MHL MKD MLI MNG MUS NER NGA NLD NOR NRU NZL PAN PER POL PRT PRY ROU SEN SLE SMR SRB SVK SVN SWE TJK TTO VEN ZAF" },
        { "2002-08-01", "GRC" },
        { "2002-09-01", "AUS BOL BRA GMB HND LVA NAM UGA URY" },
        { "2002-11-01", "COL TZA" },
        { "2002-12-01", "MWI TLS WSM" },
        { "2003-02-01", "DJI KOR MLT ZMB" },
        { "2003-03-01", "BRB VCT" },
        { "2003-05-01", "AFG ALB" },
        { "2003-08-01", "LTU" },
        { "2003-10-01", "GIN" },
        { "2003-12-01", "GEO" },
        { "2004-07-01", "BFA" },
        { "2004-08-01", "COG" },
        { "2004-12-01", "BDI GUY LBR" },
        { "2005-06-01", "KEN" },
        { "2005-08-01", "DOM" },
        { "2006-01-01", "MEX" },
        { "2006-11-01", "COM KNA" },
        { "2007-01-01", "TCD" },
        { "2007-10-01", "JPN" },
        { "2008-06-01", "MDG" },
        { "2008-10-01", "COK SUR" },
        { "2009-09-01", "CHL" },
        { "2009-10-01", "CZE" },
        { "2010-06-01", "BGD" },
        { "2010-11-01", "LCA SYC" },
        { "2011-01-01", "MDA" },
        { "2011-08-01", "GRD" },
        { "2011-09-01", "TUN" },
        { "2011-11-01", "PHL" },
        { "2011-12-01", "MDV" },
        { "2012-01-01", "CPV" },
        { "2012-02-01", "VUT" },
        { "2012-07-01", "GTM" },
        { "2013-05-01", "CIV" },
        { "2015-04-01", "PSE" },
        { "2016-06-01", "SLV" },
        { "2020-02-01", "KIR" },
        { "2024-02-01", "ARM" },
        { "2025-01-01", "UKR" },
    };

    /// <summary>Days that one public copy prints differently, each with the reason why it is not followed.</summary>
    public static TheoryData<string, string, string, string> CopiesThatDisagree => new()
    {
        { "BRB", "2003-02-28", "2003-03-01", "stored as a time and printed a day early" },
        { "BDI", "2004-11-30", "2004-12-01", "stored as a time and printed a day early" },
        { "GEO", "2003-11-30", "2003-12-01", "stored as a time and printed a day early" },
        { "KOR", "2003-01-31", "2003-02-01", "stored as a time and printed a day early" },
        { "MDA", "2010-12-31", "2011-01-01", "stored as a time and printed a day early" },
        { "MLT", "2003-01-31", "2003-02-01", "stored as a time and printed a day early" },
        { "MWI", "2002-11-30", "2002-12-01", "stored as a time and printed a day early" },
        { "MEX", "2005-12-31", "2006-01-01", "stored as a time and printed a day early" },
        { "TLS", "2002-11-30", "2002-12-01", "stored as a time and printed a day early" },
        { "TZA", "2002-10-31", "2002-11-01", "stored as a time and printed a day early" },
        { "WSM", "2002-11-30", "2002-12-01", "stored as a time and printed a day early" },
        { "VUT", "2002-01-31", "2012-02-01", "a day early, and the year is a slip: before the Statute itself was in force" },
        { "GRD", "2002-08-01", "2011-08-01", "the year is a slip: the deposit is of 2011" },
        { "TUN", "2002-09-01", "2011-09-01", "the year is a slip: the deposit is of 2011" },
        { "SLV", "2016-06-03", "2016-06-01", "not a first of a month, as every entry into force under the article is" },
    };

    [Theory]
    [InlineData("2010-03-23", "2010-06-01")]
    [InlineData("2024-01-15", "2024-04-01")]
    [InlineData("2023-07-03", "2023-10-01")]
    [InlineData("2004-10-15", "2005-01-01")]
    [InlineData("2016-01-15", "2016-04-01")]
    [InlineData("2002-04-11", "2002-07-01")]
    [InlineData("2004-09-21", "2004-12-01")]
    [InlineData("2011-08-30", "2011-11-01")]
    [InlineData("2015-01-02", "2015-04-01")]
    [InlineData("2023-11-14", "2024-02-01")]
    [InlineData("2024-10-25", "2025-01-01")]
    public void The_Statute_is_in_force_on_the_first_of_the_month_after_the_sixtieth_day(string deposit, string entry) => Assert.Equal(Day(entry), Article126.EntryIntoForce(Day(deposit)));

    // 60 days after 2 July is 31 August, after 3 July 1 September; after 1 and 2 December they are 30 and 31 January, after 3 December 1 February.
    [Theory]
    [InlineData("2023-07-02", "2023-09-01")]
    [InlineData("2023-07-03", "2023-10-01")]
    [InlineData("2022-12-02", "2023-02-01")]
    [InlineData("2022-12-03", "2023-03-01")]
    [InlineData("2023-12-31", "2024-03-01")]
    [InlineData("2024-01-01", "2024-04-01")]
    public void A_sixtieth_day_on_the_first_of_a_month_leads_to_the_next_month(string deposit, string entry) => Assert.Equal(Day(entry), Article126.EntryIntoForce(Day(deposit)));

    [Theory]
    [InlineData("1999-02-02")]
    [InlineData("2002-04-11")]
    [InlineData("2002-05-01")]
    public void Nobody_is_bound_before_1_July_2002(string deposit) => Assert.Equal(Day("2002-07-01"), Article126.EntryIntoForce(Day(deposit)));

    [Fact]
    public void The_first_deposit_after_that_binds_a_month_later() => Assert.Equal(Day("2002-08-01"), Article126.EntryIntoForce(Day("2002-05-02")));

    [Fact]
    public void An_uncertain_deposit_gives_an_uncertain_entry_into_force()
    {
        Assert.Equal(Date("2005-01-01/2005-02-01"), Article126.EntryIntoForce(Date("2004-10-31/2004-11-30")));
        Assert.Equal(Date("2005-01-01"), Article126.EntryIntoForce(Date("2004-10-15/2004-10-20")));
    }

    [Fact]
    public void The_sixtieth_instrument_was_one_of_ten_of_11_April_2002()
    {
        var deposits = Dataset.Embedded.Register.AllActs.OfType<InstrumentDeposited>().Where(deposit => deposit.Instrument != InstrumentKind.Succession).ToArray();

        Assert.Equal(Day("2002-04-11"), Article126.SixtiethDeposit);
        Assert.Equal(56, deposits.Count(deposit => deposit.On.Latest < Article126.SixtiethDeposit));
        Assert.Equal(66, deposits.Count(deposit => deposit.On.Latest <= Article126.SixtiethDeposit));
    }

    [Theory]
    [MemberData(nameof(PublishedEntriesIntoForce))]
    public void Every_published_entry_into_force_follows_from_the_deposit(string entry, string codes) => Assert.All(codes.Split(' '), code =>
    {
        var position = Dataset.Embedded.Register.Find(StateCode.Parse(code))!;

        Assert.Contains(position.Status.At(Day(entry).PlusDays(-1)), new[] { TreatyStatus.NotYetInForce, TreatyStatus.AcceptingJurisdiction });
        Assert.Equal(TreatyStatus.Party, position.Status.At(Day(entry)));
    });

    [Fact]
    public void The_published_list_has_every_State_that_ever_was_a_Party_but_the_one_by_succession()
    {
        var published = PublishedEntriesIntoForce.SelectMany(row => row.Data.Item2.Split(' '));
        var parties = Dataset.Embedded.Register.Positions.Where(position => !position.Membership.IsConstant).Select(position => position.State.Code.ToString());

        Assert.Equal(parties.Except(["MNE"]).Order(), published.Order());
    }

    [Theory]
    [MemberData(nameof(CopiesThatDisagree))]
    public void A_copy_that_prints_another_day_is_not_followed(string code, string printed, string entry, string reason)
    {
        var first = Dataset.Embedded.Register.Find(StateCode.Parse(code))!.Membership.Changes(Day("2002-01-01"), Day("2030-01-01")).First().On;

        Assert.Equal(Day(entry), first);
        Assert.NotEqual(Day(printed), first);
        Assert.NotEmpty(reason);
    }

    [Fact]
    public void A_succession_is_not_governed_by_it()
    {
        var montenegro = Dataset.Embedded.Register.Find(StateCode.Parse("MNE"))!;

        Assert.Equal(TreatyStatus.NonParty, montenegro.Status.At(Day("2006-06-02")));
        Assert.Equal(TreatyStatus.Party, montenegro.Status.At(Day("2006-06-03")));
        Assert.Empty(montenegro.Basis.At(Day("2006-06-03")).Provisions);
        Assert.Equal("MNE succession 2006-10-23", Assert.Single(montenegro.Basis.At(Day("2006-06-03")).Acts).ToString());
    }

    [Fact]
    public void As_known_before_its_deposit_a_succession_has_not_happened() =>
        Assert.Equal(TreatyStatus.NonParty, Dataset.Embedded.Register.KnownOn(Day("2006-10-22")).Find(StateCode.Parse("MNE"))!.Status.At(Day("2006-08-01")));
}
