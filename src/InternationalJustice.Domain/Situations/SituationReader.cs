using System.Collections.Immutable;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Situations;

/// <summary>Reads the situations of a dataset.</summary>
internal static class SituationReader
{
    internal static SituationRegister Read(JsonObjectReader section)
    {
        var checkedOn = section.RequiredDate("checkedOn");
        var situations = ImmutableArray.CreateBuilder<Situation>();
        var numbers = new HashSet<SituationNumber>();
        foreach (var reader in section.Objects("situations"))
        {
            if (ReadSituation(reader, checkedOn) is not { } situation)
            {
                continue;
            }

            if ((situation.Number ?? situation.RecalledNumber) is { } number && !numbers.Add(number))
            {
                section.Problems.Add(reader.Path, ProblemCodes.DuplicateEntry, $"Expected each situation once; {number} is there twice.");
            }

            situations.Add(situation);
            section.Problems.Place(situation, reader.Path);
        }

        return new SituationRegister(situations.ToImmutable());
    }

    private static Situation? ReadSituation(JsonObjectReader reader, LocalDate? checkedOn)
    {
        var number = reader.Optional<SituationNumber>("number");
        var recalledNumber = reader.Optional<SituationNumber>("recalledNumber");
        var name = reader.RequiredString("name");
        var states = StateCodes(reader, "states");
        var area = reader.OptionalString("area");
        var scopeFrom = reader.Optional<UncertainDate>("scopeFrom");
        var scopeTo = reader.Optional<UncertainDate>("scopeTo");
        var knownUntil = reader.RequiredDate("knownUntil");
        var sources = SourceReader.ReadKeys(reader);
        var acts = ReadActs(reader, sources.ToValueList(), checkedOn);
        if (scopeTo?.Latest < scopeFrom?.Earliest)
        {
            reader.Problems.Add(reader.PathOf("scopeTo"), ProblemCodes.DateOrder, $"Expected a day on or after {scopeFrom}, found {scopeTo}.");
        }

        return name is null ? null : new Situation
        {
            Number = number,
            RecalledNumber = recalledNumber,
            Name = name,
            States = states,
            Area = area,
            ScopeFrom = scopeFrom,
            ScopeTo = scopeTo,
            Acts = [.. acts.Where(act => act.Provenance.Confidence >= TreatyRegister.DefaultConfidence)],
            RecalledActs = [.. acts.Where(act => act.Provenance.Confidence < TreatyRegister.DefaultConfidence)],
            KnownUntil = knownUntil,
            Sources = sources,
        };
    }

    private static List<SituationAct> ReadActs(JsonObjectReader situation, ValueList<string> sources, LocalDate? checkedOn)
    {
        var acts = new List<SituationAct>();
        foreach (var reader in situation.Objects("acts"))
        {
            var kind = reader.RequiredEnum<SituationActKind>("kind");
            var on = reader.Required<UncertainDate>("on");
            var by = StateCodes(reader, "by");
            var resolution = reader.OptionalString("resolution");
            var obliges = StateCodes(reader, "obliges");
            var exempts = reader.OptionalBoolean("exemptsContributors") ?? false;
            var confidence = reader.RequiredEnum<Confidence>("confidence");
            var note = reader.OptionalString("note");
            if (kind is { } k && on is { } day && confidence is { } c)
            {
                var act = new SituationAct(k, day, new Provenance(sources, c, CheckedOn: checkedOn, Note: note)) { By = by.ToValueList(), Resolution = resolution, Obliges = obliges.ToValueList(), ExemptsContributors = exempts };
                acts.Add(act);
                reader.Problems.Place(act, reader.Path);
            }
        }

        return acts;
    }

    private static ImmutableArray<StateCode> StateCodes(JsonObjectReader reader, string name)
    {
        var codes = ImmutableArray.CreateBuilder<StateCode>();
        foreach (var (text, path) in reader.Strings(name))
        {
            if (reader.Parse<StateCode>(text, path) is { } code)
            {
                codes.Add(code);
            }
        }

        return codes.ToImmutable();
    }
}
