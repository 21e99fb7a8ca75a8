using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Crimes;

/// <summary>Reads the section of a dataset on crimes. A record that cannot be used has been reported and is left out.</summary>
/// <remarks>Plain loops, because a query over structs has to be compiled for each of them when a program starts.</remarks>
internal sealed class CrimeCatalogueReader
{
    private readonly List<SharedElement> _shared = [];
    private readonly List<Crime> _crimes = [];

    private CrimeCatalogueReader()
    {
    }

    internal static CrimeCatalogue Read(JsonObjectReader section)
    {
        var reader = new CrimeCatalogueReader();
        reader.ReadSharedElements(section);
        var acts = ReadActs(section);
        foreach (var json in section.Objects("crimes"))
        {
            reader.ReadCrime(json);
        }

        foreach (var json in section.Objects("notOperative"))
        {
            reader.ReadNotOperative(json);
        }

        reader.CheckCounterparts(section);
        return new CrimeCatalogue(reader._crimes, acts);
    }

    private static ImmutableArray<ActOfAggression> ReadActs(JsonObjectReader section)
    {
        var acts = ImmutableArray.CreateBuilder<ActOfAggression>();
        foreach (var json in section.Objects("actsOfAggression"))
        {
            var provision = json.Required<Provision>("provision");
            var text = ReadText(json);
            if (provision is { } known && text is not null)
            {
                acts.Add(new ActOfAggression(known, text));
            }
        }

        return acts.ToImmutable();
    }

    private static CrimeElement? ReadElement(JsonObjectReader json, ElementId? id)
    {
        var kind = json.RequiredEnum<ElementKind>("kind");
        var text = ReadText(json);
        var departs = json.OptionalBoolean("departsFromArticle30") ?? false;
        return id is null || kind is null || text is null ? null : new CrimeElement(id.Value, kind.Value, text, departs);
    }

    private static Bilingual? ReadText(JsonObjectReader json) => Both(json.RequiredString("text"), json.RequiredString("textFr"));

    private static Bilingual? Both(string? english, string? french) => english is null || french is null ? null : new Bilingual(english, french);

    private static CrimeTitle? ReadTitle(JsonObjectReader json, string name)
    {
        var text = json.RequiredString(name);
        var status = json.RequiredEnum<TitleStatus>(name + "Status");
        return text is null || status is null ? null : new CrimeTitle(text, status.Value);
    }

    private static ImmutableArray<ProtectedSubject> ReadProtected(JsonObjectReader json)
    {
        var protects = ImmutableArray.CreateBuilder<ProtectedSubject>();
        foreach (var (text, path) in json.Strings("protects"))
        {
            if (EnumText<ProtectedSubject>.TryParse(text, out var subject))
            {
                protects.Add(subject);
            }
            else
            {
                json.Problems.Add(path, ProblemCodes.UnknownValue, $"{NotationText.Quote(text)} is none of: {string.Join(", ", EnumText<ProtectedSubject>.All)}.");
            }
        }

        return protects.ToImmutable();
    }

    private static ImmutableArray<CrimeCode> ReadCounterparts(JsonObjectReader json)
    {
        var counterparts = ImmutableArray.CreateBuilder<CrimeCode>();
        foreach (var (text, path) in json.Strings("counterparts"))
        {
            if (json.Parse<CrimeCode>(text, path) is { } counterpart)
            {
                counterparts.Add(counterpart);
            }
        }

        return counterparts.ToImmutable();
    }

