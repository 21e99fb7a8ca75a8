using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using NodaTime;
using Spectre.Console;

namespace InternationalJustice.Cli.Text;

/// <summary>Why a State must arrest, or need not, for people.</summary>
internal static class DutyText
{
    /// <summary>The reasons, one a line, and the contested questions on which they depend.</summary>
    internal static void Reasons(this IAnsiConsole console, DutyFinding finding, FindingText text)
    {
        foreach (var basis in finding.Basis)
        {
            console.Detail($"{text.Render(basis.Because)} [{basis.Provision}]");
        }

        foreach (var contested in finding.Contested)
        {
            console.Detail($"{Phrases.Contested(text.Language)} {Terms.Of(contested.Question, text.Language)}");
        }
    }

    /// <summary>How far what is said about a person reaches: a day after the dataset, or after the record of the person was last seen to be true.</summary>
    internal static void Limits(this IAnsiConsole console, WarrantSubject subject, LocalDate day, LocalDate knownUntil, Language language)
    {
        var lines = new List<string>();
        if (subject.KnownUntil is { } seen && seen < day)
        {
            lines.Add(Phrases.RecordSeen(seen, language));
        }

        if (day > knownUntil)
        {
            lines.Add(Phrases.Projection(knownUntil, language));
        }

        if (lines.Count > 0)
        {
            console.WriteLine();
            lines.ForEach(console.Line);
        }
    }
}
