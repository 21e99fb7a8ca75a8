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
    public void Every_State_is_listed_once_in_the_order_of_codes()
    {
        var codes = CommandRun.Json("states").GetProperty("states").EnumerateArray().Select(state => Text(state, "code")!).ToArray();

        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Contains("PSE", codes);
        Assert.True(codes.Length > 190);
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
