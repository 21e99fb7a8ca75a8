using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>The code of a crime, or of conduct that is none under the Rome Statute.</summary>
/// <remarks>
/// <para>
/// A crime is written as its provision of the Statute, with the suffix of the Elements of Crimes where there is one: <c>7(1)(h)</c>, <c>8(2)(b)(xxii)-1</c>,
/// <c>70(1)(a)</c>. A wider provision stands for every crime in it: <c>7(1)(g)</c> for its six variants, <c>8(2)(e)</c> for that list of war crimes, <c>8bis</c> for
/// aggression. Conduct outside the Statute is <c>other:</c> and a name: <c>other:terrorism</c>. The longer spellings of <see cref="Citations.Provision"/> are read too.
/// </para>
/// <para>
/// The type knows the form only: whether <c>7(1)(l)</c> names a crime is told by <see cref="CrimeCatalogue"/>. Equality is by provision or name; order is that of
/// the Statute, with conduct outside it last, by name. The default value is no code: it is written <c>(unset)</c>, which cannot be read back, and comes first.
/// </para>
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<CrimeCode>))]
[TypeConverter(typeof(NotationTypeConverter<CrimeCode>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CrimeCode : INotation<CrimeCode>, IComparable<CrimeCode>, IComparable
{
    private const string OtherPrefix = "other:";
    private const int LongestName = 60;

    private readonly Provision _provision;

    private CrimeCode(Provision provision, string? otherName)
    {
        _provision = provision;
        OtherName = otherName;
    }

    /// <inheritdoc/>
    public static string Expected => "the code of a crime, such as 7(1)(h), 8(2)(b)(xxii)-1, 8bis or other:terrorism";

    /// <summary>The provision of the Statute; <see langword="null"/> for conduct outside it and for no code.</summary>
    public Provision? Provision => _provision.IsUnset ? null : _provision;

    /// <summary>The name of conduct outside the Statute; <see langword="null"/> for a crime of the Statute.</summary>
    public string? OtherName { get; }

    /// <summary>Whether this is no code.</summary>
    public bool IsUnset => _provision.IsUnset && OtherName is null;

    /// <summary>The kind of crime to which the article belongs; <see cref="CrimeFamily.None"/> where the code names no article on crimes.</summary>
    public CrimeFamily Family => (_provision.ArticleNumber, _provision.ArticleSuffix) switch
    {
        (6, 0) => CrimeFamily.Genocide,
        (7, 0) => CrimeFamily.CrimesAgainstHumanity,
        (8, 0) => CrimeFamily.WarCrimes,
        (8, 1) => CrimeFamily.Aggression,
        (70, 0) => CrimeFamily.AdministrationOfJustice,
        _ => CrimeFamily.None,
    };

    /// <summary>The list of article 8(2) to which the code belongs; <see cref="WarCrimeCategory.None"/> for another crime and for a code that spans several lists.</summary>
    public WarCrimeCategory Category => Family != CrimeFamily.WarCrimes || _provision.Paragraph != 2 ? WarCrimeCategory.None : (char)('a' - 1 + _provision.Letter) switch
    {
        'a' => WarCrimeCategory.GraveBreaches,
        'b' => WarCrimeCategory.InternationalConflict,
        'c' => WarCrimeCategory.CommonArticle3,
        'e' => WarCrimeCategory.NonInternationalConflict,
        _ => WarCrimeCategory.None,
    };

    /// <summary>The armed conflict that is an element of every crime for which the code stands.</summary>
    public ConflictType Conflict => Category switch
    {
        WarCrimeCategory.GraveBreaches or WarCrimeCategory.InternationalConflict => ConflictType.International,
        WarCrimeCategory.CommonArticle3 or WarCrimeCategory.NonInternationalConflict => ConflictType.NonInternational,
        _ => ConflictType.None,
    };

    /// <summary>Whether the left code comes before the right one.</summary>
    public static bool operator <(CrimeCode left, CrimeCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code comes after the right one.</summary>
    public static bool operator >(CrimeCode left, CrimeCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code is the right one or comes before it.</summary>
    public static bool operator <=(CrimeCode left, CrimeCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code is the right one or comes after it.</summary>
    public static bool operator >=(CrimeCode left, CrimeCode right) => left.CompareTo(right) >= 0;

    /// <summary>The code of a provision.</summary>
    /// <exception cref="ArgumentException">The provision is unset or is of an instrument other than the Rome Statute and the Elements of Crimes.</exception>
    public static CrimeCode Of(Provision provision) =>
        IsPossible(provision) ? new(provision, null) : throw new ArgumentException($"{provision} is not a provision of the Rome Statute.", nameof(provision));

    /// <summary>Reads the notation of the type.</summary>
    /// <exception cref="FormatException">The text is not in the notation.</exception>
    public static CrimeCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NotationText.Parse<CrimeCode>(text);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out CrimeCode value)
    {
        value = default;
        if (text.StartsWith(OtherPrefix))
        {
            var name = text[OtherPrefix.Length..];
            value = IsName(name) ? new CrimeCode(default, name.ToString()) : default;
        }
        else if (Citations.Provision.TryParse(text, out var provision) && IsPossible(provision))
        {
            value = new CrimeCode(provision, null);
        }

        return !value.IsUnset;
    }

    /// <summary>Whether the other code is this one or names a part of it: <c>7(1)(g)</c> contains <c>7(1)(g)-1</c>.</summary>
    public bool Contains(CrimeCode other) => OtherName is null ? _provision.Contains(other._provision) : this == other;

    /// <inheritdoc/>
    public int CompareTo(CrimeCode other) => (OtherName, other.OtherName) switch
    {
        (null, null) => _provision.CompareTo(other._provision),
        (null, _) => -1,
        (_, null) => 1,
        var (name, otherName) => string.CompareOrdinal(name, otherName),
    };

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The object is not the code of a crime.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        CrimeCode other => CompareTo(other),
        _ => throw new ArgumentException("Expected the code of a crime.", nameof(obj)),
    };

    /// <summary>The code in its notation; <c>(unset)</c> for no code.</summary>
    public override string ToString() => OtherName is null ? _provision.ToString() : OtherPrefix + OtherName;

    private static bool IsPossible(Provision provision) => provision.WithoutElementsVariant.Instrument == Instrument.RomeStatute;

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName || !char.IsAsciiLetterLower(name[0]) || name[^1] == '-')
        {
            return false;
        }

        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '-')
            {
                return false;
            }
        }

        return true;
    }
}
