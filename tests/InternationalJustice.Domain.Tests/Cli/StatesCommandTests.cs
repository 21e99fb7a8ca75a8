using System.Text.Json;

namespace InternationalJustice.Domain.Tests.Cli;

public class StatesCommandTests
{
    [Theory]
    [InlineData("2002-07-01", 66)]
    [InlineData("2025-01-23", 125)]
    [InlineData("2025-07-08", 125)]
    public void Parties_are_counted_with_those_that_gave_notice(string on, int parties)
    {
        var states = CommandRun.Json("states", "--on", on, "--status", "party").GetProperty("states").EnumerateArray().ToArray();

        Assert.Equal(parties, states.Length);
        Assert.All(states, state => Assert.Contains(Text(state, "status"), new[] { "party", "withdrawing" }));
    }

    [Fact]
    public void A_status_can_be_asked_for()
    {
        var states = CommandRun.Json("states", "--on", "2025-12-01", "--known-on", "2025-12-01", "--status", "withdrawing").GetProperty("states").EnumerateArray();

        Assert.Contains("HUN", states.Select(state => Text(state, "code")));
        Assert.Contains("is none of: ", CommandRun.Refusal("states", "--status", "Party"), StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_between_two_days_are_told()
    {
        var diff = CommandRun.Json("states", "--on", "2024-12-31", "--diff", "2025-01-01").GetProperty("diff").EnumerateArray().ToArray();

        var ukraine = Assert.Single(diff);
        Assert.Equal(("UKR", "party"), (Text(ukraine, "code"), Text(ukraine, "to")));
        Assert.Empty(CommandRun.Json("states", "--on", "2025-01-01", "--diff", "2025-01-01").GetProperty("diff").EnumerateArray());
    }

    [Fact]
    public void What_is_about_to_change_is_told_as_known_on_a_day()
    {
        static IEnumerable<(string?, string?)> Upcoming(params string[] args) =>
            CommandRun.Json(["states", "--on", "2025-12-01", "--upcoming", .. args]).GetProperty("upcoming").EnumerateArray().Select(change => (Text(change, "code"), Text(change, "on")));

        Assert.Contains(("HUN", "2026-06-02"), Upcoming("--known-on", "2025-12-01"));
        Assert.DoesNotContain(("HUN", "2026-06-02"), Upcoming());
    }

    [Fact]
    public void What_is_about_to_change_tells_its_confidence_and_keeps_to_the_one_that_is_required()
    {
        static IEnumerable<(string?, string?)> Upcoming(params string[] args) =>
            CommandRun.Json(["states", "--upcoming", .. args]).GetProperty("upcoming").EnumerateArray().Select(change => (Text(change, "code"), Text(change, "confidence")));

        Assert.Contains(("NER", "oneCopy"), Upcoming());
        Assert.Contains(("VEN", "twoCopies"), Upcoming());
        Assert.Contains("2006-10-01,DNK,Denmark,Danemark,areaIncluded,,,,Faroe Islands,twoCopies,false\r\n", CommandRun.Text("states", "--upcoming", "--on", "2006-09-30", "--format", "csv"), StringComparison.Ordinal);
        Assert.Contains("  2006-10-01  the Statute reaches Faroe Islands ", CommandRun.Text("state", "DNK", "--on", "2006-09-30"), StringComparison.Ordinal);
        Assert.Equal([("VEN", "twoCopies"), ("LBY", "twoCopies"), ("UKR", "twoCopies")], Upcoming("--min-confidence", "twoCopies"));
        Assert.Contains(CommandRun.Text("states", "--upcoming").Split('\n'), line => line.StartsWith("  2027-06-18  Niger (NER) ", StringComparison.Ordinal) && line.EndsWith("  former Party                             oneCopy", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_State_is_listed_once_in_the_order_of_codes()
    {
        var codes = CommandRun.Json("states").GetProperty("states").EnumerateArray().Select(state => Text(state, "code")!).ToArray();

        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Contains("PSE", codes);
        Assert.True(codes.Length > 190);
    }

    [Fact]
    public void All_States_are_written_as_comma_separated_values()
    {
        var run = CommandRun.Text("states", "--on", "2026-07-01", "--format", "csv");
        var lines = run.Split("\r\n");

        Assert.Equal("code,alpha2,numeric,nameEn,nameFr,group,on,knownOn,projection,status,since,until,provisions,acts,confidence,references,sources", lines[0]);
        Assert.Equal(string.Empty, lines[^1]);
        Assert.Equal(201, lines.Length);
        Assert.DoesNotContain('\n', run.Replace("\r\n", string.Empty, StringComparison.Ordinal));
        Assert.Contains(
            "NER,NE,562,Niger,Niger,african,2026-07-01,,false,withdrawing,2026-06-18,2027-06-17,126(1); 127(1),ratification 2002-04-11; withdrawalNotified 2026-06-18,oneCopy,,untc-2014; aba-2021; untc-2026-10-note", lines);
        Assert.Contains("CHN,CN,156,China,Chine,,2026-07-01,,false,nonParty,,,,,none,,", lines);
    }

    [Fact]
    public void Differences_and_what_is_about_to_change_are_written_so_too()
    {
        Assert.Equal(
            "code,nameEn,nameFr,on,from,toOn,to,confidence,projection\r\nUKR,Ukraine,Ukraine,2024-12-31,acceptingJurisdiction,2025-01-01,party,twoCopies,false\r\n",
            CommandRun.Text("states", "--on", "2024-12-31", "--diff", "2025-01-01", "--format", "csv"));
        Assert.Contains("2027-06-18,NER,Niger,Niger,status,withdrawing,formerParty,,,oneCopy,true\r\n", CommandRun.Text("states", "--upcoming", "--format", "csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_tells_its_basis()
    {
        var states = CommandRun.Json("states", "--on", "2025-07-08", "--status", "party");

        Assert.Equal(125, states.GetProperty("count").GetInt32());
        Assert.All(states.GetProperty("states").EnumerateArray(), state => Assert.NotEqual(0, state.GetProperty("basis").GetProperty("acts").GetArrayLength()));
        Assert.Equal("2025-01-01", Text(states.GetProperty("states").EnumerateArray().Single(state => Text(state, "code") == "UKR"), "since"));
    }

    [Fact]
    public void A_caller_can_require_a_confidence() => Assert.DoesNotContain(
        "NER", CommandRun.Json("states", "--status", "withdrawing", "--min-confidence", "twoCopies").GetProperty("states").EnumerateArray().Select(state => Text(state, "code")));

    [Fact]
    public void A_projection_says_so()
    {
        Assert.True(CommandRun.Json("states", "--on", "2026-10-03").GetProperty("projection").GetBoolean());
        Assert.False(CommandRun.Json("states", "--on", "2026-10-02").GetProperty("projection").GetBoolean());
        Assert.True(CommandRun.Json("states", "--on", "2026-10-02", "--diff", "2027-06-18").GetProperty("projection").GetBoolean());
        Assert.EndsWith("\n\nA projection: acts after 2026-10-02 are not known here.\n", CommandRun.Text("states", "--upcoming"), StringComparison.Ordinal);
        Assert.DoesNotContain("A projection", CommandRun.Text("states"), StringComparison.Ordinal);
    }

    [Fact]
    public void For_people_it_is_a_list()
    {
        Assert.StartsWith("125 States on 2025-01-23\n  AFG  Afghanistan", CommandRun.Text("states", "--on", "2025-01-23", "--status", "party"), StringComparison.Ordinal);
        Assert.StartsWith("125 États au 2025-01-23\n  AFG  Afghanistan", CommandRun.Text("states", "--on", "2025-01-23", "--status", "party", "--lang", "fr"), StringComparison.Ordinal);
        Assert.Contains("2027-07-27  Chad (TCD)", CommandRun.Text("states", "--upcoming"), StringComparison.Ordinal);
        Assert.Contains("Ukraine (UKR)", CommandRun.Text("states", "--on", "2024-12-31", "--diff", "2025-01-01"), StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
