namespace InternationalJustice.Domain.Citations;

/// <summary>Reads the compact notation of provisions of the Rome Statute, which documents and data use, several times faster than <see cref="CitationReader"/> reads citations of every spelling.</summary>
/// <remarks>What it reads, that reader reads to the same provision; what it does not read may still be a citation.</remarks>
internal static class CompactCitation
{
    internal static bool TryRead(ReadOnlySpan<char> text, out Provision provision)
    {
        provision = default;
        var at = 0;
        if (!TryReadNumber(text, ref at, Provision.HighestArticle, out var article))
        {
            return false;
        }

        var read = Provision.OfArticle(Instrument.RomeStatute, article, ReadSuffix(text, ref at));
        var level = ProvisionLevel.Article;
        while (at < text.Length && text[at] == '(')
        {
            at++;
            if (!TryReadLevel(text, ref at, ref level, ref read) || at == text.Length || text[at++] != ')')
            {
                return false;
            }
        }

        if (at < text.Length && text[at] == '-' && level is ProvisionLevel.Letter or ProvisionLevel.Item)
        {
            at++;
            if (!TryReadNumber(text, ref at, Provision.HighestVariant, out var variant))
            {
                return false;
            }

            read = read.WithVariant(variant);
        }

        provision = at == text.Length ? read : default;
        return at == text.Length;
    }

    private static bool TryReadLevel(ReadOnlySpan<char> text, ref int at, ref ProvisionLevel level, ref Provision read)
    {
        if (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            if (level != ProvisionLevel.Article || !TryReadNumber(text, ref at, Provision.HighestParagraph, out var paragraph))
            {
                return false;
            }

            read = read.WithParagraph(paragraph, ReadSuffix(text, ref at));
            level = ProvisionLevel.Paragraph;
            return true;
        }

        var start = at;
        while (at < text.Length && char.IsAsciiLetterLower(text[at]))
        {
            at++;
        }

        var token = text[start..at];
        switch (level)
        {
            case ProvisionLevel.Article or ProvisionLevel.Paragraph when token.Length == 1:
                read = read.WithLetter(token[0] - 'a' + 1);
                level = ProvisionLevel.Letter;
                return true;
            case ProvisionLevel.Letter when RomanNumeral.TryRead(token, out var item):
                read = read.WithItem(item);
                level = ProvisionLevel.Item;
                return true;
            default:
                return false;
        }
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, int highest, out int number)
    {
        number = 0;
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && number <= highest)
        {
            number = (number * 10) + (text[at++] - '0');
        }

        return number > 0 && number <= highest && text[start] != '0';
    }

    /// <summary>The number of a suffix; 0 if there is none. What only looks like one is left for the caller to stumble over.</summary>
    private static int ReadSuffix(ReadOnlySpan<char> text, ref int at)
    {
        if (at == text.Length || text[at] is not ('b' or 't' or 'q'))
        {
            return 0;
        }

        for (var index = 0; index < CitationReader.Suffixes.Length; index++)
        {
            var suffix = CitationReader.Suffixes[index];
            if (text[at..].StartsWith(suffix))
            {
                at += suffix.Length;
                return index + 1;
            }
        }

        return 0;
    }
}
