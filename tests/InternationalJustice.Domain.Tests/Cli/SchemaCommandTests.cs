using InternationalJustice.Domain.Serialization;

namespace InternationalJustice.Domain.Tests.Cli;

public class SchemaCommandTests
{
    [Theory]
    [InlineData("allegation")]
    [InlineData("assessment")]
    [InlineData("receipt")]
    [InlineData("warrantRecord")]
    [InlineData("charge")]
    [InlineData("treatyActs")]
    public void A_schema_is_printed_as_it_is(string name) => Assert.Equal($"{DocumentSchema.Find(name)}\n", CommandRun.Text("schema", name));

    [Fact]
    public void Without_a_name_the_documents_are_listed()
    {
        Assert.StartsWith("  allegation     An allegation", CommandRun.Text("schema"), StringComparison.Ordinal);
        Assert.Equal(
            ["allegation", "assessment", "receipt", "warrantRecord", "charge", "treatyActs"],
            CommandRun.Json("schema").GetProperty("schemas").EnumerateArray().Select(schema => schema.GetProperty("name").GetString()));
    }

    [Fact]
    public void Another_name_is_a_wrong_use_of_the_command_and_the_names_are_told()
    {
        var run = CommandRun.Of("schema", "verdict");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("'allegation'", run.Error, StringComparison.Ordinal);
    }
}
