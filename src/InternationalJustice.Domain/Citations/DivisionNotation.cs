using System.Collections.Immutable;
using System.Globalization;

namespace InternationalJustice.Domain.Citations;

/// <summary>Expands the short notation in which the divisions of an article are listed: <c>1 2(a-c d(i ii)) 3bis</c>, with <c>g/6</c> for six variants in the Elements of Crimes.</summary>
internal static class DivisionNotation
{
    /// <summary>Adds the provision itself and all its divisions, each whole before its parts.</summary>
    /// <exception cref="FormatException">The notation is broken; it is part of the source code, so this is a mistake there.</exception>
    internal static void Expand(Provision whole, ReadOnlySpan<char> divisions, ImmutableArray<Provision>.Builder provisions)
    {
        provisions.Add(whole);
        while (divisions.Length > 0)
        {
            var labelEnd = divisions.IndexOfAny(' ', '(');
            labelEnd = labelEnd < 0 ? divisions.Length : labelEnd;
            var end = labelEnd < divisions.Length && divisions[labelEnd] == '(' ? EndOfBrackets(divisions, labelEnd) : labelEnd;
            ExpandLabel(whole, divisions[..labelEnd], end > labelEnd ? divisions[(labelEnd + 1)..(end - 1)] : [], provisions);
            divisions = divisions[Math.Min(end + 1, divisions.Length)..];
        }
    }

    private static void ExpandLabel(Provision whole, ReadOnlySpan<char> label, ReadOnlySpan<char> inner, ImmutableArray<Provision>.Builder provisions)
    {
        var mark = label.IndexOfAny('-', '/');
        var first = Part(whole, mark < 0 ? label : label[..mark]);
        if (mark < 0)
        {
            Expand(first, inner, provisions);
        }
        else if (label[mark] == '-')
        {
            for (var last = Part(whole, label[(mark + 1)..]); first <= last; first = first.NextSibling())
            {
                provisions.Add(first);
            }
        }
        else
        {
            provisions.Add(first);
            var variants = int.Parse(label[(mark + 1)..], CultureInfo.InvariantCulture);
            for (var variant = 1; variant <= variants; variant++)
            {
                provisions.Add(first.WithVariant(variant));
            }
        }
    }

    private static int EndOfBrackets(ReadOnlySpan<char> divisions, int start)
    {
        var depth = 1;
        var end = start + 1;
        for (; depth > 0; end++)
        {
            depth += divisions[end] == '(' ? 1 : divisions[end] == ')' ? -1 : 0;
        }

        return end;
    }

    /// <summary>The reader of citations decides what a label means at its level, so that the list cannot say anything that could not be cited.</summary>
    private static Provision Part(Provision whole, ReadOnlySpan<char> label) =>
        new CitationReader(label).TryReadPart(whole, out var part) ? part : throw new FormatException($"{whole} has no part {label}.");
}