    private static ImmutableArray<Bilingual> ReadTexts(JsonObjectReader json, string name)
    {
        var texts = ImmutableArray.CreateBuilder<Bilingual>();
        foreach (var entry in json.Objects(name))
        {
            if (Both(entry.RequiredString("en"), entry.RequiredString("fr")) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts.ToImmutable();
    }

    private static ImmutableArray<CrimeAlias> ReadAliases(JsonObjectReader json)
    {
        var aliases = ImmutableArray.CreateBuilder<CrimeAlias>();
        foreach (var entry in json.Objects("aliases"))
        {
            var name = Both(entry.RequiredString("en"), entry.RequiredString("fr"));
            var note = entry.Has("note") || entry.Has("noteFr") ? Both(entry.RequiredString("note"), entry.RequiredString("noteFr")) : null;
            if (name is not null)
            {
                aliases.Add(new CrimeAlias(name, note));
            }
        }

        return aliases.ToImmutable();
    }

    private static CrimeElement? ReadGravity(JsonObjectReader json, ImmutableArray<CrimeElement> elements)
    {
        if (json.OptionalString("gravity") is not { } name)
        {
            return null;
        }

        foreach (var element in elements)
        {
            if (element.Id.Name == name)
            {
                return element;
            }
        }

        json.Problems.Add(json.PathOf("gravity"), ProblemCodes.UnknownValue, $"{NotationText.Quote(name)} is none of the elements.");
        return null;
    }

    private void ReadSharedElements(JsonObjectReader section)
    {
        foreach (var json in section.Objects("sharedElements"))
        {
            var conflict = json.OptionalEnum<ConflictType>("conflict") ?? ConflictType.None;
            if (ReadElement(json, json.Required<ElementId>("id")) is { } element)
            {
                _shared.Add(new SharedElement(element, conflict));
            }
        }
    }

    private void ReadCrime(JsonObjectReader json)
    {
        var code = ReadCode(json);
        var title = ReadTitle(json, "title");
        var titleFr = ReadTitle(json, "titleFr");
        var amendment = json.Optional<AmendmentId>("amendment");
        var basis = json.RequiredEnum<ElementsBasis>("elementsBasis");
        var count = json.OptionalInteger("officialElementCount", 1, 20);
        var victimsUnder = json.OptionalInteger("victimsUnder", 1, 18);
        var protects = ReadProtected(json);
        var counterparts = ReadCounterparts(json);
        var limbs = ReadTexts(json, "limbs");
        var notes = ReadTexts(json, "notes");
        var aliases = ReadAliases(json);
        var elements = ReadElements(json, code ?? default);
        var gravity = ReadGravity(json, elements);
        if (code is null || title is null || titleFr is null || basis is null)
        {
            return;
        }

        var crime = new Crime(code.Value, title, titleFr)
        {
            Amendment = amendment,
            ElementsBasis = basis.Value,
            OfficialElementCount = count,
            Elements = elements,
            GravityThreshold = gravity,
            VictimsUnder = victimsUnder,
            Protects = protects,
            LimbNames = limbs,
            Counterparts = counterparts,
            NoteTexts = notes,
            Aliases = aliases,
        };
        _crimes.Add(crime);
        json.Problems.Place(crime, json.Path);
    }

    private void ReadNotOperative(JsonObjectReader json)
    {
        var code = ReadCode(json);
        var title = ReadTitle(json, "title");
        var titleFr = ReadTitle(json, "titleFr");
        var reason = Both(json.RequiredString("reason"), json.RequiredString("reasonFr"));
        if (code is not null && title is not null && titleFr is not null && reason is not null)
        {
            _crimes.Add(new Crime(code.Value, title, titleFr) { Obstacle = reason });
        }
    }

    /// <summary>The code of a provision that exists and has not been listed before.</summary>
    private CrimeCode? ReadCode(JsonObjectReader json)
    {
        if (json.Required<CrimeCode>("code") is not { } code)
        {
            return null;
        }

        if (code.Provision is not { } provision || !RomeStatute.Contains(provision))
        {
            json.Problems.Add(json.PathOf("code"), ProblemCodes.UnknownProvision, $"{code} is not in the Rome Statute.");
            return null;
        }

        if (_crimes.Exists(crime => crime.Code == code))
        {
            json.Problems.Add(json.PathOf("code"), ProblemCodes.DuplicateEntry, $"{code} is listed before.");
            return null;
        }

        return code;
    }

    /// <summary>The elements of the crime itself, then those that it shares.</summary>
    private ImmutableArray<CrimeElement> ReadElements(JsonObjectReader json, CrimeCode code)
    {
        var elements = new List<CrimeElement>();
        foreach (var entry in json.Objects("elements"))
        {
            var name = entry.RequiredString("id");
            var id = name is null || code.IsUnset ? null : entry.Parse<ElementId>($"{code}/{name}", JsonPath.Of(entry, "id"));
            if (ReadElement(entry, id) is not { } element)
            {
                continue;
            }

            if (elements.Exists(other => other.Id == element.Id))
            {
                entry.Problems.Add(entry.PathOf("id"), ProblemCodes.DuplicateEntry, $"{element.Id} is listed before.");
            }

            elements.Add(element);
        }

        if (elements.Count == 0 && !code.IsUnset)
        {
            json.Problems.Add(json.PathOf("elements"), ProblemCodes.EmptyList, "Expected at least one element.");
        }

        foreach (var shared in _shared)
        {
            if (shared.Element.Id.Code.Contains(code) && (shared.Conflict == ConflictType.None || shared.Conflict == code.Conflict))
            {
                elements.Add(shared.Element);
            }
        }

        return [.. elements];
    }

    private void CheckCounterparts(JsonObjectReader section)
    {
        foreach (var crime in _crimes)
        {
            foreach (var counterpart in crime.Counterparts)
            {
                if (_crimes.Find(other => other.Code == counterpart)?.Counterparts.Contains(crime.Code) != true)
                {
                    section.Problems.Add(section.PathOf("crimes"), ProblemCodes.Inconsistent, $"{crime.Code} names {counterpart} as its counterpart, which does not name it.");
                }
            }
        }
    }

    /// <summary>An element that the crimes of an article share, or those of them that need one kind of conflict.</summary>
    private sealed record SharedElement(CrimeElement Element, ConflictType Conflict);
}
