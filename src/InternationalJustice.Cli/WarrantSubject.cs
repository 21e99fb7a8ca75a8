using System.Collections.Immutable;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;
using NodaTime;

namespace InternationalJustice.Cli;

/// <summary>Whose warrant is asked about: a person on the public record, or the record of a document.</summary>
internal sealed record WarrantSubject(string Name, PersonRecord? Person, WarrantRecord? Record)
{
    /// <summary>What stands against the person on each day.</summary>
    internal Timeline<WarrantStatus> Status => Person?.Status ?? Record!.Status;

    /// <summary>The cases, none of which an audience may know.</summary>
    internal ImmutableArray<WarrantRecord> Cases => Person?.Cases ?? [Record!];

    /// <summary>The last day on which the record was seen to be true; <see langword="null"/> for the record of a document.</summary>
    internal LocalDate? KnownUntil => Person?.Person.KnownUntil;

    /// <summary>The keys of the sources of the record; none for the record of a document.</summary>
    internal ImmutableArray<string> Sources => Person?.Person.Sources ?? [];

    /// <summary>The same as an audience knows it.</summary>
    internal WarrantSubject KnownTo(Audience audience, LocalDate? on) => this with { Person = Person?.KnownTo(audience, on), Record = Record?.KnownTo(audience, on) };

    /// <summary>The duty of every State.</summary>
    internal DutyToArrest DutyToArrest(Dataset dataset, DutyOptions options) =>
        Person is not null ? Domain.Cooperation.DutyToArrest.Of(Person, dataset, options) : Domain.Cooperation.DutyToArrest.Of(Record!, dataset, options);
}
