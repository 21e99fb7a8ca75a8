using System.CommandLine;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;
using NodaTime;

namespace InternationalJustice.Cli;

/// <summary>Reads the values of one command line and collects what is wrong with them, so that everything is reported together.</summary>
internal sealed class Invocation(ParseResult result, Language language, string format)
{
    /// <summary>What the library accepts.</summary>
    private const int LargestDocument = 16 * 1024 * 1024;

    private readonly List<DocumentProblem> _problems = [];

    /// <summary>The language of the text.</summary>
    internal Language Language => language;

    /// <summary>Whether the text is Markdown.</summary>
    internal bool Markdown => format == "markdown";

    /// <summary>Whether the answer is wanted as comma-separated values.</summary>
    internal bool Csv => format == "csv";

    /// <summary>Whether the answer is wanted as JSON.</summary>
    internal bool Json => format == "json";

    /// <summary>What is wrong with the input; the path of a problem is the option or argument.</summary>
    internal IReadOnlyList<DocumentProblem> Problems => _problems;

    internal void Report(string path, string code, string message) => _problems.Add(new DocumentProblem(path, code, message));

    internal void Report(IEnumerable<DocumentProblem> problems) => _problems.AddRange(problems);

    internal void ReportUnknownState(string path, StateCode code) => Report(path, ProblemCodes.UnknownState, $"{code} names no State.");

    /// <summary>The texts of an option that may be given several times.</summary>
    internal string[] Texts(Option<string[]> option) => result.GetValue(option) ?? [];

    /// <summary>The document, or <see langword="null"/> after its problems were taken over; its warnings are written beside the answer.</summary>
    internal T? Checked<T>(DocumentResult<T> read)
        where T : class
    {
        foreach (var problem in read.Problems)
        {
            if (problem.Severity == ProblemSeverity.Warning)
            {
                result.InvocationConfiguration.Error.WriteLine(problem);
            }
            else
            {
                _problems.Add(problem);
            }
        }

        return read.Value;
    }

    /// <summary>The bytes of the file that an argument names, or of standard input for <c>-</c>; <see langword="null"/> if it cannot be read.</summary>
    internal ReadOnlyMemory<byte>? File(Argument<string> argument, Session session) => File(result.GetValue(argument)!, argument.Name, session);

    /// <summary>The bytes of the file that an option names, or of standard input for <c>-</c>; <see langword="null"/> if it cannot be read.</summary>
    internal ReadOnlyMemory<byte>? File(Option<string> option, Session session) => File(result.GetValue(option)!, option.Name, session);

    /// <summary>The bytes of the file that an argument names; <see langword="null"/> if it names none, or one that cannot be read.</summary>
    internal ReadOnlyMemory<byte>? OptionalFile(Argument<string?> argument, Session session) => result.GetValue(argument) is { } path ? File(path, argument.Name, session) : null;

    /// <summary>The person on the public record that an option names, or the record in a file; exactly one of the two must be given.</summary>
    internal WarrantSubject? Subject(Option<string> person, Symbol file, Audience audience, Session session)
    {
        var name = result.GetValue(person);
        var path = file is Option<string?> option ? result.GetValue(option) : result.GetValue((Argument<string?>)file);
        if ((name is null) == (path is null))
        {
            Report(person.Name, ProblemCodes.Inconsistent, $"Expected a person or a warrant record: either {person.Name} or {file.Name}.");
            return null;
        }

        if (name is not null)
        {
            // Somebody who is sought under seal only is nobody to the public.
            var lookup = session.Dataset.Persons.KnownTo(audience, null).Find(name);
            if (lookup.IsFound)
            {
                // All acts, because what was known on an earlier day does not follow from what is public now.
                return new WarrantSubject(lookup.Found.Person.Name, session.Dataset.Persons.Find(lookup.Found.Person.Name).Found ?? lookup.Found, null);
            }

            Report(person.Name, ProblemCodes.UnknownPerson, lookup.Problem);
            return null;
        }

        if (File(path!, file.Name, session) is not { } document || Checked(WarrantRecord.Read(document)) is not { } record)
        {
            return null;
        }

        var problems = WarrantRecordCheck.Against(record, session.Dataset);
        _problems.AddRange(problems.Where(problem => problem.Severity == ProblemSeverity.Error));
        return _problems.Count > 0 ? null : new WarrantSubject(record.Person, null, record);
    }

