using System.Collections.Immutable;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using NodaTime;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Reads the persons of a dataset with their cases.</summary>
internal static class PublicRecordReader
{
    internal static PublicRecord Read(JsonObjectReader section)
    {
        var checkedOn = section.RequiredDate("checkedOn");
        var persons = ImmutableArray.CreateBuilder<PersonRecord>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reader in section.Objects("persons"))
        {
            var person = ReadPerson(reader);
            var cases = ReadCases(reader, person, checkedOn);
            if (person is null)
            {
                continue;
            }

            foreach (var name in person.Aliases.Prepend(person.Name).Select(name => PersonName.Fold(name)).Append($"#{person.Id}"))
            {
                if (!names.TryAdd(name, person.Id))
                {
                    section.Problems.Add(reader.Path, ProblemCodes.DuplicateEntry, $"Expected every id and name once; {NotationText.Quote(name)} is also {names[name]}.");
                }
            }

            var record = new PersonRecord(person, cases);
            persons.Add(record);
            section.Problems.Place(record, reader.Path);
        }

        return new PublicRecord(persons.ToImmutable());
    }

    private static Person? ReadPerson(JsonObjectReader reader)
    {
        var id = reader.RequiredString("id");
        var name = reader.RequiredString("name");
        var aliases = reader.Strings("aliases").Select(alias => alias.Text).ToImmutableArray();
        var nationalities = ImmutableArray.CreateBuilder<StateCode>();
        foreach (var (text, path) in reader.Strings("nationalities"))
        {
            if (reader.Parse<StateCode>(text, path) is { } code)
            {
                nationalities.Add(code);
            }
        }

        var position = reader.OptionalString("position");
        var offices = reader.Objects("offices").Select(OfficeReader.Read).OfType<Office>().ToImmutableArray();
        var knownUntil = reader.RequiredDate("knownUntil");
        var note = reader.OptionalString("note");
        var sources = SourceReader.ReadKeys(reader);
        return id is null || name is null ? null : new Person
        {
            Id = id,
            Name = name,
            Aliases = aliases,
            Nationalities = nationalities.ToImmutable(),
            Position = position,
            Offices = offices,
            KnownUntil = knownUntil,
            Note = note,
            Sources = sources,
        };
    }

    private static ImmutableArray<WarrantRecord> ReadCases(JsonObjectReader owner, Person? person, LocalDate? checkedOn)
    {
        var cases = ImmutableArray.CreateBuilder<WarrantRecord>();
        var sources = (person?.Sources ?? []).ToValueList();
        foreach (var reader in owner.Objects("cases"))
        {
            var situation = reader.Required<SituationNumber>("situation");
            var caseNumber = reader.Optional<CaseNumber>("caseNumber");
            var recalledCaseNumber = reader.Optional<CaseNumber>("recalledCaseNumber");
            var acts = WarrantActReader.Read(reader, "acts", act => ReadProvenance(act, sources, checkedOn), out var isComplete);
            var recalled = WarrantActReader.Read(reader, "recalled", act => ReadProvenance(act, sources, checkedOn), out _);
            var circumstances = CircumstancesReader.Read(reader);
            foreach (var act in acts.Where(act => act.Provenance.Confidence < TreatyRegister.DefaultConfidence))
            {
                reader.Problems.Add(reader.PathOf("acts"), ProblemCodes.Inconsistent, $"Expected facts only; {act} is recalled.");
            }

            if (!isComplete || person is null)
            {
                continue;
            }

            var head = new RecordHead(person.Name, caseNumber, situation, null, person.Offices, []) { RecalledCaseNumber = recalledCaseNumber, RecalledActs = recalled, Circumstances = circumstances };
            if (WarrantRecord.TryCreate(acts, head, out var failedAt, out var refusal) is { } record)
            {
                cases.Add(record);
                reader.Problems.Place(record, reader.Path);
            }
            else if (refusal is not null)
            {
                WarrantActReader.Report(reader.Problems, WarrantActReader.PathOf(reader, "acts", failedAt), refusal);
            }
        }

        return cases.ToImmutable();
    }

    private static Provenance ReadProvenance(JsonObjectReader act, ValueList<string> sources, LocalDate? checkedOn) =>
        new(sources, act.RequiredEnum<Confidence>("confidence") ?? Confidence.None, CheckedOn: checkedOn, Note: act.OptionalString("note"));
}
