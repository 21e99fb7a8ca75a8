using System.Collections.Frozen;
using System.Collections.Immutable;
using InternationalJustice.Domain.Documents;

namespace InternationalJustice.Domain.Crimes;

/// <summary>The crimes of the Rome Statute, as amended up to 2019, with their elements.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class CrimeCatalogue
{
    private readonly FrozenDictionary<CrimeCode, ImmutableArray<Crime>> _byCode;
    private readonly FrozenDictionary<string, ImmutableArray<CrimeMatch>> _byName;
    private readonly FrozenDictionary<ElementId, CrimeElement> _elements;

    internal CrimeCatalogue(IEnumerable<Crime> crimes, IEnumerable<ActOfAggression> actsOfAggression)
    {
        var sorted = crimes.OrderBy(crime => crime.Code).ToImmutableArray();
        All = [.. sorted.Where(crime => crime.IsOperative)];
        NotOperative = [.. sorted.Where(crime => !crime.IsOperative)];
        ActsOfAggression = [.. actsOfAggression];
        _byCode = IndexByCode();
        _byName = CrimeNames.Index(All);
        _elements = All.SelectMany(crime => crime.Elements).DistinctBy(element => element.Id).ToFrozenDictionary(element => element.Id);
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
    public ImmutableArray<Crime> Find(CrimeCode code) => _byCode.TryGetValue(code, out var crimes) ? crimes : [];

    /// <summary>The element with that id; <see langword="null"/> if no crime has it.</summary>
    public CrimeElement? FindElement(ElementId id) => _elements.GetValueOrDefault(id);

    /// <summary>The crimes that a text names, by code, short title, other name, limb or family, in English or French.</summary>
    /// <param name="text">
    /// <c>7(1)(g)</c>, <c>Persecution</c>, <c>war crime of pillaging</c>, <c>viol</c>, <c>forced marriage</c>, <c>war crimes</c>. The whole name must be given; case,
    /// accents, the kind of apostrophe and the number of spaces do not matter.
    /// </param>
    /// <returns>Each crime once, in the order of the Statute, with what must be known about the name; empty if the text names none. Nothing similar is guessed at.</returns>
    public ImmutableArray<CrimeMatch> Search(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CrimeCode.TryParse(text.Trim(), out var code)
            ? [.. Find(code).Select(crime => new CrimeMatch(crime, CrimeMatchKind.Code, code.ToString(), crime.NotOperativeReason))]
            : _byName.GetValueOrDefault(CrimeNames.Normalize(text), []);
    }

    /// <summary>Reads the section of a dataset; what is wrong with it goes to its problems.</summary>
    internal static CrimeCatalogue Read(JsonObjectReader section) => CrimeCatalogueReader.Read(section);

    private FrozenDictionary<CrimeCode, ImmutableArray<Crime>> IndexByCode()
    {
        var byCode = new Dictionary<CrimeCode, ImmutableArray<Crime>.Builder>();
        foreach (var crime in All)
        {
            for (var code = crime.Code; !code.IsUnset; code = code.Parent)
            {
                if (!byCode.TryGetValue(code, out var crimes))
                {
                    byCode[code] = crimes = ImmutableArray.CreateBuilder<Crime>();
                }

                crimes.Add(crime);
            }
        }

        return byCode.Select(entry => (Code: entry.Key, Crimes: entry.Value.ToImmutable()))
            .Concat(NotOperative.Select(crime => (crime.Code, Crimes: ImmutableArray.Create(crime))))
            .ToFrozenDictionary(entry => entry.Code, entry => entry.Crimes);
    }
}
