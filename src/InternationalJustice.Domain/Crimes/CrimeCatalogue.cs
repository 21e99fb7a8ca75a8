using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Documents;

namespace InternationalJustice.Domain.Crimes;

/// <summary>The crimes of the Rome Statute, as amended up to 2019, with their elements.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class CrimeCatalogue
{
    private const int MostSuggestions = 5;

    private readonly CrimeGroup[] _groups;
    private readonly Lazy<Dictionary<string, List<CrimeMatch>>> _names;

    internal CrimeCatalogue(List<Crime> crimes, ImmutableArray<ActOfAggression> actsOfAggression)
    {
        crimes.Sort((left, right) => left.Provision.CompareTo(right.Provision));
        All = [.. crimes.FindAll(crime => crime.IsOperative)];
        NotOperative = [.. crimes.FindAll(crime => !crime.IsOperative)];
        ActsOfAggression = actsOfAggression;
        _groups = Group(All, NotOperative);
        _names = new(() => CrimeNames.Index(All));
    }

    /// <summary>Every crime that can be charged, in the order of the Statute.</summary>
    public ImmutableArray<Crime> All { get; }

    /// <summary>What the Statute names as a crime without its being one yet: article 8(2)(b)(xx).</summary>
    public ImmutableArray<Crime> NotOperative { get; }

    /// <summary>The acts by which a State commits aggression (article 8 bis(2)).</summary>
    public ImmutableArray<ActOfAggression> ActsOfAggression { get; }

    /// <summary>The crimes for which a code stands: the crime itself, the variants of a code without the suffix of the Elements, all crimes of a paragraph or article.</summary>
    /// <returns>
    /// The crimes in the order of the Statute; empty if the code names none. What is not operative is found by its own code only, so that <c>8(2)(b)</c> stands for the
    /// crimes that can be charged.
    /// </returns>
    public ImmutableArray<Crime> Find(CrimeCode code)
    {
        var (low, high) = (0, _groups.Length - 1);
        while (low <= high && code.Provision is { } provision)
        {
            var middle = (low + high) / 2;
            if (_groups[middle].Provision == provision)
            {
                return _groups[middle].Crimes;
            }

            (low, high) = _groups[middle].Provision < provision ? (middle + 1, high) : (low, middle - 1);
        }

        return [];
    }

    /// <summary>The element with that id; <see langword="null"/> if no crime has it.</summary>
    public CrimeElement? FindElement(ElementId id)
    {
        foreach (var crime in Find(id.Code))
        {
            foreach (var element in crime.Elements)
            {
                if (element.Id == id)
                {
                    return element;
                }
            }
        }

        return null;
    }

    /// <summary>The crimes that a text names, by code, short title, other name, limb or family, in English or French.</summary>
    /// <param name="text">
    /// <c>7(1)(g)</c>, <c>Persecution</c>, <c>war crime of pillaging</c>, <c>viol</c>, <c>forced marriage</c>, <c>war crimes</c>. The whole name must be given; case,
    /// accents, the kind of apostrophe and the number of spaces do not matter.
    /// </param>
    /// <returns>Each crime once, in the order of the Statute, with what must be known about the name; empty if the text names none. Nothing similar is guessed at.</returns>
    public ImmutableArray<CrimeMatch> Search(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!CrimeCode.TryParse(text.AsSpan().Trim(), out var code))
        {
            return _names.Value.TryGetValue(CrimeNames.Normalize(text), out var matches) ? [.. matches] : [];
        }

        var byCode = ImmutableArray.CreateBuilder<CrimeMatch>();
        foreach (var crime in Find(code))
        {
            byCode.Add(new CrimeMatch(crime, CrimeMatchKind.Code, code.ToString(), crime.Obstacle));
        }

        return byCode.ToImmutable();
    }

    /// <summary>Names that a text which names no crime may be a slip for. They are for asking back; which was meant is never decided here.</summary>
    /// <returns>At most five names as <see cref="Search"/> reads them, in lower case and without accents; empty if the text names crimes, is a code, or resembles nothing.</returns>
    public ImmutableArray<string> SimilarNames(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Search(text).IsEmpty && !CrimeCode.TryParse(text.AsSpan().Trim(), out _)
            ? [.. CrimeNames.Similar(CrimeNames.Normalize(text), _names.Value.Keys).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Take(MostSuggestions)]
            : [];
    }

    /// <summary>Reads the section of a dataset; what is wrong with it goes to its problems.</summary>
    internal static CrimeCatalogue Read(JsonObjectReader section) => CrimeCatalogueReader.Read(section);

    /// <summary>The crimes of every provision that has any, sorted by provision.</summary>
    private static CrimeGroup[] Group(ImmutableArray<Crime> operative, ImmutableArray<Crime> notOperative)
    {
        var groups = new List<CrimeGroup>();
        foreach (var crime in operative)
        {
            for (Provision? whole = crime.Provision; whole is { } provision; whole = provision.Parent)
            {
                var group = groups.Find(other => other.Provision == provision);
                if (group is null)
                {
                    groups.Add(group = new CrimeGroup(provision));
                }

                group.Crimes = group.Crimes.Add(crime);
            }
        }

        foreach (var crime in notOperative)
        {
            groups.Add(new CrimeGroup(crime.Provision) { Crimes = [crime] });
        }

        groups.Sort((left, right) => left.Provision.CompareTo(right.Provision));
        return [.. groups];
    }

    private sealed class CrimeGroup(Provision provision)
    {
        internal Provision Provision { get; } = provision;

        internal ImmutableArray<Crime> Crimes { get; set; } = [];
    }
}
