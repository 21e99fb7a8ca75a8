using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;
using SpectreText = Spectre.Console.Text;

namespace InternationalJustice.Cli.Text;

/// <summary>The few forms of which a page consists. No text is taken for markup, and none that a document brings can steer a terminal.</summary>
internal static class ConsoleText
{
    private const int NarrowPage = 80;

    private static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <summary>One line.</summary>
    internal static void Line(this IAnsiConsole console, string text)
    {
        console.Write(Plain(text));
        console.WriteLine();
    }

    /// <summary>A line about the one above it.</summary>
    internal static void Detail(this IAnsiConsole console, string text)
    {
        console.Write(new Padder(Plain(text)).Padding(2, 0, 0, 0));
    }

    /// <summary>A text that is broken between words so that it fits a narrow page, on a terminal and off it.</summary>
    /// <param name="console">The page.</param>
    /// <param name="lead">What stands before the first line.</param>
    /// <param name="text">The text.</param>
    /// <param name="indent">What stands before each further line; by default as many spaces as <paramref name="lead"/> is long.</param>
    internal static void Folded(this IAnsiConsole console, string lead, string text, string? indent = null)
    {
        var line = new StringBuilder(lead);
        var isEmpty = true;
        foreach (var word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > NarrowPage)
            {
                console.Line(line.ToString());
                line.Clear().Append(indent ?? new string(' ', lead.Length));
                isEmpty = true;
            }

            line.Append(isEmpty ? string.Empty : " ").Append(word);
            isEmpty = false;
        }

        console.Line(line.ToString());
    }

    /// <summary>A heading after an empty line.</summary>
    internal static void Section(this IAnsiConsole console, string heading)
    {
        console.WriteLine();
        console.Write(Plain(heading, Strong));
        console.WriteLine();
    }

    /// <summary>Rows of equal length in aligned columns.</summary>
    internal static void Rows(this IAnsiConsole console, IEnumerable<IReadOnlyList<string>> rows)
    {
        Grid? grid = null;
        foreach (var row in rows)
        {
            if (grid is null)
            {
                grid = new Grid();
                for (var i = 0; i < row.Count; i++)
                {
                    grid.AddColumn(new GridColumn { Padding = new Padding(i == 0 ? 2 : 0, 0, 2, 0), NoWrap = i < row.Count - 1 });
                }
            }

            grid.AddRow([.. row.Select(cell => (IRenderable)Plain(cell))]);
        }

        if (grid is not null)
        {
            console.Write(grid);
        }
    }

    private static SpectreText Plain(string text, Style? style = null) => new(text.Any(Steers) ? string.Concat(text.Select(Escape)) : text, style);

    private static string Escape(char character) =>
        Steers(character) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}") : character.ToString();

    /// <summary>Control characters, and those that turn the direction of what follows.</summary>
    private static bool Steers(char character) => char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
