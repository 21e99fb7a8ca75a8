using System.Text.Json;
using Spectre.Console;

namespace InternationalJustice.Cli;

/// <summary>What a command found, ready to be written in either form.</summary>
/// <param name="Json">Writes one JSON value.</param>
/// <param name="Text">Writes for people.</param>
internal sealed record Answer(Action<Utf8JsonWriter> Json, Action<IAnsiConsole> Text);
