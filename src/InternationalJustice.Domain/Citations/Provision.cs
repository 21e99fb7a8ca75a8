using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Citations;

/// <summary>A place in a legal instrument: an article, rule or regulation, or a part of one.</summary>
/// <remarks>
/// <para>
/// Written compactly, as the Court's filings cite it: <c>7(1)(h)</c>, <c>8bis(2)(a)</c>, <c>25(3bis)</c>, <c>8(2)(b)(xxii)-1</c> with the suffix of the Elements
/// of Crimes. A provision of the Rome Statute stands alone; of any other instrument it follows the instrument's abbreviation and the name of its divisions:
/// <c>RPE rule 118(3)</c>, <c>VCLT article 31(1)</c>. The usual longer spellings are read too, see <see cref="TryParse(ReadOnlySpan{char}, out Provision)"/>.
/// </para>
/// <para>
/// Equality is by place, never by spelling. Order is that of the instruments and, within one, of its text; a whole comes before its parts. The type knows
/// the <em>form</em> of citations: that <c>7(1)(l)</c> is well formed but does not exist is told by <see cref="RomeStatute.Contains"/>.
/// </para>
/// <para>The default value is no provision: it is written <c>(unset)</c>, which cannot be read back, comes before all others and contains nothing.</para>
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<Provision>))]
[TypeConverter(typeof(NotationTypeConverter<Provision>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Provision : INotation<Provision>, IComparable<Provision>, IComparable
{
    internal const int HighestArticle = 999;
    internal const int HighestParagraph = 99;
    internal const int HighestVariant = 31;

    // From the most to the least significant: instrument, article number and its bis or ter, paragraph number and its bis, letter, item, subitem, Elements variant.
    // Comparing the packed numbers therefore compares places in the text, and a part differs from its whole only in the bits below.
    private const int VariantBits = 5;
    private const int SubItemShift = VariantBits;
    private const int ItemShift = SubItemShift + 5;
    private const int LetterShift = ItemShift + 6;
    private const int ParagraphSuffixShift = LetterShift + 5;
    private const int ParagraphShift = ParagraphSuffixShift + 2;
    private const int ArticleSuffixShift = ParagraphShift + 7;
    private const int ArticleShift = ArticleSuffixShift + 2;
    private const int InstrumentShift = ArticleShift + 10;

    private readonly ulong _packed;

    private Provision(ulong packed) => _packed = packed;

    /// <inheritdoc/>
    public static string Expected => "one provision, such as 7(1)(h), article 8 bis(2)(a) of the Rome Statute, 8(2)(b)(xxii)-1 or RPE rule 118(3)";

    /// <summary>The instrument in which the provision is found. A variant, such as <c>7(1)(g)-1</c>, is found in the Elements of Crimes, its whole <c>7(1)(g)</c> in the Statute.</summary>
    public Instrument Instrument => Variant > 0 ? Instrument.ElementsOfCrimes : Instrument.FromNumber(Field(InstrumentShift, 8));

    /// <summary>The deepest level that is named.</summary>
    public ProvisionLevel Level => BitOperations.TrailingZeroCount(_packed) switch
    {
        < SubItemShift => ProvisionLevel.ElementsVariant,
        < ItemShift => ProvisionLevel.SubItem,
        < LetterShift => ProvisionLevel.Item,
        < ParagraphSuffixShift => ProvisionLevel.Letter,
        < ArticleSuffixShift => ProvisionLevel.Paragraph,
        < 64 => ProvisionLevel.Article,
        _ => ProvisionLevel.None,
    };

    /// <summary>Whether this is no provision.</summary>
    public bool IsUnset => _packed == 0;

    /// <summary>The whole article, rule or regulation of which this is a part; itself, if it is whole.</summary>
    public Provision Article => Truncate(ProvisionLevel.Article);

    /// <summary>The provision one level up: <c>7(1)</c> for <c>7(1)(h)</c>, <c>28</c> for <c>28(a)</c>; <see langword="null"/> for a whole article.</summary>
    public Provision? Parent => Level switch
    {
        ProvisionLevel.None or ProvisionLevel.Article => null,
        ProvisionLevel.Letter when Paragraph == 0 => Article,
        ProvisionLevel.ElementsVariant when Item == 0 => Truncate(ProvisionLevel.Letter),
        ProvisionLevel.ElementsVariant when SubItem == 0 => Truncate(ProvisionLevel.Item),
        var level => Truncate(level - 1),
    };

    /// <summary>The number of the article, rule or regulation with its suffix: <c>7</c>, <c>15ter</c>; empty for no provision.</summary>
    public string ArticleDesignation => IsUnset ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{ArticleNumber}{SuffixText(ArticleSuffix)}");

    /// <summary>What stands in brackets after the number of the article, from the top down: <c>1</c> and <c>h</c> for <c>7(1)(h)</c>. The Elements suffix is not among it.</summary>
    public ImmutableArray<string> Path
    {
        get
        {
            var path = ImmutableArray.CreateBuilder<string>(4);
            if (Paragraph > 0)
            {
                path.Add(string.Create(CultureInfo.InvariantCulture, $"{Paragraph}{SuffixText(ParagraphSuffix)}"));
            }

            if (Letter > 0)
            {
                path.Add(LetterText(Letter));
            }

            if (Item > 0)
            {
                path.Add(RomanNumeral.Format(Item));
            }

            if (SubItem > 0)
            {
                path.Add(LetterText(SubItem));
            }

            return path.DrainToImmutable();
        }
    }

    /// <summary>The suffix of the Elements of Crimes: 1 in <c>7(1)(g)-1</c>; <see langword="null"/> if there is none.</summary>
    public int? ElementsVariant => Variant > 0 ? Variant : null;

    /// <summary>The provision without the suffix of the Elements of Crimes: <c>7(1)(g)</c> for <c>7(1)(g)-1</c>; itself, if it has none.</summary>
    public Provision WithoutElementsVariant => new(_packed & ~Ones(VariantBits));

    internal int ArticleNumber => Field(ArticleShift, 10);

    internal int ArticleSuffix => Field(ArticleSuffixShift, 2);

    internal int Paragraph => Field(ParagraphShift, 7);

    internal int Letter => Field(LetterShift, 5);

    internal int Item => Field(ItemShift, 6);

    private int ParagraphSuffix => Field(ParagraphSuffixShift, 2);

    private int SubItem => Field(SubItemShift, 5);

    private int Variant => Field(0, VariantBits);

    /// <summary>Whether the left provision comes before the right one.</summary>
    public static bool operator <(Provision left, Provision right) => left._packed < right._packed;

    /// <summary>Whether the left provision comes after the right one.</summary>
    public static bool operator >(Provision left, Provision right) => left._packed > right._packed;

    /// <summary>Whether the left provision is the right one or comes before it.</summary>
    public static bool operator <=(Provision left, Provision right) => left._packed <= right._packed;

    /// <summary>Whether the left provision is the right one or comes after it.</summary>
    public static bool operator >=(Provision left, Provision right) => left._packed >= right._packed;

    /// <summary>Reads a text that cites exactly one provision; the spellings are those of <see cref="TryParse(ReadOnlySpan{char}, out Provision)"/>.</summary>
    /// <exception cref="FormatException">The text is not a citation, cites several provisions, or has anything around the citation.</exception>
    public static Provision Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NotationText.Parse<Provision>(text);
    }

    /// <summary>Reads a text that cites exactly one provision; never throws.</summary>
    /// <param name="text">
    /// The whole text. Besides the compact notation: <c>article 58(1) of the Statute</c>, <c>Art. 12 (3)</c>, <c>ARTICLE 8 BIS</c>, <c>Art. 8(bis)</c>,
    /// <c>articles 58, paragraph 5</c>, <c>l'article 25-3-a du Statut</c>, <c>rule 118(3)</c>, <c>Elements of Crimes, Article 8(2)(b)(xxii)-1, Element 1</c> (read as
    /// the crime whose element it is, because the Elements are numbered by the provisions of the Statute).
    /// </param>
    /// <param name="value">The provision, or the default of the type where the text does not cite exactly one.</param>
    /// <returns>Whether the text is a citation of one provision.</returns>
    /// <remarks>
    /// Whether something in brackets is a letter or a roman numeral is decided by its level: <c>7(2)(i)</c> is the ninth letter, <c>8(2)(b)(i)</c> the first item.
    /// A scanned <c>58(l)</c> is read as it stands, as letter l of article 58, which does not exist; it is not taken for <c>58(1)</c>.
    /// </remarks>
    public static bool TryParse(ReadOnlySpan<char> text, out Provision value)
    {
        if (CompactCitation.TryRead(text, out value))
        {
            return true;
        }

        var reader = new CitationReader(text);
        return reader.TryReadOnly(out value);
    }

    /// <summary>Reads a text that cites one or more provisions, in the order in which it names them.</summary>
    /// <exception cref="FormatException">The text is not a list of citations, or has anything else around or between them.</exception>
    public static ImmutableArray<Provision> ParseAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParseAll(text, out var provisions)
            ? provisions
            : throw new FormatException($"{NotationText.Quote(text)} is not a list of provisions such as Articles 8(2)(e)(vii) and 25(3)(a) of the Statute.");
    }

    /// <summary>Reads a text that cites one or more provisions, in the order in which it names them; never throws.</summary>
    /// <param name="text">
    /// The whole text: <c>Articles 8(2)(e)(vii) and 25(3)(a) of the Statute</c>, <c>Article 61(7)(a) and (b)</c> (the second citation replaces the last level of
    /// the first), <c>articles 58, paragraph 5, 87 and 89</c>, <c>article 121, paragraphs 3 and 7</c>. A range of provisions is refused, because what lies in it depends on the instrument.
    /// </param>
    /// <param name="provisions">The provisions, repetitions included; empty where the text is not a list of citations.</param>
    /// <returns>Whether the whole text is a list of citations.</returns>
    public static bool TryParseAll(ReadOnlySpan<char> text, out ImmutableArray<Provision> provisions)
    {
        var reader = new CitationReader(text);
        return reader.TryReadAll(out provisions);
    }

    /// <summary>Whether the other provision is this one or a part of it: <c>7(1)</c> contains <c>7(1)(h)</c>, <c>7(1)(g)</c> contains <c>7(1)(g)-1</c>; <c>8</c> does not contain <c>8bis</c>.</summary>
    public bool Contains(Provision other) => !IsUnset && (other._packed & ~Ones(BitsBelow(Level))) == _packed;

    /// <inheritdoc/>
    public int CompareTo(Provision other) => _packed.CompareTo(other._packed);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The object is not a provision.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Provision other => CompareTo(other),
        _ => throw new ArgumentException("Expected a provision.", nameof(obj)),
    };

    /// <summary>The citation in full: <c>article 7(1)(h) of the Rome Statute</c>, <c>article 7-1-h du Statut de Rome</c>.</summary>
    /// <returns>The citation; empty for no provision or no language.</returns>
    public string ToCitation(Language language)
    {
        var place = language switch
        {
            Language.English => Place(bracketed: true, space: " "),
            Language.French => Place(bracketed: false, space: " "),
            _ => string.Empty,
        };
        return IsUnset || place.Length == 0 ? string.Empty : $"{Instrument.Division(language)} {place} {Instrument.NameAfterProvision(language)}";
    }

    /// <summary>The provision in its compact notation; <c>(unset)</c> for no provision.</summary>
    public override string ToString()
    {
        if (IsUnset)
        {
            return "(unset)";
        }

        var place = Place(bracketed: true, space: string.Empty);
        return Instrument.FromNumber(Field(InstrumentShift, 8)) is var instrument && instrument == Instrument.RomeStatute
            ? place
            : $"{instrument} {instrument.Division(Language.English)} {place}";
    }

    internal static Provision OfArticle(Instrument instrument, int number, int suffix) =>
        new(((ulong)instrument.Number << InstrumentShift) | ((ulong)number << ArticleShift) | ((ulong)suffix << ArticleSuffixShift));

    internal Provision InInstrument(Instrument instrument) => new((_packed & Ones(InstrumentShift)) | ((ulong)instrument.Number << InstrumentShift));

    internal Provision WithParagraph(int number, int suffix) => new(_packed | ((ulong)number << ParagraphShift) | ((ulong)suffix << ParagraphSuffixShift));

    internal Provision WithLetter(int letter) => new(_packed | ((ulong)letter << LetterShift));

    internal Provision WithItem(int item) => new(_packed | ((ulong)item << ItemShift));

    internal Provision WithSubItem(int letter) => new(_packed | ((ulong)letter << SubItemShift));

    internal Provision WithVariant(int number) => new(_packed | (uint)number);

    /// <summary>The whole of that level in which this provision lies, or itself if it does not go down so far.</summary>
    internal Provision Truncate(ProvisionLevel level) => new(_packed & ~Ones(BitsBelow(level)));

    /// <summary>The place of a provision in a sorted list; negative if it is not there.</summary>
    internal static int IndexIn(ReadOnlySpan<Provision> sorted, Provision provision)
    {
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] == provision)
            {
                return middle;
            }

            (low, high) = sorted[middle] < provision ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The provision of the same level whose number or letter is one higher, suffixes apart.</summary>
    internal Provision NextSibling() => new(_packed + (1UL << Level switch
    {
        ProvisionLevel.Article => ArticleShift,
        ProvisionLevel.Paragraph => ParagraphShift,
        ProvisionLevel.Letter => LetterShift,
        ProvisionLevel.Item => ItemShift,
        ProvisionLevel.SubItem => SubItemShift,
        _ => 0,
    }));

    private static ulong Ones(int bits) => (1UL << bits) - 1;

    private static int BitsBelow(ProvisionLevel level) => level switch
    {
        ProvisionLevel.Article => ArticleSuffixShift,
        ProvisionLevel.Paragraph => ParagraphSuffixShift,
        ProvisionLevel.Letter => LetterShift,
        ProvisionLevel.Item => ItemShift,
        ProvisionLevel.SubItem => SubItemShift,
        _ => 0,
    };

    private static string SuffixText(int suffix) => suffix == 0 ? string.Empty : CitationReader.Suffixes[suffix - 1];

    private static string LetterText(int letter) => letter == 0 ? string.Empty : ((char)('a' + letter - 1)).ToString();

    private static void AppendSuffix(StringBuilder text, int suffix, string space) =>
        text.Append(suffix == 0 ? string.Empty : space).Append(SuffixText(suffix));

    private static void AppendLevel(StringBuilder text, string level, bool bracketed) =>
        text.Append(level.Length == 0 ? string.Empty : bracketed ? $"({level})" : $"-{level}");

    private int Field(int shift, int bits) => (int)((_packed >> shift) & Ones(bits));

    private string Place(bool bracketed, string space)
    {
        var text = new StringBuilder(24).Append(CultureInfo.InvariantCulture, $"{ArticleNumber}");
        AppendSuffix(text, ArticleSuffix, space);
        if (Paragraph > 0)
        {
            text.Append(bracketed ? '(' : '-').Append(CultureInfo.InvariantCulture, $"{Paragraph}");
            AppendSuffix(text, ParagraphSuffix, space);
            text.Append(bracketed ? ")" : string.Empty);
        }

        AppendLevel(text, LetterText(Letter), bracketed);
        AppendLevel(text, RomanNumeral.Format(Item), bracketed);
        if (SubItem > 0)
        {
            text.Append(bracketed ? string.Empty : "-").Append(LetterText(SubItem));
        }

        return Variant > 0 ? text.Append(CultureInfo.InvariantCulture, $"-{Variant}").ToString() : text.ToString();
    }
}
