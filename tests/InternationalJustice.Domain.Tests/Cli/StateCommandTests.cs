using System.Text.Json;

namespace InternationalJustice.Domain.Tests.Cli;

public class StateCommandTests
{
    [Theory]
    [InlineData("AFG", "2003-04-30", "notYetInForce")]
    [InlineData("AFG", "2003-05-01", "party")]
    [InlineData("PHL", "2019-03-16", "withdrawing")]
    [InlineData("PHL", "2019-03-17", "formerParty")]
    [InlineData("BDI", "2017-10-27", "formerParty")]
    [InlineData("USA", "2025-01-01", "signatoryNoIntent")]
    [InlineData("CHN", "2025-01-01", "nonParty")]
    public void The_status_is_that_of_the_day(string code, string on, string status)
    {
        var state = CommandRun.Json("state", code, "--on", on);

        Assert.Equal((code, on, status), (Text(state, "code"), Text(state, "on"), Text(state, "status")));
        Assert.Equal(JsonValueKind.Null, state.GetProperty("knownOn").ValueKind);
    }

    [Fact]
    public void What_was_known_on_a_day_decides()
    {
        Assert.Equal("formerParty", Text(CommandRun.Json("state", "HUN", "--on", "2026-06-02", "--known-on", "2025-12-01"), "status"));
        Assert.Equal("party", Text(CommandRun.Json("state", "HUN", "--on", "2026-06-02"), "status"));
        Assert.Equal("2025-12-01", Text(CommandRun.Json("state", "HUN", "--on", "2026-06-02", "--known-on", "2025-12-01"), "knownOn"));
    }

    [Fact]
    public void The_basis_names_provision_and_act()
    {
        var basis = CommandRun.Json("state", "AFG", "--on", "2025-01-23").GetProperty("basis");

        Assert.Equal(["126(2)"], basis.GetProperty("provisions").EnumerateArray().Select(provision => provision.GetString()));
        var act = Assert.Single(basis.GetProperty("acts").EnumerateArray());
        Assert.Equal(("accession", "2003-02-10"), (Text(act, "kind"), Text(act, "on")));
    }

    [Fact]
    public void The_timeline_covers_all_days()
    {
        var timeline = CommandRun.Json("state", "PHL").GetProperty("timeline").EnumerateArray().ToArray();

        Assert.Equal(JsonValueKind.Null, timeline[0].GetProperty("from").ValueKind);
        Assert.Equal(JsonValueKind.Null, timeline[^1].GetProperty("to").ValueKind);
        Assert.Contains(timeline, segment => Text(segment, "from") == "2011-11-01" && Text(segment, "status") == "party");
    }

    [Fact]
    public void Amendments_in_force_are_listed_with_their_first_day_and_confidence()
    {
        static IEnumerable<(string?, string?, string?)> Amendments(string code, string on, string confidence = "inferred") =>
            CommandRun.Json("state", code, "--on", on, "--min-confidence", confidence).GetProperty("amendments").EnumerateArray()
                .Select(amendment => (Text(amendment, "id"), Text(amendment, "inForceFrom"), Text(amendment, "confidence")));

        Assert.Contains(("10-a", "2015-04-28", "twoCopies"), Amendments("SVK", "2015-04-28"));
        Assert.DoesNotContain("10-a", Amendments("SVK", "2015-04-27").Select(amendment => amendment.Item1));
        Assert.Contains(("10-d", "2021-10-14", "registerCopy"), Amendments("NZL", "2021-10-14"));
        Assert.DoesNotContain("10-d", Amendments("NZL", "2021-10-14", "twoCopies").Select(amendment => amendment.Item1));
        Assert.Contains("  10-d  since 2021-10-14  registerCopy  ", CommandRun.Text("state", "NZL", "--on", "2021-10-14"), StringComparison.Ordinal);
    }

    [Fact]
    public void Declarations_under_article_12_3_are_listed_with_their_scope()
    {
        var declarations = CommandRun.Json("state", "UKR").GetProperty("declarations").EnumerateArray().ToArray();

        Assert.Equal(["notSatisfied", "satisfied"], declarations.Select(declaration => Text(declaration, "coveredOnDay")));
        Assert.Contains(declarations, declaration => (Text(declaration, "lodgedOn"), Text(declaration, "from"), Text(declaration, "to")) == ("2014-04-17", "2013-11-21", "2014-02-22"));
    }