    private ReadOnlyMemory<byte>? File(string path, string argument, Session session)
    {
        try
        {
            using var file = path == "-" ? null : System.IO.File.OpenRead(path);
            return ReadBounded(file ?? session.Input);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Report(argument, ProblemCodes.Unreadable, $"{Names.Quote(path)} cannot be read: {exception.Message.ReplaceLineEndings(" ")}");
            return null;
        }
    }

    /// <summary>Reads to the end, or as far as it takes to see that the document is too large: a device or a pipe may have no end.</summary>
    private static byte[] ReadBounded(Stream stream)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[64 * 1024];
        int read;
        while (buffer.Length <= LargestDocument && (read = stream.Read(chunk)) > 0)
        {
            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }

    internal string? Text(Argument<string> argument) => result.GetValue(argument);

    internal string? Text(Option<string> option) => result.GetValue(option);

    internal bool IsSet(Option<bool> option) => result.GetValue(option);

    /// <summary>The day that an option names; <see langword="null"/> if it was not given or names none.</summary>
    internal LocalDate? Day(Option<string> option)
    {
        if (result.GetValue(option) is not { } text)
        {
            return null;
        }

        // The notation of periods covers a single day, and is read without a culture.
        if (!text.Contains('/', StringComparison.Ordinal) && DatePeriod.TryParse(text, out var period))
        {
            return period.Start;
        }

        Report(option.Name, ProblemCodes.BadNotation, $"{Names.Quote(text)} is not a calendar date such as 2002-07-01.");
        return null;
    }

    /// <summary>The value that an argument writes in the notation of its type; <see langword="null"/> if it is not in it.</summary>
    internal T? Value<T>(Argument<string> argument)
        where T : struct, INotation<T> =>
        Value<T>(result.GetValue(argument) ?? string.Empty, argument.Name);

    /// <summary>The value that an option writes in the notation of its type; <see langword="null"/> if it is not in it.</summary>
    internal T? Value<T>(Option<string> option)
        where T : struct, INotation<T> =>
        Value<T>(result.GetValue(option) ?? string.Empty, option.Name);

    private T? Value<T>(string text, string name)
        where T : struct, INotation<T>
    {
        if (T.TryParse(text, out var value))
        {
            return value;
        }

        var reason = T.Explain(text);
        Report(name, ProblemCodes.BadNotation, $"{Names.Quote(text)} is not {T.Expected}{(reason.Length > 0 ? ": " : string.Empty)}{reason}.");
        return null;
    }

    /// <summary>The member of an enumeration that an option names; <see langword="null"/> if it was not given or names none.</summary>
    internal T? Member<T>(Option<string> option)
        where T : struct, Enum
    {
        if (result.GetValue(option) is not { } text)
        {
            return null;
        }

        var members = Enum.GetValues<T>().Where(member => member.ToString() != "None").ToArray();
        foreach (var member in members)
        {
            if (Names.Of(member) == text)
            {
                return member;
            }
        }

        Report(option.Name, ProblemCodes.UnknownValue, $"{Names.Quote(text)} is none of: {string.Join(", ", members.Select(Names.Of))}.");
        return null;
    }

    /// <summary>The position of the State that an argument names; <see langword="null"/> if there is none.</summary>
    internal StatePosition? Position(Argument<string> argument, TreatyRegister register)
    {
        if (Value<StateCode>(argument) is not { } code)
        {
            return null;
        }

        var position = register.Find(code);
        if (position is null)
        {
            Report(argument.Name, ProblemCodes.UnknownState, $"{code} names no State.");
        }

        return position;
    }
}
