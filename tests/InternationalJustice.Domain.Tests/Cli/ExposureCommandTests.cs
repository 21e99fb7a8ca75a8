using System.Text.Json;

namespace InternationalJustice.Domain.Tests.Cli;

public class ExposureCommandTests
{
    private const string Putin = "Vladimir Vladimirovich Putin";

    /// <summary>Published number of parties: 124 on 2 September 2024; Ukraine was bound by its acceptance.</summary>
    [Fact]
    public void Every_State_is_told_with_its_duty_and_its_basis()
    {
        var answer = CommandRun.Json("exposure", "--person", Putin, "--on", "2024-09-02");
        var states = answer.GetProperty("states").EnumerateArray().ToArray();

        Assert.Equal((Putin, "2024-09-02", "inForce"), (Text(answer, "person"), Text(answer, "on"), Text(answer, "status")));
        Assert.Equal(125, answer.GetProperty("counts").GetProperty("mustArrest").GetInt32());
        Assert.Equal(states.Length, answer.GetProperty("counts").EnumerateObject().Sum(count => count.Value.GetInt32()));
        Assert.All(states, state => Assert.NotEqual(0, state.GetProperty("basis").GetArrayLength()));
        Assert.Contains("12(3)", states.Single(state => Text(state, "code") == "UKR").GetProperty("basis").EnumerateArray().Select(basis => Text(basis, "provision")));
        Assert.Equal("mayCooperate", Text(states.Single(state => Text(state, "code") == "CHN"), "duty"));
    }

