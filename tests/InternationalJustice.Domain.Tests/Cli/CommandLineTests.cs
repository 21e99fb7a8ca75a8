using System.Text;
using FsCheck;
using FsCheck.Fluent;
using InternationalJustice.Cli;

namespace InternationalJustice.Domain.Tests.Cli;

public class CommandLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("state")]
    [InlineData("state AFG SDN")]
    [InlineData("state AFG --nonsense")]
    [InlineData("state AFG --on")]
    [InlineData("state AFG --format xml")]
    [InlineData("state AFG --format JSON")]
    [InlineData("state AFG --lang de")]
    [InlineData("state AFG --on 2020-01-01 --on 2021-01-01")]
    [InlineData("states --diff 2020-01-01 --upcoming")]
    [InlineData("provision")]
    [InlineData("@file")]
    public void A_command_line_that_is_not_one_of_the_program_ends_with_2_and_says_how_to_go_on(string line)
    {
        var run = CommandRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(string.Empty, run.Output);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("state --help")]
    [InlineData("states -h")]
    [InlineData("provision --help")]
    [InlineData("crimes --help")]
    [InlineData("--version")]
    public void Help_and_version_are_answers(string line)
    {
        var run = CommandRun.Of(line.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.NotEqual(string.Empty, run.Output);
        Assert.Equal(string.Empty, run.Error);
    }

    [Fact]
    public void A_file_is_never_read_because_an_argument_begins_with_an_at_sign()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "7(1)(h)");

            Assert.Contains("CODE: \"@", CommandRun.Refusal("state", "@" + file), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Whatever_happens_is_one_line_and_a_code_of_its_own()
    {
        using var error = new StringWriter { NewLine = "\n" };

        var exitCode = CommandLine.Run(["state", "AFG"], Stream.Null, new BrokenWriter(), error);

        Assert.Equal(3, exitCode);
        Assert.Equal("intjustice: unexpected InvalidOperationException: first second\n", error.ToString());
    }

    [Theory]
    [InlineData("state", "AFG")]
    [InlineData("states", "--upcoming")]
    [InlineData("provision", "7(1)(h)")]
    [InlineData("crimes", "7(1)(h)")]
    [InlineData("crimes")]
    public void Text_has_no_escapes_no_trailing_space_and_ends_with_one_line_feed(params string[] args)
    {
        foreach (var language in new[] { "en", "fr" })
        {
            var text = CommandRun.Text([.. args, "--lang", language]);

            Assert.DoesNotContain('\u001B', text);
            Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Answers_are_the_same_in_every_culture()
    {
        string[][] lines = [["state", "HUN", "--on", "2025-12-01"], ["state", "HUN", "--format", "json"], ["crimes", "PERSECUTION", "--lang", "fr"], ["states", "--status", "withdrawing"], ["state", "AFG", "--on", "2023-06-31"]];
        var expected = lines.Select(line => CommandRun.Of(line)).ToArray();

        Cultures.ForEach(() => Assert.Equal(expected, lines.Select(line => CommandRun.Of(line))));
    }

    [Fact]
    public void On_a_terminal_lines_are_fitted_to_its_width()
    {
        using var output = new StringWriter { NewLine = "\n" };

        Assert.Equal(0, CommandLine.Run(["crimes", "7(1)(h)"], Stream.Null, output, TextWriter.Null, terminalWidth: 60));
        Assert.All(output.ToString().Split('\n'), line => Assert.True(line.Length <= 60 || line.Contains('\u001B', StringComparison.Ordinal), line));
    }

    [Fact]
    public void No_argument_however_hostile_makes_the_program_fail()
    {
        var text = Gen.OneOf(
            Gen.Elements("7(1)(h)", "AFG", "XAA", "-", "--", "@", "[", "[diagram]", "[suggest]", "--on", "--on=", "--format=json", "--lang:fr", "2020-01-01", "9999-12-31", "-9998-01-01", "\u202E", "\uD800", "", " ", "a\nb", "[red]x[/]"),
            Gen.Choose(0, char.MaxValue).Select(code => (char)code).ArrayOf().Resize(6).Select(characters => new string(characters)));
        var line = from command in Gen.Elements("state", "states", "provision", "crimes", "")
                   from rest in text.ListOf().Resize(4)
                   select (string[])[command, .. rest];

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(line.ToArbitrary(), args =>
        {
            var run = CommandRun.Of(args);
            Assert.InRange(run.ExitCode, 0, 2);
            Assert.Equal(run.ExitCode == 0, run.Error.Length == 0);
            Assert.Equal(run.ExitCode == 0, run.Output.Length > 0);
        }));
    }

    /// <summary>Fails as no writer should.</summary>
    private sealed class BrokenWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new InvalidOperationException("first\nsecond");
    }
}
