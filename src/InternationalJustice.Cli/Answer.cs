using System.Text.Json;
using Spectre.Console;

namespace InternationalJustice.Cli;

/// <summary>What a command found, ready to be written in either form.</summary>
/// <param name="Json">Writes one JSON value.</param>
/// <param name="Text">Writes for people.</param>
internal sealed record Answer(Action<Utf8JsonWriter> Json, Action<IAnsiConsole> Text)
{
    /// <summary>An answer that has only one form, such as CSV, and is written as it stands.</summary>
    internal Answer(Action<TextWriter> verbatim)
        : this(_ => { }, _ => { }) =>
        Verbatim = verbatim;

    /// <summary>How the program ends after it has written the answer.</summary>
    internal int ExitCode { get; init; } = Cli.ExitCode.Answered;

    /// <summary>Writes the only form there is; <see langword="null"/> for an answer in JSON and text.</summary>
    internal Action<TextWriter>? Verbatim { get; }
}
