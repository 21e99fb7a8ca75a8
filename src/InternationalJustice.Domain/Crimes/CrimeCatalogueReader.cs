using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Crimes;

/// <summary>Reads the section of a dataset on crimes. A record that cannot be used has been reported and is left out.</summary>
internal sealed class CrimeCatalogueReader
{
    private readonly ImmutableArray<(CrimeElement Element, ConflictType Conflict)> _shared;
    private readonly HashSet<CrimeCode> _codes = [];

    private CrimeCatalogueReader(JsonObjectReader section) =>
        _shared = [.. section.Objects("sharedElements").Select(ReadSharedElement).OfType<(CrimeElement, ConflictType)>()];

    internal static CrimeCatalogue Read(JsonObjectReader section)
    {
        var reader = new CrimeCatalogueReader(section);
        var acts = section.Objects("actsOfAggression").Select(ReadAct).OfType<ActOfAggression>().ToList();
        var crimes = section.Objects("crimes").Select(reader.ReadCrime).OfType<Crime>().ToList();
        var notOperative = section.Objects("notOperative").Select(reader.ReadNotOperative).OfType<Crime>();
        crimes.AddRange(notOperative);
        CheckCounterparts(crimes, section);
        return new CrimeCatalogue(crimes, acts);
    }

    private static void CheckCounterparts(List<Crime> crimes, JsonObjectReader section)
    {
        var byCode = crimes.ToDictionary(crime => crime.Code);
        foreach (var crime in crimes)
        {
            foreach (var counterpart in crime.Counterparts.Where(code => !byCode.TryGetValue(code, out var other) || !other.Counterparts.Contains(crime.Code)))
            {
                section.Problems.Add(section.PathOf("crimes"), ProblemCodes.Inconsistent, $"{crime.Code} names {counterpart} as its counterpart, which does not name it.");
            }
        }
    }

    private static (CrimeElement Element, ConflictType Conflict)? ReadSharedElement(JsonObjectReader json)
    {
        var conflict = json.OptionalEnum<ConflictType>("conflict") ?? ConflictType.None;
        return json.Required<ElementId>("id") is { } id && ReadElement(json, id) is { } element ? (element, conflict) : null;
    }

    private static CrimeElement? ReadElement(JsonObjectReader json, ElementId id)
    {
        var kind = json.RequiredEnum<ElementKind>("kind");
        var text = json.RequiredString("text");
        var departs = json.OptionalBoolean("departsFromArticle30") ?? false;
        return kind is null || text is null ? null : new CrimeElement(id, kind.Value, text, departs);
    }

    private static ActOfAggression? ReadAct(JsonObjectReader json)
    {
        var provision = json.Required<Provision>("provision");
        var text = json.RequiredString("text");
        return provision is null || text is null ? null : new ActOfAggression(provision.Value, text);
    }

    private Crime? ReadNotOperative(JsonObjectReader json)
    {
        var reason = json.RequiredString("reason");
        return ReadHead(json) is { } head && reason is not null ? new Crime(head.Code, head.Title, head.TitleFr) { NotOperativeReason = reason } : null;
    }

    private Crime? ReadCrime(JsonObjectReader json)
    {
        var head = ReadHead(json);
        var amendment = json.Optional<AmendmentId>("amendment");
        var basis = json.RequiredEnum<ElementsBasis>("elementsBasis");
        var count = json.OptionalInteger("officialElementCount", 1, 20);
        var victimsUnder = json.OptionalInteger("victimsUnder", 1, 18);
        var protects = ReadProtected(json);
        var counterparts = json.Strings("counterparts").Select(entry => json.Parse<CrimeCode>(entry.Text, entry.Path)).OfType<CrimeCode>().ToImmutableArray();
        var limbs = json.Strings("limbs").Select(entry => entry.Text).ToImmutableArray();
        var notes = json.Strings("notes").Select(entry => entry.Text).ToImmutableArray();
        var aliases = json.Objects("aliases").Select(ReadAlias).OfType<CrimeAlias>().ToImmutableArray();
        var code = head?.Code ?? default;
        ImmutableArray<CrimeElement> elements = [.. ReadElements(json, code), .. _shared.Where(shared => Concerns(shared, code)).Select(shared => shared.Element)];
        var gravity = ReadGravity(json, elements);
        return head is null ? null : new Crime(code, head.Value.Title, head.Value.TitleFr)
        {
            Amendment = amendment,
            ElementsBasis = basis ?? ElementsBasis.None,
            OfficialElementCount = count,
            Elements = elements,
            GravityThreshold = gravity,
            VictimsUnder = victimsUnder,
            Protects = protects,
            Limbs = limbs,
            Counterparts = counterparts,
            Notes = notes,
            Aliases = aliases,
        };
    }

    private (CrimeCode Code, (string, TitleStatus) Title, (string, TitleStatus) TitleFr)? ReadHead(JsonObjectReader json)
    {
        var code = json.Required<CrimeCode>("code");
        if (code is { } read)
        {
            if (read.Provision is not { } provision || !RomeStatute.Contains(provision))
            {
                json.Problems.Add(json.PathOf("code"), ProblemCodes.UnknownProvision, $"{read} is not in the Rome Statute.");
            }
            else if (!_codes.Add(read))
            {
                json.Problems.Add(json.PathOf("code"), ProblemCodes.DuplicateEntry, $"{read} is listed before.");
            }
        }

        var title = ReadTitle(json, "title");
        var titleFr = ReadTitle(json, "titleFr");
        return code is null || title is null || titleFr is null ? null : (code.Value, title.Value, titleFr.Value);
    }

    private static (string, TitleStatus)? ReadTitle(JsonObjectReader json, string name)
    {
        var text = json.RequiredString(name);
        var status = json.RequiredEnum<TitleStatus>(name + "Status");
        return text is null || status is null ? null : (text, status.Value);
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

    private static CrimeAlias? ReadAlias(JsonObjectReader json)
    {
        var english = json.RequiredString("en");
        var french = json.RequiredString("fr");
        var note = json.OptionalString("note");
        return english is null || french is null ? null : new CrimeAlias(english, french, note);
    }

    private static List<CrimeElement> ReadElements(JsonObjectReader json, CrimeCode code)
    {
        var elements = new List<CrimeElement>();
        foreach (var entry in json.Objects("elements"))
        {
            var name = entry.RequiredString("id");
            if (name is null || entry.Parse<ElementId>($"{code}/{name}", entry.PathOf("id")) is not { } id || ReadElement(entry, id) is not { } element)
            {
                continue;
            }

            if (elements.Exists(other => other.Id == id))
            {
                entry.Problems.Add(entry.PathOf("id"), ProblemCodes.DuplicateEntry, $"{id} is listed before.");
            }

            elements.Add(element);
        }

        if (elements.Count == 0)
        {
            json.Problems.Add(json.PathOf("elements"), ProblemCodes.EmptyList, "Expected at least one element.");
        }

        return elements;
    }

    private static CrimeElement? ReadGravity(JsonObjectReader json, ImmutableArray<CrimeElement> elements)
    {
        var name = json.OptionalString("gravity");
        var gravity = elements.FirstOrDefault(element => element.Id.Name == name);
        if (name is not null && gravity is null)
        {
            json.Problems.Add(json.PathOf("gravity"), ProblemCodes.UnknownValue, $"{NotationText.Quote(name)} is none of the elements.");
        }

        return gravity;
    }

    private static bool Concerns((CrimeElement Element, ConflictType Conflict) shared, CrimeCode code) =>
        shared.Element.Id.Code.Contains(code) && (shared.Conflict == ConflictType.None || shared.Conflict == code.Conflict);
}
