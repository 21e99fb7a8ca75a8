using System.Collections.Immutable;

namespace InternationalJustice.Domain.Citations;

/// <summary>Reads citations from left to right in one pass, without looking back further than one word and without guessing.</summary>
/// <remarks>
/// <code>
/// list  := group (separator group)*
/// group := head? item (separator (item | levels))* name? element?
/// head  := lead? (name ","?)? word?                 "Elements of Crimes, Article", "l'article", "rule"
/// item  := number suffix? (brackets | hyphens | paragraph words)
/// </code>
/// </remarks>
internal ref struct CitationReader
{
    internal static readonly ImmutableArray<string> Suffixes = ["bis", "ter", "quater"];

    private static readonly ImmutableArray<Word> Words =
    [
        new("articles", "article", WordNumber.Plural),
        new("article", "article", WordNumber.Singular),
        new("arts.", "article", WordNumber.Plural),
        new("arts", "article", WordNumber.Plural),
        new("art.", "article", WordNumber.Unknown),
        new("art", "article", WordNumber.Unknown),
        new("rules", "rule", WordNumber.Plural),
        new("rule", "rule", WordNumber.Singular),
        new("règles", "rule", WordNumber.Plural),
        new("règle", "rule", WordNumber.Singular),
        new("regulations", "regulation", WordNumber.Plural),
        new("regulation", "regulation", WordNumber.Singular),
        new("normes", "regulation", WordNumber.Plural),
        new("norme", "regulation", WordNumber.Singular),
        new("sections", "section", WordNumber.Plural),
        new("section", "section", WordNumber.Singular),
    ];

    private static readonly ImmutableArray<string> Leads = ["l'", "l’", "les ", "the "];
    private static readonly ImmutableArray<string> Conjunctions = ["and", "et", "or", "ou", "&"];
    private static readonly ImmutableArray<string> Joints = ["of the", "of", "du", "de la", "des"];
    private static readonly ImmutableArray<string> PluralParagraphWords = ["paragraphs", "paragraphes", "paras.", "paras"];
    private static readonly ImmutableArray<string> ParagraphWords = ["paragraph", "paragraphe", "para.", "para", "par."];
    private static readonly ImmutableArray<string> LetterWords = ["subparagraph", "sub-paragraph", "alinéa"];
    private static readonly ImmutableArray<string> ElementWords = ["elements", "element"];

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    // What the head of the group being read has said.
    private Instrument _namedBefore;
    private string? _division;
    private WordNumber _wordNumber;
    private bool _paragraphsFollow;

    internal CitationReader(ReadOnlySpan<char> text) => _text = text;

    private enum WordNumber
    {
        Unknown,
        Singular,
        Plural,
    }

    private readonly ReadOnlySpan<char> Rest => _text[_at..];

    private readonly bool AtEnd => _at == _text.Length;

    /// <summary>Reads the whole text as one citation.</summary>
    internal bool TryReadOnly(out Provision provision)
    {
        if (TryReadHead() && TryReadItem(out provision) && TryReadInstrument(out var instrument) && AtEnd)
        {
            return TryPlace(ref provision, instrument);
        }

        provision = default;
        return false;
    }

    /// <summary>Reads the whole text as the label of one level below a provision: <c>3bis</c>, <c>h</c>, <c>xxii</c>.</summary>
    internal bool TryReadPart(Provision whole, out Provision part)
    {
        part = whole;
        return TryReadLevel(ref part) && AtEnd;
    }

    /// <summary>Reads the whole text as a list of citations.</summary>
    internal bool TryReadAll(out ImmutableArray<Provision> provisions)
    {
        provisions = [];
        var read = ImmutableArray.CreateBuilder<Provision>();
        do
        {
            // Once a group has named its instrument, a bare number that follows could belong to that instrument or to the Statute.
            var mayBeBare = read.Count == 0;
            if (!TryReadGroup(read) || (!mayBeBare && _division is null && _namedBefore.IsUnset))
            {
                return false;
            }
        }
        while (TryReadSeparator());

        if (!AtEnd)
        {
            return false;
        }

        provisions = read.DrainToImmutable();
        return true;
    }

    /// <summary>The instrument of a group may be named after its last citation, so the group is read to its end before its provisions are placed.</summary>
    private bool TryReadGroup(ImmutableArray<Provision>.Builder read)
    {
        var first = read.Count;
        if (!TryReadHead() || !TryReadItem(out var provision))
        {
            return false;
        }

        read.Add(provision);
        for (var beforeSeparator = _at; TryReadSeparator(); beforeSeparator = _at)
        {
            if (!TryReadNext(ref provision))
            {
                _at = beforeSeparator;
                break;
            }

            read.Add(provision);
        }

        if (!TryReadInstrument(out var instrument))
        {
            return false;
        }

        for (var index = first; index < read.Count; index++)
        {
            provision = read[index];
            if (!TryPlace(ref provision, instrument))
            {
                return false;
            }

            read[index] = provision;
        }

        return true;
    }

    private bool TryReadHead()
    {
        (_namedBefore, _division, _wordNumber, _paragraphsFollow) = (default, null, WordNumber.Unknown, false);
        if (StartsWithDigit())
        {
            return true;
        }

        foreach (var lead in Leads)
        {
            if (TrySkip(lead))
            {
                break;
            }
        }

        if (TryReadWord())
        {
            return true;
        }

        if (!Instrument.TryMatchName(Rest, out _namedBefore, out var length))
        {
            return false;
        }

        _at += length;
        TrySkip(',');
        SkipSpaces();
        TryReadWord();
        return true;
    }

    /// <summary>A word counts only before a number, because <c>Rules</c> also begins the name of an instrument.</summary>
    private bool TryReadWord()
    {
        var start = _at;
        foreach (var word in Words)
        {
            if (TrySkip(word.Text))
            {
                SkipSpaces();
                if (StartsWithDigit())
                {
                    (_division, _wordNumber) = (word.Division, word.Number);
                    return true;
                }

                _at = start;
            }
        }

        return false;
    }

    private bool TryReadItem(out Provision provision)
    {
        provision = default;
        if (!TryReadNumber(Provision.HighestArticle, out var number) || !TryReadSuffix(out var suffix))
        {
            return false;
        }

        // The instrument is a placeholder until the end of the group.
        provision = Provision.OfArticle(Instrument.RomeStatute, number, suffix);
        return StartsWithHyphen() ? TryReadHyphens(ref provision)
            : TryReadParagraphWords(ref provision, out var found) && (found || TryReadBrackets(ref provision));
    }

    /// <summary>A further citation of a group: a whole one, a further paragraph after "paragraphs", or brackets that replace the end of the one before.</summary>
    private bool TryReadNext(ref Provision provision)
    {
        if (StartsWithDigit())
        {
            if (!_paragraphsFollow)
            {
                return TryReadItem(out provision);
            }

            provision = provision.Article;
            return TryReadParagraph(ref provision) && TryReadBrackets(ref provision);
        }

        if (!Rest.StartsWith("("))
        {
            return false;
        }

        var start = _at;
        for (var whole = provision.WithoutElementsVariant.Parent; whole is { } parent; whole = parent.Parent)
        {
            provision = parent;
            if (TryReadBrackets(ref provision))
            {
                return true;
            }

            _at = start;
        }

        return false;
    }

    private bool TryReadSuffix(out int suffix)
    {
        suffix = 0;
        var start = _at;
        SkipSpaces();
        var bracketed = TrySkip('(');
        for (var index = 0; !AtEnd && char.IsAsciiLetter(_text[_at]) && index < Suffixes.Length; index++)
        {
            if (TrySkipWord(Suffixes[index]))
            {
                suffix = index + 1;
                return !bracketed || TrySkip(')');
            }
        }

        _at = start;
        return true;
    }

    /// <summary>The brackets after a number: <c>(2)(b) (xxii)-1</c>. There may be none; one that does not fit its level is an error.</summary>
    private bool TryReadBrackets(ref Provision provision)
    {
        while (true)
        {
            var start = _at;
            SkipSpaces();
            if (!TrySkip('('))
            {
                _at = start;
                return TryReadSubItem(ref provision) && TryReadVariant(ref provision);
            }

            if (!TryReadLevel(ref provision) || !TrySkip(')'))
            {
                return false;
            }
        }
    }

    /// <summary>The French way of joining levels: <c>25-3-a</c>, <c>8-2-b-xxii-1</c>.</summary>
    private bool TryReadHyphens(ref Provision provision)
    {
        while (StartsWithHyphen())
        {
            if (provision.Level is ProvisionLevel.Letter or ProvisionLevel.Item && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]))
            {
                return TryReadVariant(ref provision);
            }

            _at++;
            if (!TryReadLevel(ref provision))
            {
                return false;
            }
        }

        // "13-15" is more likely a range of articles than paragraph 15 of article 13, unless the word before it is in the singular.
        return provision.Level != ProvisionLevel.Paragraph || provision.Paragraph <= provision.ArticleNumber || _wordNumber == WordNumber.Singular;
    }

    private bool TryReadParagraphWords(ref Provision provision, out bool found)
    {
        var start = _at;
        TrySkip(',');
        SkipSpaces();
        var plural = _at > start && TrySkipAny(PluralParagraphWords);
        found = plural || (_at > start && TrySkipAny(ParagraphWords));
        if (!found)
        {
            _at = start;
            return true;
        }

        SkipSpaces();

        // After "articles 58, paragraphs 5, 87" nobody can tell whether 87 is a paragraph or an article.
        _paragraphsFollow = plural;
        if ((plural && _wordNumber == WordNumber.Plural) || !TryReadParagraph(ref provision))
        {
            return false;
        }

        start = _at;
        TrySkip(',');
        SkipSpaces();
        if (!TrySkipAny(LetterWords))
        {
            _at = start;
            return TryReadBrackets(ref provision);
        }

        SkipSpaces();
        TrySkip('(');
        return TryReadLevel(ref provision) && TrySkip(')') && TryReadBrackets(ref provision);
    }

    private bool TryReadLevel(ref Provision provision)
    {
        if (StartsWithDigit())
        {
            return provision.Level == ProvisionLevel.Article && TryReadParagraph(ref provision);
        }

        var start = _at;
        while (!AtEnd && char.IsAsciiLetterLower(_text[_at]))
        {
            _at++;
        }

        var token = _text[start.._at];
        switch (provision.Level)
        {
            case ProvisionLevel.Article or ProvisionLevel.Paragraph when token.Length == 1:
                provision = provision.WithLetter(token[0] - 'a' + 1);
                return true;
            case ProvisionLevel.Letter when RomanNumeral.TryRead(token, out var item):
                provision = provision.WithItem(item);
                return true;
            case ProvisionLevel.Item when token.Length == 1:
                provision = provision.WithSubItem(token[0] - 'a' + 1);
                return true;
            default:
                return false;
        }
    }

    private bool TryReadParagraph(ref Provision provision)
    {
        if (!TryReadNumber(Provision.HighestParagraph, out var number) || !TryReadSuffix(out var suffix))
        {
            return false;
        }

        provision = provision.WithParagraph(number, suffix);
        return true;
    }

    /// <summary>The one level that is written without brackets: the last letter of <c>93(10)(b)(i)a</c>.</summary>
    private bool TryReadSubItem(ref Provision provision) =>
        provision.Level != ProvisionLevel.Item || AtEnd || !char.IsAsciiLetterLower(_text[_at]) || TryReadLevel(ref provision);

    private bool TryReadVariant(ref Provision provision)
    {
        if (!StartsWithHyphen())
        {
            return true;
        }

        _at++;
        if (provision.Level is not (ProvisionLevel.Letter or ProvisionLevel.Item) || !TryReadNumber(Provision.HighestVariant, out var variant))
        {
            return false;
        }

        provision = provision.WithVariant(variant);
        return true;
    }

    /// <summary>The instrument that was named before or is named here, or the one to which the word belongs; by default the Rome Statute.</summary>
    private bool TryReadInstrument(out Instrument instrument)
    {
        var start = _at;
        TrySkip(',');
        SkipSpaces();
        var separated = _at > start;
        if (separated && TrySkipAny(Joints))
        {
            SkipSpaces();
        }

        instrument = default;
        var length = 0;
        if (separated && Instrument.TryMatchName(Rest, out instrument, out length))
        {
            _at += length;
            if (!_namedBefore.IsUnset)
            {
                return false;
            }
        }
        else
        {
            _at = start;
            instrument = !_namedBefore.IsUnset ? _namedBefore
                : _division == "rule" ? Instrument.RulesOfProcedureAndEvidence
                : _division == "regulation" ? Instrument.RegulationsOfTheCourt
                : Instrument.RomeStatute;
        }

        if (_division is not null && _division != instrument.Division(Notation.Language.English))
        {
            return false;
        }

        if (instrument == Instrument.ElementsOfCrimes)
        {
            instrument = Instrument.RomeStatute;
            SkipElement();
        }

        return true;
    }

    /// <summary>Only the Elements of Crimes make variants, and only of provisions of the Statute.</summary>
    private static bool TryPlace(ref Provision provision, Instrument instrument)
    {
        var possible = provision.ElementsVariant is null || instrument == Instrument.RomeStatute;
        provision = possible ? provision.InInstrument(instrument) : default;
        return possible;
    }

    /// <summary>", Element 1" after a crime of the Elements of Crimes: the provision stands for all its elements.</summary>
    private void SkipElement()
    {
        var start = _at;
        TrySkip(',');
        SkipSpaces();
        if (TrySkipAny(ElementWords))
        {
            SkipSpaces();
            if (TryReadNumber(Provision.HighestParagraph, out _))
            {
                return;
            }
        }

        _at = start;
    }

    private bool TryReadSeparator()
    {
        var start = _at;
        var punctuated = TrySkip(',') || TrySkip(';');
        SkipSpaces();
        var spaced = _at > start;
        var conjunction = spaced && TrySkipAny(Conjunctions);
        SkipSpaces();
        if (punctuated || conjunction)
        {
            return true;
        }

        _at = start;
        return false;
    }

    private bool TryReadNumber(int highest, out int number)
    {
        number = 0;
        var start = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]) && number <= highest)
        {
            number = (number * 10) + (_text[_at++] - '0');
        }

        return number > 0 && number <= highest && _text[start] != '0';
    }

    private readonly bool StartsWithDigit() => !AtEnd && char.IsAsciiDigit(_text[_at]);

    private readonly bool StartsWithHyphen() => !AtEnd && _text[_at] is '-' or '\u2010' or '\u2011';

    /// <summary>Spaces, no-break spaces and the narrow no-break spaces of French typography; no line breaks.</summary>
    private void SkipSpaces()
    {
        while (!AtEnd && _text[_at] is ' ' or '\u00A0' or '\u202F')
        {
            _at++;
        }
    }

    private bool TrySkip(char character)
    {
        var found = !AtEnd && _text[_at] == character;
        _at += found ? 1 : 0;
        return found;
    }

    private bool TrySkip(string text)
    {
        var found = Rest.StartsWith(text, StringComparison.OrdinalIgnoreCase);
        _at += found ? text.Length : 0;
        return found;
    }

    /// <summary>Skips a whole word: one that is not followed by a further letter.</summary>
    private bool TrySkipWord(string word)
    {
        var end = _at + word.Length;
        return (end >= _text.Length || !char.IsLetterOrDigit(_text[end])) && TrySkip(word);
    }

    private bool TrySkipAny(ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (TrySkipWord(word))
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Word(string Text, string Division, WordNumber Number);
}
