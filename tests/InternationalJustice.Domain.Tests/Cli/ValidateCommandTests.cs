using System.Text.Json;

namespace InternationalJustice.Domain.Tests.Cli;

public class ValidateCommandTests
{
    private const string Charge = """{ "crimes": ["7(1)(h)"], "modes": ["coPerpetration"], "from": "2012-05-02", "places": [{ "state": "MLI" }], "grounds": ["religious"] }""";

    [Theory]
    [InlineData(Charge, "charge")]
    [InlineData("""{ "conduct": [{ "id": "A", "crimes": ["7(1)(a)"], "from": "2021-08-15", "places": [{ "state": "AFG" }] }] }""", "allegation")]
    [InlineData("""{ "person": "P", "acts": [{ "kind": "applicationFiled", "on": "2025-01-23", "by": "prosecutor" }] }""", "warrantRecord")]
    [InlineData("""{ "treatyActs": [] }""", "treatyActs")]
    public void The_kind_of_a_document_is_told_from_its_members(string json, string kind)
    {
        var run = CommandRun.WithInput(json, "validate", "-", "--format", "json");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        using var answer = JsonDocument.Parse(run.Output);
        Assert.Equal(kind, answer.RootElement.GetProperty("document").GetString());
        Assert.True(answer.RootElement.GetProperty("valid").GetBoolean());
        Assert.Empty(answer.RootElement.GetProperty("problems").EnumerateArray());
    }

    [Fact]
    public void A_dataset_is_a_document_too()
    {
        var run = CommandRun.WithInput(CommandRun.Text("data", "--export"), "validate", "-");

        Assert.Equal(new CommandRun(0, "Valid (dataset)\n", string.Empty), run);
    }

    [Theory]
    [InlineData("en", "Valid (charge)\n")]
    [InlineData("fr", "Valide (charge)\n")]
    public void A_valid_document_is_said_to_be_so(string language, string text) =>
        Assert.Equal(new CommandRun(0, text, string.Empty), CommandRun.WithInput(Charge, "validate", "-", "--lang", language));

    [Fact]
    public void Warnings_are_part_of_the_answer()
    {
        var run = CommandRun.WithInput(Charge.Replace("7(1)(h)", "70(1)(a)", StringComparison.Ordinal).Replace(""", "grounds": ["religious"]""", string.Empty, StringComparison.Ordinal).Replace("coPerpetration", "commandResponsibility", StringComparison.Ordinal), "validate", "-");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith("Valid (charge), with 1 warning\n  $.modes[0]: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_of_law_are_told_in_the_language_asked_for_and_end_with_code_and_provision()
    {
        var run = CommandRun.WithInput(Charge.Replace(""", "grounds": ["religious"]""", string.Empty, StringComparison.Ordinal), "validate", "-", "--lang", "fr");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith("$.grounds: La persécution", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("[ground.missing; 7(1)(h)]\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void In_JSON_the_problems_are_the_answer_and_the_exit_code_tells()
    {
        var run = CommandRun.WithInput(Charge.Replace("religious", "tribal", StringComparison.Ordinal), "validate", "-", "--format", "json");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        using var answer = JsonDocument.Parse(run.Output);
        Assert.False(answer.RootElement.GetProperty("valid").GetBoolean());
        var problem = Assert.Single(answer.RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal("$.grounds[0]", problem.GetProperty("path").GetString());
        Assert.Equal("value.unknown", problem.GetProperty("code").GetString());
        Assert.Equal("error", problem.GetProperty("severity").GetString());
        Assert.Equal(JsonValueKind.Null, problem.GetProperty("provision").ValueKind);
    }

    [Theory]
    [InlineData("{}", "[member.missing]\n")]
    [InlineData("""{ "conducts": [] }""", "[member.missing]\n")]
    [InlineData("[]", "[value.type]\n")]
    [InlineData("{", "[json.syntax]\n")]
    [InlineData("", "[json.syntax]\n")]
    public void What_is_no_document_is_refused(string json, string end)
    {
        var run = CommandRun.WithInput(json, "validate", "-");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.EndsWith(end, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_kind_can_be_named()
    {
        Assert.Contains("$.conduct", CommandRun.WithInput(Charge, "validate", "-", "--as", "allegation").Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.WithInput(Charge, "validate", "-", "--as", "poem").ExitCode);
    }
}
