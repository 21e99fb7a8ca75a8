using System.Text;
using InternationalJustice.Cli;

namespace InternationalJustice.Domain.Tests.Cli;

/// <summary>How the commands that take a document read it, whatever is handed to them.</summary>
public sealed class DocumentInputTests : IDisposable
{
    private const string Allegation = """{"conduct":[{"id":"A","crimes":["7(1)(h)"],"grounds":["gender"],"from":"2021-08-15","places":[{"state":"AFG"}]}]}""";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public static TheoryData<string> Commands => ["assess", "explain", "routes", "warrant", "validate"];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_and_standard_input_give_the_same_answer()
    {
        var file = Write(Allegation);

        var fromFile = CommandRun.Of("assess", file);

        Assert.Equal(0, fromFile.ExitCode);
        Assert.Equal(fromFile, CommandRun.WithInput(Allegation, "assess", "-"));
        Assert.Equal(fromFile, CommandRun.WithInput("\uFEFF" + Allegation, "assess", "-"));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void What_cannot_be_read_is_refused(string command)
    {
        Assert.EndsWith("[file.unreadable]\n", CommandRun.Refusal(command, Path.Combine(_folder, "absent.json")), StringComparison.Ordinal);
        Assert.EndsWith("[file.unreadable]\n", CommandRun.Refusal(command, _folder), StringComparison.Ordinal);
        Assert.EndsWith("[file.unreadable]\n", CommandRun.Refusal(command, "a\0b"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void What_has_no_end_is_refused_as_too_large(string command)
    {
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };

        Assert.Equal(1, CommandLine.Run([command, "-"], new EndlessStream(), output, error));
        Assert.Contains("[json.tooLarge]", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(string.Empty, output.ToString());
    }

    [Theory]
    [InlineData("", "$", "json.syntax")]
    [InlineData("{", "$", "json.syntax")]
    [InlineData("[]", "$", "value.type")]
    [InlineData("{}", "$.conduct", "")]
    [InlineData("""{"conduct":[{"id":"A","crimes":["7(1)(h)"],"from":"2023-06-31","places":[{"state":"AFG"}]}]}""", "$.conduct[0].from", "value.notation")]
    [InlineData("""{"conduct":[{"id":"A","crimes":["7(1)(h)"],"from":"2023-06-30","to":"2023-06-29","places":[{"state":"AFG"}]}]}""", "$.conduct[0].to", "date.order")]
    [InlineData("""{"conduct":[{"id":"A","crimes":["7(1)(l)"],"from":"2023-06-30","places":[{"state":"AFG"}]}]}""", "$.conduct[0].crimes[0]", "crime.unknown")]
    [InlineData("""{"conduct":[{"id":"A","crimes":["7(1)(h"],"from":"2023-06-30","places":[{"state":"AFG"}]}]}""", "$.conduct[0].crimes[0]", "value.notation")]
    [InlineData("""{"conduct":[{"id":"A","crimes":["7(1)(h)"],"from":"2023-06-30","places":[{"state":"ABC"}]}]}""", "$.conduct[0].places[0].state", "state.unknown")]
    [InlineData("""{"conduct":[{"id":"A","crimes":["7(1)(h)"],"from":"2023-06-30","places":[{"state":"AFG","arae":"x"}]}]}""", "$.conduct[0].places[0].arae", "member.unknown")]
    [InlineData("""{"court":"XYZ","conduct":[{"id":"A","crimes":["7(1)(h)"],"from":"2023-06-30","places":[{"state":"AFG"}]}]}""", "$.court", "court.unknown")]
    [InlineData("""{"situation":"ICC-99/99","conduct":[{"id":"A","crimes":["7(1)(h)"],"from":"2023-06-30","places":[{"state":"AFG"}]}]}""", "$.situation", "situation.unknown")]
    public void A_bad_document_is_refused_with_path_and_code(string json, string path, string code)
    {
        var run = CommandRun.WithInput(json, "assess", "-");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(run.Error.Split('\n'), line => line.StartsWith(path + ": ", StringComparison.Ordinal) && (code.Length == 0 || line.EndsWith($"[{code}]", StringComparison.Ordinal)));
    }

    [Fact]
    public void Several_problems_are_reported_together()
    {
        var run = CommandRun.WithInput("""{"asOf":"2025-02-30","x":1,"conduct":[{"crimes":["7(1)(h"],"from":"2023-06-31","places":[{"state":"afg"}]}]}""", "assess", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["$.asOf", "$.conduct[0].crimes[0]", "$.conduct[0].from", "$.conduct[0].id", "$.conduct[0].places[0].state", "$.x"],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused()
    {
        var file = Path.Combine(_folder, "latin1.json");
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes(Allegation.Replace("\"A\"", "\"é\"", StringComparison.Ordinal)));

        Assert.StartsWith("$.conduct[0].id: ", CommandRun.Refusal("assess", file), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_from_a_document_cannot_steer_the_terminal()
    {
        foreach (var command in new[] { "assess", "explain", "routes" })
        {
            foreach (var format in new[] { "text", "markdown", "json" })
            {
                var run = CommandRun.WithInput(Allegation.Replace("\"A\"", "\"\\u001b[2J\\u0007[red]x[/]\\u202e\"", StringComparison.Ordinal), command, "-", "--format", format);

                Assert.DoesNotContain(run.Output + run.Error, character => char.IsControl(character) && character != '\n');
            }
        }
    }

    private string Write(string json)
    {
        var file = Path.Combine(_folder, "document.json");
        File.WriteAllText(file, json);
        return file;
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
