using System.Text.Json;

namespace InternationalJustice.Domain.Tests.Cli;

public class DutyCommandTests
{
    private const string Record = """
        { "person": "Suspect of the example", "situation": "ICC-01/12", "acts": [
          { "kind": "applicationFiled", "on": "2019-02-04", "by": "prosecutor" },
          { "kind": "warrantIssued", "on": "2019-03-15", "by": "preTrialChamber", "underSeal": true },
          { "kind": "warrantUnsealed", "on": "2019-06-01" } ] }
        """;

    /// <summary>Published dates: the warrants and the journeys are those of the public record.</summary>
    [Theory]
    [InlineData("KEN", "2013-10-02", "Walter Osapiri Barasa", "mustArrest")]
    [InlineData("KEN", "2014-01-01", "walter osapiri  BARASA", "mustArrest")]
    [InlineData("MNG", "2024-09-02", "Vladimir Vladimirovich Putin", "mustArrest")]
    [InlineData("HUN", "2025-04-03", "Benjamin Netanyahu", "mustArrest")]
    [InlineData("JOR", "2017-03-29", "Omar Hassan Ahmad Al-Bashir", "mustArrest")]
    [InlineData("TUN", "2014-08-01", "Abdullah Al Senussi", "notApplicable")]
    [InlineData("FRA", "2024-11-20", "Benjamin Netanyahu", "notApplicable")]
    [InlineData("USA", "2025-02-03", "Benjamin Netanyahu", "mayCooperate")]
    [InlineData("FRA", "2025-03-12", "Rodrigo Roa Duterte", "noDuty")]
    public void The_duty_about_a_person_is_told_whatever_the_spelling(string state, string on, string person, string duty)
    {
        var answer = CommandRun.Json("duty", "--state", state, "--on", on, "--person", person);

        Assert.Equal((state, on, duty), (Text(answer, "state"), Text(answer, "on"), Text(answer, "duty")));
        Assert.NotEqual(0, answer.GetProperty("basis").GetArrayLength());
        Assert.NotEqual(0, answer.GetProperty("timeline").GetArrayLength());
    }

    [Fact]
    public void The_basis_names_provision_reason_text_and_acts_with_their_sources()
    {
        var basis = CommandRun.Json("duty", "--state", "HUN", "--on", "2025-04-03", "--person", "Benjamin Netanyahu").GetProperty("basis").EnumerateArray().Single(one => Text(one, "provision") == "86");

        Assert.Equal(("party", "Hungary has been a party since 1 July 2002 and cooperates fully with the Court"), (Text(basis, "reason"), Text(basis, "text")));
        Assert.NotEqual(0, basis.GetProperty("acts")[0].GetProperty("sources").GetArrayLength());
    }

    [Fact]
    public void A_contested_question_is_named_with_the_answer_under_every_other_position()
    {
        var contested = CommandRun.Json("duty", "--state", "JOR", "--on", "2017-03-29", "--person", "Omar Hassan Ahmad Al Bashir").GetProperty("contested")[0];

        Assert.Equal(("article98HeadOfState", "noImmunity", "noDuty"), (Text(contested, "question"), Text(contested, "position"), Text(contested, "otherwise")));
        Assert.Equal(2, contested.GetProperty("alternatives").GetArrayLength());
    }

