using System.Collections.Immutable;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Documents;

namespace InternationalJustice.Domain.States;

/// <summary>Reads the States of a dataset with their areas.</summary>
internal static class StateReader
{
    internal static ImmutableArray<State> Read(JsonObjectReader section)
    {
        var areas = ReadAreas(section);
        var states = ImmutableArray.CreateBuilder<State>();
        var codes = new HashSet<int>();
        foreach (var reader in section.Objects("states"))
        {
            var code = reader.Required<StateCode>("code");
            var alpha2 = reader.RequiredString("alpha2");
            var numeric = reader.OptionalString("numeric");
            var nameEn = reader.RequiredString("nameEn");
            var nameFr = reader.RequiredString("nameFr");
            var unStatus = reader.RequiredEnum<UnStatus>("unStatus");
            var group = reader.OptionalEnum<RegionalGroup>("group");
            var standings = ReadStandings(reader);
            if (code is not { } known || nameEn is null || nameFr is null)
            {
                continue;
            }

            if (known.IsFictional)
            {
                section.Problems.Add(reader.PathOf("code"), ProblemCodes.UnknownState, $"{known} is reserved for fictional States.");
            }

            if (!codes.Add(known.Number))
            {
                section.Problems.Add(reader.PathOf("code"), ProblemCodes.DuplicateEntry, $"Expected each State once; {known} is there twice.");
                continue;
            }

            var state = new State
            {
                Code = known,
                Alpha2 = alpha2,
                Numeric = numeric,
                NameEn = nameEn,
                NameFr = nameFr,
                UnStatus = unStatus ?? UnStatus.None,
                Group = group ?? RegionalGroup.None,
                Standings = standings,
                Areas = [.. areas.Where(area => area.State == known)],
            };
            states.Add(state);
            section.Problems.Place(state, reader.Path);
        }

        foreach (var area in areas.Where(area => !codes.Contains(area.State.Number)))
        {
            section.Problems.Add($"{section.Problems.PathOf(area)}.state", ProblemCodes.UnknownState, $"{area.State} names no State of the dataset.");
        }

        return states.ToImmutable();
    }

    private static ImmutableArray<StateStanding> ReadStandings(JsonObjectReader state)
    {
        var standings = ImmutableArray.CreateBuilder<StateStanding>();
        foreach (var reader in state.Objects("standings"))
        {
            var forum = reader.RequiredString("forum");
            var standing = reader.RequiredString("standing");
            var confidence = reader.RequiredEnum<Confidence>("confidence");
            var sources = SourceReader.ReadKeys(reader);
            if (forum is not null && standing is not null)
            {
                var report = new StateStanding(forum, standing, confidence ?? Confidence.None, sources.ToValueList());
                standings.Add(report);
                reader.Problems.Place(report, reader.Path);
            }
        }

        return standings.ToImmutable();
    }

    private static List<Area> ReadAreas(JsonObjectReader section)
    {
        var areas = new List<Area>();
        foreach (var reader in section.Objects("areas"))
        {
            var state = reader.Required<StateCode>("state");
            var name = reader.RequiredString("name");
            var area = new Area
            {
                State = state ?? default,
                Name = name ?? string.Empty,
                NameFr = reader.OptionalString("nameFr"),
                Aliases = reader.Texts("aliases"),
                PartOf = reader.OptionalString("partOf"),
                Kind = reader.OptionalEnum<AreaKind>("kind") ?? AreaKind.PartOfState,
                Coverage = reader.OptionalEnum<AreaCoverage>("coverage") ?? AreaCoverage.Included,
                Statement = reader.OptionalString("statement"),
                Sources = SourceReader.ReadKeys(reader),
            };
            if (areas.Exists(other => other.State == area.State && (other.IsNamed(area.Name) || area.IsNamed(other.Name))))
            {
                section.Problems.Add(reader.PathOf("name"), ProblemCodes.DuplicateEntry, $"Expected each area once; {area} is there twice.");
            }
            else if (state is not null && name is not null)
            {
                areas.Add(area);
                section.Problems.Place(area, reader.Path);
            }
        }

        return areas;
    }
}
