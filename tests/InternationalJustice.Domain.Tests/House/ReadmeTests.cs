using InternationalJustice.Domain.Tests.Cli;

namespace InternationalJustice.Domain.Tests.House;

/// <summary>What the README shows is what the program says. The C# example is built and run on the package by .ci/run.</summary>
public class ReadmeTests
{
    private const string RunsTheTool = "dotnet run -c Release --project src/InternationalJustice.Cli -- ";

    private static readonly (string Language, string Text)[] Blocks = ReadBlocks();

    public static TheoryData<string, string> CommandsWithOutput => [.. Blocks.Zip(Blocks.Skip(1))
        .Where(pair => pair.First.Language == "bash" && pair.Second.Language == "text")
        .Select(pair => (pair.First.Text.TrimEnd('\n'), pair.Second.Text))];

    [Theory]
    [MemberData(nameof(CommandsWithOutput))]
    public void A_command_answers_what_is_shown_below_it(string command, string output)
    {
        Assert.StartsWith(RunsTheTool, command, StringComparison.Ordinal);
        var args = command[RunsTheTool.Length..].Split(' ').Select(argument => File.Exists(InRepository(argument)) ? InRepository(argument) : argument);

        Assert.Equal(output, CommandRun.Text([.. args]));
    }

    [Fact]
    public void The_tests_are_run_by_one_command_of_the_SDK() =>
        Assert.Equal("dotnet test -c Release\n", Assert.Single(Blocks, block => block.Language == "bash" && block.Text.StartsWith("dotnet test", StringComparison.Ordinal)).Text);

    [Fact]
    public void It_shows_a_program_and_what_that_prints() => Assert.Contains(Blocks.Zip(Blocks.Skip(1)), pair => (pair.First.Language, pair.Second.Language) == ("csharp", "text"));

    private static string InRepository(string path) => Path.Combine(Library.RepositoryRoot, path);

    private static (string Language, string Text)[] ReadBlocks()
    {
        var fences = File.ReadAllText(InRepository("README.md")).ReplaceLineEndings("\n").Split("```");
        return [.. fences.Where((_, index) => index % 2 == 1).Select(block => block.Split('\n', 2)).Select(parts => (parts[0], parts[1]))];
    }
}