    [Fact]
    public void The_answer_for_one_State_is_that_of_the_duty_command()
    {
        var state = CommandRun.Json("exposure", "--person", Putin, "--on", "2024-09-02").GetProperty("states").EnumerateArray().Single(state => Text(state, "code") == "MNG");
        var duty = CommandRun.Json("duty", "--state", "MNG", "--person", Putin, "--on", "2024-09-02");

        Assert.Equal(Text(duty, "duty"), Text(state, "duty"));
        Assert.Equal(duty.GetProperty("basis").GetRawText(), state.GetProperty("basis").GetRawText().Replace("\n    ", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_States_with_a_duty_can_be_asked_for()
    {
        var states = CommandRun.Json("exposure", "--person", Putin, "--on", "2024-09-02", "--duty", "mustArrest").GetProperty("states").EnumerateArray().ToArray();

        Assert.Equal(125, states.Length);
        Assert.All(states, state => Assert.Equal("mustArrest", Text(state, "duty")));
    }

    [Fact]
    public void It_is_written_as_comma_separated_values_with_basis_and_sources_for_a_chart()
    {
        var lines = CommandRun.Text("exposure", "--person", Putin, "--on", "2024-09-02", "--format", "csv").Split("\r\n");

        Assert.Equal(
            "person,code,alpha2,numeric,nameEn,nameFr,from,to,knownOn,projection,duty,since,until,provisions,reasons,contested,missingFacts,acts,confidence,references,sources",
            lines[0]);
        Assert.Equal(201, lines.Length);
        Assert.StartsWith(
            "Vladimir Vladimirovich Putin,MNG,MN,496,Mongolia,Mongolie,2024-09-02,2024-09-02,,false,mustArrest,2023-03-17,,58(4); 86; 89(1); 59(1); 27(2); 97,"
            + "warrantInForce; party; complyWithRequest; stepsToArrest; noImmunity; consultTheCourt,article98HeadOfState,,ratification 2002-04-11,",
            lines.Single(line => line.Contains(",MNG,", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.All(lines[1..^1], line => Assert.EndsWith("uareg; uatl; wikua", line, StringComparison.Ordinal));
    }

    /// <summary>The journeys to China and Mongolia of 2024.</summary>
    [Fact]
    public void A_journey_is_told_stop_by_stop_in_the_order_of_the_stops()
    {
        var answer = CommandRun.Json("exposure", "--person", Putin, "--stop", "CHN=2024-05-16", "--stop", "MNG=2024-09-02/2024-09-03");

        Assert.Equal(
            [("CHN", "2024-05-16", "2024-05-16", "mayCooperate"), ("MNG", "2024-09-02", "2024-09-03", "mustArrest")],
            answer.GetProperty("stops").EnumerateArray().Select(stop => (Text(stop, "state"), Text(stop, "from"), Text(stop, "to"), Text(stop, "duty"))));
    }

    [Fact]
    public void A_stop_during_which_the_duty_changes_is_divided()
    {
        var answer = CommandRun.Json("exposure", "--person", "Benjamin Netanyahu", "--stop", "FRA=2024-11-20/2024-11-22");

        Assert.Equal(
            [("2024-11-20", "2024-11-20", "notApplicable"), ("2024-11-21", "2024-11-22", "mustArrest")],
            answer.GetProperty("stops").EnumerateArray().Select(stop => (Text(stop, "from"), Text(stop, "to"), Text(stop, "duty"))));
    }

    [Fact]
    public void A_journey_is_read_from_a_document()
    {
        const string Journey = """{ "stops": [ { "state": "HUN", "from": "2025-04-03", "to": "2025-04-06" }, { "state": "USA", "from": "2025-04-07" } ] }""";
        var run = CommandRun.WithInput(Journey, "exposure", "--person", "Benjamin Netanyahu", "--itinerary", "-");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith("Benjamin Netanyahu\n\n2025-04-03/2025-04-06, Hungary: must arrest and surrender\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n2025-04-07, United States of America: is not bound, may cooperate\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_of_a_journey_is_told_with_its_path()
    {
        const string Journey = """{ "stops": [ { "state": "HUN", "from": "2025-04-03", "to": "2025-04-02" }, { "state": "XX", "from": "soon" }, { "state": "FRA", "from": "2025-01-01", "until": "2025-01-02" } ] }""";
        var run = CommandRun.WithInput(Journey, "exposure", "--person", "Benjamin Netanyahu", "--itinerary", "-");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal(["$.stops[0].to", "$.stops[1].state", "$.stops[1].from", "$.stops[2].until"], run.Error.TrimEnd('\n').Split('\n').Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("""{ "stops": [] }""", "$.stops: Expected at least one stop. [list.empty]")]
    [InlineData("{ }", "$.stops: Expected the list of stops. [member.missing]")]
    [InlineData("""{ "stops": [ { "state": "XZZ", "from": "2025-01-01" } ] }""", "$.stops[0].state: XZZ names no State. [state.unknown]")]
    public void A_journey_without_stops_or_to_nowhere_is_refused(string journey, string problem)
    {
        var run = CommandRun.WithInput(journey, "exposure", "--person", "Benjamin Netanyahu", "--itinerary", "-");
        Assert.Equal((1, problem + "\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("MNG")]
    [InlineData("MNG=")]
    [InlineData("MNG=2024-09-03/2024-09-02")]
    [InlineData("MNG=2024-09-02/..")]
    [InlineData("mng=2024-09-02")]
    public void A_stop_is_a_code_with_days(string stop) => Assert.Contains("is not a stop such as MNG=2024-09-02/2024-09-03. [value.notation]", CommandRun.Refusal("exposure", "--person", Putin, "--stop", stop), StringComparison.Ordinal);

    [Theory]
    [InlineData("exposure", "--person", Putin)]
    [InlineData("exposure", "--person", Putin, "--on", "2024-09-02", "--stop", "MNG=2024-09-02")]
    public void Either_a_day_or_a_journey_is_asked_about(params string[] args) => Assert.Equal(2, CommandRun.Of(args).ExitCode);

    [Fact]
    public void The_public_learns_nothing_of_a_seal()
    {
        string[] question = ["exposure", "--person", "Osama Elmasry Njeem", "--on", "2025-01-19", "--known-on", "2025-01-23"];

        Assert.Equal("{\"notApplicable\":199}", CommandRun.Json(question).GetProperty("counts").GetRawText().Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal));
        Assert.Equal("noWarrant", Text(CommandRun.Json(question), "status"));
        Assert.Equal("inForceUnderSeal", Text(CommandRun.Json([.. question, "--audience", "holder"]), "status"));
    }

    [Fact]
    public void For_people_the_counts_come_first()
    {
        Assert.StartsWith(
            "Vladimir Vladimirovich Putin, 2024-09-02: a warrant of arrest is in force\n  must arrest and surrender: 125 States\n  is not bound, may cooperate: 74 States\n\n  AFG  Afghanistan",
            CommandRun.Text("exposure", "--person", Putin, "--on", "2024-09-02"),
            StringComparison.Ordinal);
        Assert.Contains("doit arrêter et remettre: 125 États", CommandRun.Text("exposure", "--person", Putin, "--on", "2024-09-02", "--lang", "fr"), StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
