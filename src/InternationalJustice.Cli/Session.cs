using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using Spectre.Console;

namespace InternationalJustice.Cli;

/// <summary>One run of the program: where it reads and writes, and the dataset it speaks from.</summary>
internal sealed class Session(Stream input, TextWriter output, TextWriter error, int? terminalWidth, Dataset? dataset)
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What <c>-</c> reads.</summary>
    internal Stream Input => input;

    /// <summary>The dataset from which questions are answered.</summary>
    internal Dataset Dataset => field ??= dataset ?? Dataset.Embedded;

    /// <summary>The name of a State; its code if it is fictional.</summary>
    internal string NameOf(StateCode code, Language language) => Dataset.Register.Find(code)?.State is { } state ? Names.Of(state, language) : code.ToString();

    /// <summary>Writes an answer.</summary>
    internal int Write(Answer answer, AnswerFormat format)
    {
        if (answer.Verbatim is { } verbatim)
        {
            verbatim(output);
        }
        else if (format == AnswerFormat.Json)
        {
            WriteJson(answer.Json);
        }
        else
        {
            WriteText(answer.Text);
        }

        return answer.ExitCode;
    }

    /// <summary>Writes what is wrong with the input, one problem a line.</summary>
    internal int Refuse(IEnumerable<DocumentProblem> problems)
    {
        foreach (var problem in problems)
        {
            error.WriteLine(problem);
        }

        return ExitCode.Invalid;
    }

    private void WriteJson(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonOptions))
        {
            write(json);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>The text is laid out in memory: off a terminal no line is broken or padded, so that it is the same on every machine.</summary>
    private void WriteText(Action<IAnsiConsole> write)
    {
        var page = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new Page(page, terminalWidth),
            Ansi = terminalWidth is null ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = terminalWidth is null ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        write(console);
        foreach (var line in page.ToString().TrimEnd('\n').Split('\n'))
        {
            output.WriteLine(line.TrimEnd(' '));
        }
    }

    private sealed class Page(TextWriter writer, int? terminalWidth) : IAnsiConsoleOutput
    {
        private const int WiderThanAnyLine = 10_000;

        public TextWriter Writer => writer;

        public bool IsTerminal => terminalWidth is not null;

        public int Width => terminalWidth ?? WiderThanAnyLine;

        public int Height => 24;

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}