    [Fact]
    public void A_day_up_to_which_acts_may_not_be_known_is_marked()
    {
        Assert.True(CommandRun.Json("state", "AFG", "--on", "2099-01-01").GetProperty("projection").GetBoolean());
        Assert.False(CommandRun.Json("state", "AFG", "--on", "2025-01-01").GetProperty("projection").GetBoolean());
        Assert.Contains("projection", CommandRun.Text("state", "AFG", "--on", "2099-01-01"), StringComparison.Ordinal);
        Assert.True(CommandRun.Json("state", "HUN", "--on", "2025-12-02", "--known-on", "2025-12-01").GetProperty("projection").GetBoolean());
        Assert.False(CommandRun.Json("state", "HUN", "--on", "2025-12-01", "--known-on", "2025-12-01").GetProperty("projection").GetBoolean());
        Assert.True(CommandRun.Json("state", "HUN", "--on", "2026-10-03", "--known-on", "2026-12-01").GetProperty("projection").GetBoolean());
        Assert.Contains("acts after 2025-12-01 are not known here", CommandRun.Text("state", "HUN", "--on", "2026-06-02", "--known-on", "2025-12-01"), StringComparison.Ordinal);
    }

    [Fact]
    public void For_people_it_is_a_page() => Assert.Equal(
        """
        Hungary (HUN) on 2025-12-01, as known on 2025-12-01
          Party that gave notice of withdrawal
          by article 126(1), 127(1) of the Rome Statute
          2001-11-30 ratification
          2025-06-02 withdrawalNotified
          confidence registerCopy: read in one copy of the register of the depositary

        Status over time
          ../1999-01-14          not a Party
          1999-01-15/2001-11-29  signatory, not a Party
          2001-11-30/2002-06-30  deposited its instrument; the Statute is not yet in force for it
          2002-07-01/2025-06-01  Party
          2025-06-02/2026-06-01  Party that gave notice of withdrawal
          2026-06-02/..          former Party

        Withdrawal under article 127
          2025-06-02  notified to the depositary
          2026-06-02  effective

        Still to come
          2026-06-02  former Party  registerCopy

        Acts
          1999-01-15  signature           registerCopy
          2001-11-30  ratification        registerCopy
          2025-06-02  withdrawalNotified  twoCopies     C.N.225.2025.TREATIES-XVIII.10

        """,
        CommandRun.Text("state", "HUN", "--on", "2025-12-01", "--known-on", "2025-12-01"));

