using System.CommandLine;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Cli;

/// <summary>Reads the values of one command line and collects what is wrong with them, so that everything is reported together.</summary>
internal sealed class Invocation(ParseResult result, Language language)
{
    private readonly List<DocumentProblem> _problems = [];

    /// <summary>The language of the text.</summary>
    internal Language Language => language;

    /// <summary>What is wrong with the input; the path of a problem is the option or argument.</summary>
    internal IReadOnlyList<DocumentProblem> Problems => _problems;

    internal void Report(string path, string code, string message) => _problems.Add(new DocumentProblem(path, code, message));

    internal string? Text(Argument<string> argument) => result.GetValue(argument);

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
        where T : struct, INotation<T>
    {
        var text = result.GetValue(argument) ?? string.Empty;
        if (T.TryParse(text, out var value))
        {
            return value;
        }

        Report(argument.Name, ProblemCodes.BadNotation, $"{Names.Quote(text)} is not {T.Expected}.");
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
