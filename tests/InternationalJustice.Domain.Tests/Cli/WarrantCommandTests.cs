using System.Text.Json;

namespace InternationalJustice.Domain.Tests.Cli;

public class WarrantCommandTests
{
    private const string Sealed = """
        { "person": "Suspect of the example", "acts": [
          { "kind": "applicationFiled", "on": "2019-02-04" },
          { "kind": "warrantIssued", "on": "2019-03-15", "underSeal": true, "grounds": ["appearance", "obstruction"] } ] }
        """;

    [Theory]
    [InlineData("Rodrigo Roa Duterte", "2025-03-06", "applicationPending", false, "notNamed")]
    [InlineData("Rodrigo Roa Duterte", "2025-03-11", "inForce", true, "suspect")]
    [InlineData("Rodrigo Roa Duterte", "2026-04-23", "executed", false, "accused")]
    [InlineData("Abdullah Al-Senussi", "2013-10-11", "suspended", false, "suspect")]
    [InlineData("joseph kony", "2026-01-01", "inForce", true, "accused")]
    [InlineData("Bosco Ntaganda", "2022-01-01", "executed", false, "convicted")]
    public void What_stands_against_a_person_is_told(string person, string on, string status, bool inForce, string standing)
    {
        var answer = CommandRun.Json("warrant", "--person", person, "--on", on);

        Assert.Equal((status, inForce, standing), (Text(answer, "status"), answer.GetProperty("inForce").GetBoolean(), Text(answer, "standing")));
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("proceedings")[0].GetProperty("timeline").ValueKind);
        Assert.All(answer.GetProperty("nextSteps").EnumerateArray(), step => Assert.False(string.IsNullOrEmpty(Text(step, "provision"))));
    }

    [Fact]
    public void Every_act_is_told_with_provision_standard_grounds_and_sources()
    {
        var acts = CommandRun.Json("warrant", "--person", "Walter Osapiri Barasa", "--on", "2014-01-01").GetProperty("proceedings")[0].GetProperty("acts").EnumerateArray().ToArray();

        var issued = acts.Single(act => Text(act, "kind") == "warrantIssued");
        Assert.Equal(("2013-08-02", "preTrialChamber", "58(1)", "reasonableGrounds", "oneCopy"), (Text(issued, "on"), Text(issued, "by"), Text(issued, "provision"), Text(issued, "standard"), Text(issued, "confidence")));
        Assert.Equal(["appearance", "obstruction", "continuation"], issued.GetProperty("grounds").EnumerateArray().Select(ground => ground.GetString()));
        Assert.NotEqual(0, issued.GetProperty("sources").GetArrayLength());
    }

    [Fact]
    public void The_steps_that_may_come_next_are_told_with_the_grounds_that_a_decision_asks_for_in_both_languages()
    {
        string[] question = ["warrant", "--person", "Haibatullah Akhundzada", "--on", "2025-02-01"];
        JsonElement Issue(params string[] more) =>
            CommandRun.Json([.. question, .. more]).GetProperty("nextSteps").EnumerateArray().Single(step => Text(step, "kind") == "warrantIssued");

        Assert.Equal("reasonableGrounds", Text(Issue(), "standard"));
        Assert.Equal(3, Issue().GetProperty("grounds").GetArrayLength());
        Assert.StartsWith("The Pre-Trial Chamber issues a warrant", Text(Issue(), "text"), StringComparison.Ordinal);
        Assert.StartsWith("La Chambre préliminaire délivre un mandat", Text(Issue("--lang", "fr"), "text"), StringComparison.Ordinal);
    }

    [Fact]
    public void For_people_it_is_said_in_English_and_French_and_nobody_is_called_more_than_he_is()
    {
        string[] question = ["warrant", "--person", "Rodrigo Roa Duterte", "--on", "2025-03-11"];

        var english = CommandRun.Text(question);
        Assert.StartsWith("Rodrigo Roa Duterte, 2025-03-11: a warrant of arrest is in force\n  ICC-01/21-01/25: has not come before the Court (suspect, presumed innocent)\n", english, StringComparison.Ordinal);
        Assert.Contains("2025-03-07/2025-03-10  a warrant is in force under seal", english, StringComparison.Ordinal);
        Assert.Contains("mandat d’arrêt [58(1)] la Chambre préliminaire", CommandRun.Text([.. question, "--lang", "fr"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_limit_that_runs_is_told_with_its_last_day()
    {
        const string Record = """
            { "person": "Suspect of the example", "acts": [
              { "kind": "applicationFiled", "on": "2019-02-04" }, { "kind": "warrantIssued", "on": "2019-03-15" }, { "kind": "provisionallyArrested", "on": "2019-06-01", "by": "MLI" } ] }
            """;

        Assert.Contains("2019-07-31  the request for surrender and its documents must have reached the State", CommandRun.WithInput(Record, "warrant", "-", "--on", "2019-06-02").Output, StringComparison.Ordinal);
        var json = CommandRun.WithInput(Record, "warrant", "-", "--on", "2019-06-02", "--format", "json");
        using var document = JsonDocument.Parse(json.Output);
        var limit = Assert.Single(document.RootElement.GetProperty("proceedings")[0].GetProperty("timeLimits").EnumerateArray());
        Assert.Equal(("RPE rule 188", "2019-07-31"), (Text(limit, "provision"), Text(limit, "lastDay")));
    }

    [Fact]
    public void Crimes_deferrals_agreements_challenges_and_consultations_are_written_as_they_were_read()
    {
        const string Record = """
            { "person": "Suspect of the example", "situation": "ICC-01/12",
              "deferrals": [ { "resolution": "S/RES/9999 (2020)", "on": "2020-03-01", "months": 6 } ],
              "agreements": [ { "requested": "FRA", "sending": "USA", "forcesOrMissions": false, "from": "2019-01-01" } ],
              "challenges": [ { "on": "2020-03", "decidedOn": "2020-06-01" } ],
              "consultations": [ { "state": "FRA", "from": "2020-03-01", "to": null } ],
              "acts": [ { "kind": "applicationFiled", "on": "2019-02-04" }, { "kind": "warrantIssued", "on": "2019-03-15", "crimes": [ "70(1)(c)" ] } ] }
            """;
        var run = CommandRun.WithInput(Record, "warrant", "-", "--on", "2020-06-02", "--format", "json");
        using var document = JsonDocument.Parse(run.Output);
        var proceedings = document.RootElement.GetProperty("proceedings")[0];

        Assert.Equal(("2020-03-01", "2020-08-31"), Period(proceedings.GetProperty("deferrals")[0]));
        Assert.Equal(("2019-01-01", null), Period(proceedings.GetProperty("agreements")[0]));
        Assert.False(proceedings.GetProperty("agreements")[0].GetProperty("forcesOrMissions").GetBoolean());
        Assert.Equal(("2020-03", "2020-06-01"), (Text(proceedings.GetProperty("challenges")[0], "on"), Text(proceedings.GetProperty("challenges")[0], "decidedOn")));
        Assert.Equal(("2020-03-01", null), Period(proceedings.GetProperty("consultations")[0]));
        Assert.Equal("70(1)(c)", proceedings.GetProperty("crimes")[0].GetString());
        Assert.Equal("70(1)(c)", proceedings.GetProperty("acts")[1].GetProperty("crimes")[0].GetString());

        static (string?, string?) Period(JsonElement element) => (Text(element, "from"), Text(element, "to"));
    }

    [Fact]
    public void Acts_of_which_an_uncertain_day_leaves_open_whether_they_were_taken_are_named()
    {
        const string Record = """
            { "person": "Suspect of the example", "acts": [ { "kind": "applicationFiled", "on": "2019-02-04" }, { "kind": "warrantIssued", "on": "2019-03" } ] }
            """;

        using var document = JsonDocument.Parse(CommandRun.WithInput(Record, "warrant", "-", "--on", "2019-03-15", "--format", "json").Output);
        var act = Assert.Single(document.RootElement.GetProperty("proceedings")[0].GetProperty("uncertainActs").EnumerateArray());
        Assert.Equal(("warrantIssued", "2019-03"), (Text(act, "kind"), Text(act, "on")));
        Assert.Contains("Taken by this day or not\n  2019-03  warrant of arrest\n", CommandRun.WithInput(Record, "warrant", "-", "--on", "2019-03-15").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Taken by this day or not", CommandRun.WithInput(Record, "warrant", "-", "--on", "2019-03-31").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_a_sealed_warrant_is_told_to_the_public()
    {
        var empty = CommandRun.WithInput("""{ "person": "Suspect of the example", "acts": [] }""", "warrant", "-", "--on", "2020-01-01", "--format", "json");
        var answer = CommandRun.WithInput(Sealed, "warrant", "-", "--on", "2020-01-01", "--format", "json");

        Assert.Equal((0, empty.Output, empty.Error), (answer.ExitCode, answer.Output, answer.Error));
        Assert.Equal(
            CommandRun.WithInput("""{ "person": "Suspect of the example", "acts": [] }""", "warrant", "-", "--on", "2020-01-01").Output,
            CommandRun.WithInput(Sealed, "warrant", "-", "--on", "2020-01-01").Output);
        Assert.Contains("\"status\": \"inForceUnderSeal\"", CommandRun.WithInput(Sealed, "warrant", "-", "--on", "2020-01-01", "--format", "json", "--audience", "holder").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mermaid", "warrant", "stateDiagram-v2\n    [*] --> noWarrant\n")]
    [InlineData("mermaid", "proceedings", "stateDiagram-v2\n    [*] --> investigation\n")]
    [InlineData("dot", "warrant", "digraph warrants {\n")]
    [InlineData("dot", "proceedings", "digraph proceedings {\n")]
    public void The_law_is_drawn(string language, string of, string start) => Assert.StartsWith(start, CommandRun.Text("warrant", "--diagram", language, "--of", of), StringComparison.Ordinal);

    [Fact]
    public void A_diagram_is_of_nobody() => Assert.Equal(2, CommandRun.Of("warrant", "--diagram", "dot", "--person", "Joseph Kony").ExitCode);

    [Fact]
    public void An_unlawful_act_is_refused_with_the_rule_and_what_would_be_lawful()
    {
        var run = CommandRun.WithInput("""{ "person": "A", "acts": [ { "kind": "warrantIssued", "on": "2019-03-15" } ] }""", "warrant", "-");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal(
            "$.acts[0]: warrantIssued is not lawful here: The Pre-Trial Chamber issues a warrant on an application of the Prosecutor, if there are reasonable grounds to believe and an arrest appears necessary (58(1)). "
            + "Lawful here: applicationFiled (prosecutor). [act.unlawful]\n",
            run.Error);
    }

    [Theory]
    [InlineData("""{ "person": "A", "acts": [ { "kind": "applicationFiled", "on": "2019-03-15", "grounds": ["fear"] } ] }""", "$.acts[0].grounds[0]: \"fear\" is none of: appearance, obstruction, continuation.")]
    [InlineData("""{ "person": "A", "acts": [ { "kind": "applicationFiled", "on": "2019-03-15", "grounds": ["appearance", "appearance"] } ] }""", "[list.duplicate]")]
    [InlineData("""{ "person": "A", "acts": [ { "kind": "applicationFiled", "on": "2019-03-15" }, { "kind": "applicationRejected", "on": "2019-03-16", "grounds": ["appearance"] } ] }""", "$.acts[1].grounds: Expected grounds with")]
    public void Grounds_are_those_of_article_58_and_belong_to_a_warrant(string record, string problem)
    {
        var run = CommandRun.WithInput(record, "warrant", "-");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_and_a_file_are_not_asked_about_together() =>
        Assert.Contains("either --person or FILE", CommandRun.Refusal("warrant", "record.json", "--person", "Joseph Kony"), StringComparison.Ordinal);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