    /// <summary>France is a party and China is not; the warrant for Kony is public since 2005.</summary>
    [Theory]
    [InlineData("FRA", "scheduled", "mustAuthorise", "89(3)(a)")]
    [InlineData("FRA", "overflight", "noAuthorisationNeeded", "89(3)(d)")]
    [InlineData("FRA", "unscheduledLanding", "mustHold", "89(3)(e)")]
    [InlineData("CHN", "scheduled", "mayAuthorise", "87(5)")]
    public void Transit_of_a_person_who_is_surrendered_can_be_asked_about(string state, string mode, string duty, string provision)
    {
        string[] question = ["duty", "--state", state, "--on", "2020-01-01", "--person", "Joseph Kony", "--transit", mode];
        var transit = CommandRun.Json(question).GetProperty("transit");

        Assert.Equal((mode, duty, provision), (Text(transit, "mode"), Text(transit, "duty"), Text(transit, "provision")));
        Assert.Contains($"In transit: {Text(transit, "text")} [{provision}]\n", CommandRun.Text(question), StringComparison.Ordinal);
        Assert.Contains("\nEn transit : ", CommandRun.Text([.. question, "--lang", "fr"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_way_of_transit_is_told() => Assert.Contains(
        "--transit: \"boat\" is none of: scheduled, overflight, unscheduledLanding.", CommandRun.Refusal("duty", "--state", "FRA", "--on", "2020-01-01", "--person", "Joseph Kony", "--transit", "boat"), StringComparison.Ordinal);

    [Fact]
    public void A_position_can_be_taken() => Assert.Equal(
        "noDuty", Text(CommandRun.Json("duty", "--state", "JOR", "--on", "2017-03-29", "--person", "Omar Hassan Ahmad Al Bashir", "--position", "article98HeadOfState=article98Protects"), "duty"));

    [Fact]
    public void For_people_it_is_said_in_English_and_French()
    {
        string[] question = ["duty", "--state", "MNG", "--on", "2024-09-02", "--person", "Vladimir Vladimirovich Putin"];

        Assert.StartsWith("Mongolia, 2024-09-02, Vladimir Vladimirovich Putin: must arrest and surrender\n  A warrant is in force", CommandRun.Text(question), StringComparison.Ordinal);
        Assert.Contains("Contested: May a State refuse to arrest the head of State or government, or the foreign minister, of a State that is not a party?", CommandRun.Text(question), StringComparison.Ordinal);
        Assert.Contains("Controversé : Un État peut-il refuser d’arrêter le chef d’État ou de gouvernement, ou le ministre des affaires étrangères, d’un État non partie ?", CommandRun.Text([.. question, "--lang", "fr"]), StringComparison.Ordinal);
    }

    [Fact]
    public void How_far_the_record_of_a_person_reaches_is_said()
    {
        string[] question = ["duty", "--state", "FRA", "--person", "Walter Osapiri Barasa", "--on"];

        Assert.DoesNotContain("last seen", CommandRun.Text([.. question, "2024-12-17"]), StringComparison.Ordinal);
        Assert.EndsWith("\n\nThe record of this person was last seen to be true on 2024-12-17; later acts may be missing.\n", CommandRun.Text([.. question, "2024-12-18"]), StringComparison.Ordinal);
        Assert.Contains("A projection", CommandRun.Text([.. question, "2026-10-03"]), StringComparison.Ordinal);
        Assert.True(CommandRun.Json([.. question, "2026-10-03"]).GetProperty("projection").GetBoolean());
    }

    [Theory]
    [InlineData("Netanyahu", "Benjamin Netanyahu")]
    [InlineData("Gaddafi", "Saif Al-Islam Gaddafi")]
    public void A_name_that_is_not_exactly_one_is_not_guessed_but_those_that_resemble_it_are_offered(string name, string offered)
    {
        var refusal = CommandRun.Refusal("duty", "--state", "FRA", "--on", "2025-01-01", "--person", name);

        Assert.StartsWith($"--person: Nobody on the public record has exactly the name \"{name}\"", refusal, StringComparison.Ordinal);
        Assert.Contains(offered, refusal, StringComparison.Ordinal);
        Assert.EndsWith("[person.unknown]\n", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--state: \"France\" is not", "duty", "--state", "France", "--on", "2025-01-01", "--person", "Joseph Kony")]
    [InlineData("--state: ZZZ names no State. [state.unknown]", "duty", "--state", "ZZZ", "--on", "2025-01-01", "--person", "Joseph Kony")]
    [InlineData("--on: \"2025-02-30\" is not a calendar date", "duty", "--state", "FRA", "--on", "2025-02-30", "--person", "Joseph Kony")]
    [InlineData("--person: Expected a person or a warrant record", "duty", "--state", "FRA", "--on", "2025-01-01")]
    [InlineData("--audience: \"everybody\" is none of: public, holder.", "duty", "--state", "FRA", "--on", "2025-01-01", "--person", "Joseph Kony", "--audience", "everybody")]
    [InlineData("[file.unreadable]", "duty", "--state", "FRA", "--on", "2025-01-01", "--warrant", "no-such-file.json")]
    public void What_is_wrong_is_told_and_nothing_is_answered(string problem, params string[] args) => Assert.Contains(problem, CommandRun.Refusal(args), StringComparison.Ordinal);

    [Fact]
    public void Every_problem_of_a_command_line_is_told_at_once() =>
        Assert.Equal(3, CommandRun.Refusal("duty", "--state", "fra", "--on", "tomorrow", "--person", "Nobody At All").TrimEnd('\n').Split('\n').Length);

    [Fact]
    public void Without_a_State_or_a_day_it_is_a_matter_of_usage() => Assert.Equal(2, CommandRun.Of("duty", "--person", "Joseph Kony").ExitCode);

    [Theory]
    [InlineData("public", "2019-05-31", "undetermined")]
    [InlineData("public", "2019-06-01", "mustArrest")]
    [InlineData("holder", "2019-03-15", "undetermined")]
    public void A_record_is_read_from_standard_input(string audience, string on, string duty) =>
        Assert.Contains($"\"duty\": \"{duty}\"", Run(on, "--audience", audience), StringComparison.Ordinal);

    [Fact]
    public void To_the_public_a_warrant_under_seal_was_nothing_to_act_on_as_known_before_its_unsealing_day()
    {
        Assert.Contains("\"duty\": \"notApplicable\"", Run("2019-05-31", "--known-on", "2019-05-31"), StringComparison.Ordinal);
        Assert.DoesNotContain("2019-03-15", Run("2019-05-31", "--known-on", "2019-05-31"), StringComparison.Ordinal);
        Assert.Contains("2019-03-15", Run("2019-05-31", "--known-on", "2019-05-31", "--audience", "holder"), StringComparison.Ordinal);
    }

    private static string Run(string on, params string[] more)
    {
        var run = CommandRun.WithInput(Record, ["duty", "--state", "FRA", "--on", on, "--warrant", "-", "--format", "json", .. more]);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        return run.Output;
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
