using System.Collections.Immutable;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Situations;
using NodaTime;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Everybody for whom a warrant or summons was publicly issued, or publicly applied for.</summary>
/// <remarks>Immutable. Equality is that of the reference.</remarks>
public sealed class PublicRecord
{
    private const int MostCandidates = 5;

    private readonly ILookup<string, PersonRecord> _byName;

    internal PublicRecord(ImmutableArray<PersonRecord> persons)
    {
        Persons = persons;
        _byName = persons
            .SelectMany(record => record.Person.Aliases.Prepend(record.Person.Name).Select(name => (Name: PersonName.Fold(name), record)))
            .Distinct()
            .ToLookup(entry => entry.Name, entry => entry.record);
    }

    /// <summary>All persons, by id.</summary>
    public ImmutableArray<PersonRecord> Persons { get; }

    /// <summary>Finds a person by name, and never guesses.</summary>
    /// <param name="name">A full name or a listed alias; case, diacritics, hyphens, apostrophes and repeated white space do not matter, everything else does.</param>
    /// <returns>The person, or those who may have been meant.</returns>
    public PersonLookup Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = PersonName.Fold(name);
        var found = _byName[folded].ToImmutableArray();
        if (found.Length == 1)
        {
            return new PersonLookup(found[0], [], string.Empty);
        }

        var candidates = found.IsEmpty ? Alike(folded) : found;
        var quoted = NotationText.Quote(name);
        var problem = found.Length > 1 ? $"{quoted} is the name of more than one person on the public record"
            : candidates.IsEmpty ? $"Nobody on the public record has exactly the name {quoted}, and no name resembles it"
            : $"Nobody on the public record has exactly the name {quoted}; names that resemble it";
        var names = string.Join(", ", candidates.Select(candidate => candidate.Person.Name));
        return new PersonLookup(null, candidates, candidates.IsEmpty ? $"{problem}." : $"{problem}: {names}.");
    }

    /// <summary>The record as an audience knew it on a day: whoever was not known to be sought is not in it.</summary>
    /// <param name="audience">For whom.</param>
    /// <param name="on">The day; <see langword="null"/> for what is known now.</param>
    public PublicRecord KnownTo(Audience audience, LocalDate? on) =>
        new(Persons.Select(person => person.KnownTo(audience, on)).Where(person => !person.Cases.IsEmpty).ToImmutableArray());

    /// <summary>Against how many persons something stands on a day, all cases of a person taken together.</summary>
    /// <param name="on">The day.</param>
    /// <param name="status">What stands against them.</param>
    public int Count(LocalDate on, WarrantStatus status) => Persons.Count(person => person.Status.At(on) == status);

    private ImmutableArray<PersonRecord> Alike(string folded)
    {
        var words = PersonName.Words(folded);
        return
        [
            .. _byName
                .Select(names => (Shared: PersonName.Words(names.Key).Count(words.Contains), Records: names))
                .Where(match => match.Shared > 0)
                .OrderByDescending(match => match.Shared)
                .SelectMany(match => match.Records)
                .Distinct()
                .Take(MostCandidates),
        ];
    }
}
