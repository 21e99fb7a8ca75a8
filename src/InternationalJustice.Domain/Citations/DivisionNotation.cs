using System.Globalization;

namespace InternationalJustice.Domain.Citations;

/// <summary>Expands the short notation in which the divisions of an article are listed: <c>1 2(a-c d(i ii)) 3bis</c>, with <c>g/6</c> for six variants in the Elements of Crimes.</summary>
internal static class DivisionNotation
{
    /// <summary>The article itself and all its divisions, each whole before its parts.</summary>
    /// <exception cref="FormatException">The notation is broken; it is part of the source code, so this is a mistake there.</exception>
    internal static IEnumerable<Provision> Expand(Provision whole, string divisions)
    {
        yield return whole;
        foreach (var (label, inner) in Split(divisions))
        {
            foreach (var part in Parts(whole, label))
            {
                foreach (var provision in Expand(part, inner))
                {
                    yield return provision;
                }
            }
        }
    }

    private static IEnumerable<Provision> Parts(Provision whole, string label)
    {
        if (label.IndexOf('/', StringComparison.Ordinal) is var slash and > 0)
        {
            var part = Part(whole, label[..slash]);
            yield return part;
            for (var variant = 1; variant <= int.Parse(label[(slash + 1)..], CultureInfo.InvariantCulture); variant++)
            {
                yield return part.WithVariant(variant);
            }
        }
        else if (label.IndexOf('-', StringComparison.Ordinal) is var dash and > 0)
        {
            var last = Part(whole, label[(dash + 1)..]);
            for (var part = Part(whole, label[..dash]); part <= last; part = part.NextSibling())
            {
                yield return part;
            }
        }
        else
        {
            yield return Part(whole, label);
        }
    }

    /// <summary>The reader of citations decides what a label means at its level, so that the list cannot say anything that could not be cited.</summary>
    private static Provision Part(Provision whole, string label) =>
        Provision.Parse(whole.Level == ProvisionLevel.Item ? $"{whole}{label}" : $"{whole}({label})");

    /// <summary>The labels of one level, each with what stands in brackets after it.</summary>
    private static IEnumerable<(string Label, string Inner)> Split(string divisions)
    {
        var start = 0;
        while (start < divisions.Length)
        {
            var end = start;
            while (end < divisions.Length && divisions[end] is not (' ' or '('))
            {
                end++;
            }

            var close = end;
            for (var depth = 0; close < divisions.Length && (depth > 0 || divisions[close] != ' '); close++)
            {
                depth += divisions[close] == '(' ? 1 : divisions[close] == ')' ? -1 : 0;
            }

            yield return (divisions[start..end], close > end ? divisions[(end + 1)..(close - 1)] : string.Empty);
            start = close + 1;
        }
    }
}
