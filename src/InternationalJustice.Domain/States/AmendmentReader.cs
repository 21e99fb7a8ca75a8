using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Documents;

namespace InternationalJustice.Domain.States;

/// <summary>Reads the amendments of a dataset.</summary>
internal static class AmendmentReader
{
    internal static ImmutableArray<Amendment> Read(JsonObjectReader section)
    {
        var amendments = ImmutableArray.CreateBuilder<Amendment>();
        foreach (var reader in section.Objects("amendments"))
        {
            var id = reader.Required<AmendmentId>("id");
            var title = reader.RequiredString("title");
            var titleFr = reader.RequiredString("titleFr");
            var adoptedOn = reader.RequiredDate("adoptedOn");
            var resolution = reader.RequiredString("resolution");
            var procedure = reader.RequiredEnum<AmendmentProcedure>("procedure");
            var reference = reader.OptionalString("reference");
            var crimes = ReadCrimes(reader);
            var jurisdictionFrom = reader.OptionalDate("jurisdictionFrom");
            var knownUntil = reader.OptionalDate("acceptancesKnownUntil");
            var published = reader.OptionalInteger("acceptancesPublished", 0, 999);
            var sources = SourceReader.ReadKeys(reader);
            var note = reader.OptionalString("note");
            if (id is not { } known || title is null || titleFr is null || adoptedOn is not { } adopted || resolution is null || procedure is not { } regime)
            {
                continue;
            }

            if (amendments.Any(other => other.Id == known))
            {
                section.Problems.Add(reader.PathOf("id"), ProblemCodes.DuplicateEntry, $"Expected each amendment once; {known} is there twice.");
                continue;
            }

            var amendment = new Amendment
            {
                Id = known,
                Title = title,
                TitleFr = titleFr,
                AdoptedOn = adopted,
                Resolution = resolution,
                Procedure = regime,
                Reference = reference,
                Crimes = crimes,
                JurisdictionFrom = jurisdictionFrom,
                AcceptancesKnownUntil = knownUntil,
                AcceptancesPublished = published,
                Sources = sources,
                Note = note,
            };
            amendments.Add(amendment);
            section.Problems.Place(amendment, reader.Path);
        }

        return amendments.ToImmutable();
    }

    private static ImmutableArray<Provision> ReadCrimes(JsonObjectReader amendment)
    {
        var crimes = ImmutableArray.CreateBuilder<Provision>();
        foreach (var (text, path) in amendment.Strings("crimes"))
        {
            if (amendment.Parse<Provision>(text, path) is { } crime)
            {
                crimes.Add(crime);
            }
        }

        return crimes.ToImmutable();
    }
}