    [Fact]
    public void Announced_notified_and_effective_are_three_days()
    {
        var niger = CommandRun.Json("state", "NER");

        Assert.Equal(["2025-09-22"], niger.GetProperty("announcements").EnumerateArray().Select(day => day.GetString()));
        var withdrawal = Assert.Single(niger.GetProperty("withdrawals").EnumerateArray());
        Assert.Equal(("2026-06-18", "2027-06-18", null, "notSatisfied"), (Text(withdrawal, "notifiedOn"), Text(withdrawal, "effectiveFrom"), Text(withdrawal, "rescindedOn"), Text(withdrawal, "rescindedInTime")));
        Assert.Contains(
            "  2025-09-22  announced; an announcement has no effect\n  2026-06-18  notified to the depositary\n  2027-06-18  effective\n", CommandRun.Text("state", "NER"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_that_was_taken_back_would_have_been_effective() => Assert.Contains(
        "  2025-06-02  notified to the depositary\n  2026-05-29  notice taken back\n  2026-06-02  would have been effective\n", CommandRun.Text("state", "HUN"), StringComparison.Ordinal);

    [Fact]
    public void A_caller_can_require_a_confidence_and_sees_the_one_that_the_answer_has()
    {
        var niger = CommandRun.Json("state", "NER");
        var strict = CommandRun.Json("state", "NER", "--min-confidence", "twoCopies");

        Assert.Equal(("withdrawing", "oneCopy", "inferred"), (Text(niger, "status"), Text(niger.GetProperty("basis"), "confidence"), Text(niger, "minConfidence")));
        Assert.Equal(("party", "twoCopies", "twoCopies"), (Text(strict, "status"), Text(strict.GetProperty("basis"), "confidence"), Text(strict, "minConfidence")));
        Assert.Contains("confidence oneCopy: read in one copy\n", CommandRun.Text("state", "NER"), StringComparison.Ordinal);
        Assert.Contains("only acts of confidence twoCopies or better\n", CommandRun.Text("state", "NER", "--min-confidence", "twoCopies"), StringComparison.Ordinal);
        Assert.StartsWith("--min-confidence: \"high\" is none of: recalled, presumed, inferred,", CommandRun.Refusal("state", "NER", "--min-confidence", "high"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PSE", "Depositary of the Rome Statute")]
    [InlineData("VAT", "United Nations")]
    [InlineData("COK", "Depositary of the Rome Statute")]
    [InlineData("NIU", "Depositary of multilateral treaties")]
    [InlineData("XKX", "International Criminal Court")]
    [InlineData("TWN", "United Nations")]
    public void Who_treats_an_entity_as_a_State_is_reported_without_opinion(string code, string forum)
    {
        var standings = CommandRun.Json("state", code).GetProperty("standings").EnumerateArray().ToArray();

        Assert.Contains(forum, standings.Select(standing => Text(standing, "forum")));
        Assert.All(standings, standing => Assert.NotEqual(0, standing.GetProperty("sources").GetArrayLength()));
        Assert.Contains("a report; no opinion is expressed", CommandRun.Text("state", code), StringComparison.Ordinal);
        Assert.DoesNotContain("no opinion is expressed", CommandRun.Text("state", "FRA"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DNK", "Greenland", "2004-09-30", "notSatisfied")]
    [InlineData("DNK", "Greenland", "2004-10-01", "satisfied")]
    [InlineData("DNK", "faroes", "2006-09-30", "notSatisfied")]
    [InlineData("NZL", "Tokelau", "2026-10-02", "notSatisfied")]
    [InlineData("GBR", "Gibraltar", "2026-10-02", "undetermined")]
    public void An_area_is_told_with_what_governs_it(string code, string name, string on, string reached)
    {
        var area = Assert.Single(CommandRun.Json("state", code, "--area", name, "--on", on).GetProperty("areas").EnumerateArray());

        Assert.Equal(reached, Text(area, "statuteReaches"));
        Assert.NotNull(Text(area, "statement"));
    }

    [Fact]
    public void An_act_about_a_part_of_the_State_or_an_amendment_names_it()
    {
        Assert.Contains("territorialExtension Anguilla ", CommandRun.Text("state", "GBR"), StringComparison.Ordinal);
        Assert.Contains("amendmentAccepted 10-g ", CommandRun.Text("state", "DNK"), StringComparison.Ordinal);
        Assert.Contains("territorialObjection GBR Falkland Islands (Malvinas) ", CommandRun.Text("state", "ARG"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_area_is_refused_with_those_that_are_known()
    {
        Assert.Equal("--area: \"Bornholm\" is none of the areas of DNK: Faroe Islands, Greenland. [area.unknown]\n", CommandRun.Refusal("state", "DNK", "--area", "Bornholm"));
        Assert.Equal("--area: \"Corsica\" is not known; no area of FRA is listed. [area.unknown]\n", CommandRun.Refusal("state", "FRA", "--area", "Corsica"));
    }

    [Fact]
    public void Hypothetical_acts_count_for_one_question()
    {
        const string Acts = """{"treatyActs":[{"state":"XAA","kind":"accession","on":"2010-03-23"}]}""";
        var run = CommandRun.WithInput(Acts, "state", "XAA", "--on", "2010-06-01", "--acts", "-", "--area", "North");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "XAA on 2010-06-01\n  Party\n  by article 126(2) of the Rome Statute\n  2010-03-23 accession\n  confidence assumed: assumed by the question\n  North: the Statute reaches it\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("CODE: XAA names no State. [state.unknown]\n", CommandRun.Refusal("state", "XAA"));
        Assert.Contains("$.treatyActs[0].state: ", CommandRun.WithInput(Acts.Replace("XAA", "ZZZ", StringComparison.Ordinal), "state", "AFG", "--acts", "-").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Declarations_under_articles_124_and_15bis_are_told()
    {
        var france = Assert.Single(CommandRun.Json("state", "FRA", "--on", "2005-01-01").GetProperty("warCrimesExclusions").EnumerateArray());

        Assert.Equal(("satisfied", "2008-08-13"), (Text(france, "excludedOnDay"), Text(france, "withdrawnOn")));
        Assert.Contains("War crimes excluded under article 124\n  2002-07-01/2008-06-14\n", CommandRun.Text("state", "FRA"), StringComparison.Ordinal);
        Assert.Equal("satisfied", Text(CommandRun.Json("state", "KEN"), "aggressionOptOut"));
        Assert.Equal("notSatisfied", Text(CommandRun.Json("state", "FRA"), "aggressionOptOut"));
    }

    [Fact]
    public void The_page_is_also_in_French() =>
        Assert.StartsWith("Hongrie (HUN) au 2025-12-01\n  partie ayant notifié son retrait\n", CommandRun.Text("state", "HUN", "--on", "2025-12-01", "--lang", "fr"), StringComparison.Ordinal);

    [Fact]
    public void A_code_that_is_malformed_or_names_no_State_is_refused()
    {
        Assert.StartsWith("CODE: \"afg\" is not a code of a State", CommandRun.Refusal("state", "afg"), StringComparison.Ordinal);
        Assert.EndsWith("[value.notation]\n", CommandRun.Refusal("state", "afg"), StringComparison.Ordinal);
        Assert.Equal("CODE: ABC names no State. [state.unknown]\n", CommandRun.Refusal("state", "ABC"));
    }

    [Fact]
    public void Several_problems_are_reported_together() => Assert.Equal(
        ["--on: \"2023-06-31\" is not a calendar date such as 2002-07-01. [value.notation]", "--known-on: \"2020-01-01/2020-01-02\" is not a calendar date such as 2002-07-01. [value.notation]", "CODE: ABC names no State. [state.unknown]"],
        CommandRun.Refusal("state", "ABC", "--on", "2023-06-31", "--known-on", "2020-01-01/2020-01-02").Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
