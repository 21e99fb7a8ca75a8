using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Data;

/// <summary>Reads the sections of a dataset and checks them against each other.</summary>
internal static class DatasetContent
{
    internal static IReadOnlyDictionary<string, string> ReadSources(JsonObjectReader section)
    {
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, description, _) in section.StringMembers())
        {
            sources[key] = description;
        }

        return sources;
    }

    internal static IReadOnlyList<State> ReadStates(JsonObjectReader section) => StateReader.Read(section);

    internal static IReadOnlyList<Amendment> ReadAmendments(JsonObjectReader section) => AmendmentReader.Read(section);

    internal static IReadOnlyList<TreatyAct> ReadTreatyActs(JsonObjectReader section) =>
        TreatyActReader.ReadSourced(section, "acts", section.RequiredDate("checkedOn"));

    /// <summary>Reports everything in one section that refers to something which another does not have.</summary>
    internal static void Check(
        IReadOnlyDictionary<string, string> sources, IReadOnlyList<State> states, IReadOnlyList<Amendment> amendments, IReadOnlyList<TreatyAct> acts, ProblemList problems)
    {
        CheckStates(sources, states, problems);
        foreach (var amendment in amendments)
        {
            CheckAmendment(amendment, problems.PathOf(amendment));
        }

        var known = states.ToDictionary(state => state.Code);
        var ids = amendments.Select(amendment => amendment.Id).ToHashSet();
        foreach (var act in acts)
        {
            CheckAct(act, problems.PathOf(act));
        }

        void CheckAct(TreatyAct act, string path)
        {
            CheckSources(sources, path, act.Provenance.Sources, problems);
            CheckState($"{path}.state", act.State);
            switch (act)
            {
                case AmendmentAccepted acceptance when !ids.Contains(acceptance.Amendment):
                    problems.Add($"{path}.amendment", ProblemCodes.UnknownValue, $"The amendment {acceptance.Amendment} is not in the dataset.");
                    break;
                case TerritorialExclusion exclusion:
                    CheckArea(path, act.State, exclusion.Area);
                    break;
                case TerritorialExtension extension:
                    CheckArea(path, act.State, extension.Area);
                    break;
                case TerritorialObjection objection:
                    CheckState($"{path}.to", objection.To);
                    CheckArea(path, objection.To, objection.Area);
                    break;
                case Article12Declaration { Area: { } area }:
                    CheckArea(path, act.State, area);
                    break;
            }
        }

        void CheckAmendment(Amendment amendment, string path)
        {
            CheckSources(sources, path, amendment.Sources, problems);
            foreach (var crime in amendment.Crimes)
            {
                if (!RomeStatute.Contains(crime))
                {
                    problems.Add($"{path}.crimes", ProblemCodes.UnknownProvision, $"The Statute has no provision {crime}.");
                }
            }
        }

        void CheckState(string path, StateCode code)
        {
            if (!known.ContainsKey(code))
            {
                problems.Add(path, ProblemCodes.UnknownState, $"{code} names no State of the dataset.");
            }
        }

        void CheckArea(string path, StateCode code, string area)
        {
            if (known.TryGetValue(code, out var state) && state.FindArea(area) is null)
            {
                problems.Add($"{path}.area", ProblemCodes.UnknownArea, state.DescribeUnknownArea(area));
            }
        }
    }

    /// <summary>Reports where the crimes and the amendments that added them do not agree.</summary>
    internal static void Check(CrimeCatalogue crimes, IReadOnlyList<Amendment> amendments, ProblemList problems)
    {
        foreach (var crime in crimes.All.Where(crime => crime.Amendment is { } id && !amendments.Any(amendment => amendment.Id == id && amendment.Crimes.Any(added => added.Contains(crime.Provision)))))
        {
            problems.Add($"{problems.PathOf(crime)}.amendment", ProblemCodes.Inconsistent, $"The amendment {crime.Amendment} does not add this crime.");
        }

        foreach (var amendment in amendments)
        {
            foreach (var added in amendment.Crimes.Where(added => !crimes.All.Any(crime => crime.Amendment == amendment.Id && added.Contains(crime.Provision))))
            {
                problems.Add($"{problems.PathOf(amendment)}.crimes", ProblemCodes.UnknownCrime, $"No crime says that this amendment added {added}.");
            }
        }
    }

    /// <summary>Reports every source, State and situation that the situations and persons name and the dataset does not have.</summary>
    internal static void CheckCases(
        IReadOnlyDictionary<string, string> sources, IReadOnlyList<State> states, SituationRegister situations, PublicRecord persons, ProblemList problems)
    {
        var known = states.Select(state => state.Code).ToHashSet();
        foreach (var situation in situations.Situations)
        {
            var path = problems.PathOf(situation);
            CheckSources(sources, path, situation.Sources, problems);
            if (situation.Area is { } area && !states.Any(state => situation.States.Contains(state.Code) && state.FindArea(area) is not null))
            {
                problems.Add($"{path}.area", ProblemCodes.UnknownArea, $"{NotationText.Quote(area)} is no area of its State.");
            }

            CheckKnown($"{path}.states", situation.States);
            foreach (var act in situation.Acts.Concat(situation.RecalledActs))
            {
                CheckKnown($"{problems.PathOf(act)}.by", act.By);
                CheckKnown($"{problems.PathOf(act)}.obliges", act.Obliges);
            }
        }

        foreach (var record in persons.Persons)
        {
            var path = problems.PathOf(record);
            CheckSources(sources, path, record.Person.Sources, problems);
            CheckKnown($"{path}.nationalities", record.Person.Nationalities);
            foreach (var office in record.Person.Offices)
            {
                CheckKnown($"{problems.PathOf(office)}.state", [office.State]);
            }

            foreach (var warrants in record.Cases)
            {
                foreach (var act in warrants.Acts.Concat(warrants.RecalledActs).Where(act => act.State is not null))
                {
                    CheckKnown(problems.PathOf(act), [act.State!.Value]);
                }

                CheckKnown($"{problems.PathOf(warrants)}.agreements", warrants.Agreements.SelectMany(agreement => new[] { agreement.Requested, agreement.Sending }));
                CheckKnown($"{problems.PathOf(warrants)}.consultations", warrants.Consultations.Select(consultation => consultation.State));
                if (warrants.Situation is { } number && situations.Find(number) is null)
                {
                    problems.Add($"{problems.PathOf(warrants)}.situation", ProblemCodes.UnknownSituation, $"{number} is no situation of the dataset.");
                }
            }
        }

        void CheckKnown(string path, IEnumerable<StateCode> codes)
        {
            foreach (var code in codes.Distinct().Where(code => !known.Contains(code)))
            {
                problems.Add(path, ProblemCodes.UnknownState, $"{code} names no State of the dataset.");
            }
        }
    }

    /// <summary>Reports every source, State, court and historical entity that the courts name and the dataset does not have.</summary>
    internal static void CheckCourts(IReadOnlyDictionary<string, string> sources, IReadOnlyList<State> states, CourtRegister courts, ProblemList problems)
    {
        var known = states.Select(state => state.Code).ToHashSet();
        foreach (var entity in courts.HistoricalEntities)
        {
            CheckKnown($"{problems.PathOf(entity)}.states", entity.States);
        }

        foreach (var court in courts.Courts)
        {
            var path = problems.PathOf(court);
            CheckSources(sources, path, court.Sources, problems);
            CheckKnown($"{path}.seats", court.Seats.Select(seat => seat.State));
            CheckKnown($"{path}.territorial", (court.Territorial?.States ?? []).Concat(court.Territorial?.ConditionalStates ?? []));
            CheckKnown($"{path}.relation.over", court.PrimacyOver);
            CheckKnown($"{path}.prospective.ratifiedBy", court.Prospective?.RatifiedBy ?? []);
            foreach (var id in court.Predecessors.Concat(court.InheritsFrom).Concat(court.Successor is { } successor ? [successor] : []).Where(id => courts.Find(id) is null).Distinct())
            {
                problems.Add(path, ProblemCodes.UnknownCourt, courts.DescribeUnknown(id));
            }

            if (court.InheritsFrom.Any(id => courts.Find(id) is { InheritsFrom.IsEmpty: false }))
            {
                problems.Add($"{path}.inheritsFrom", ProblemCodes.Inconsistent, "Expected courts that do not themselves inherit their jurisdiction.");
            }

            foreach (var code in (court.Territorial?.Entities ?? []).Where(code => courts.FindEntity(code) is null))
            {
                problems.Add($"{path}.territorial.entities", ProblemCodes.UnknownValue, $"{NotationText.Quote(code)} is no historical entity of the dataset.");
            }
        }

        void CheckKnown(string path, IEnumerable<StateCode> codes)
        {
            foreach (var code in codes.Distinct().Where(code => !known.Contains(code)))
            {
                problems.Add(path, ProblemCodes.UnknownState, $"{code} names no State of the dataset.");
            }
        }
    }

    private static void CheckStates(IReadOnlyDictionary<string, string> sources, IReadOnlyList<State> states, ProblemList problems)
    {
        foreach (var state in states)
        {
            foreach (var standing in state.Standings)
            {
                CheckSources(sources, problems.PathOf(standing), standing.Sources.ToImmutableArray(), problems);
            }

            foreach (var area in state.Areas)
            {
                var path = problems.PathOf(area);
                CheckSources(sources, path, area.Sources, problems);
                if (area.PartOf is { } larger && (state.FindArea(larger) is not { } container || state.IsWithin(container.Name, area.Name)))
                {
                    problems.Add($"{path}.partOf", ProblemCodes.UnknownArea, $"{NotationText.Quote(larger)} is no larger area of {state.Code}.");
                }
            }
        }
    }

    private static void CheckSources(IReadOnlyDictionary<string, string> sources, string path, IEnumerable<string> keys, ProblemList problems)
    {
        foreach (var key in keys)
        {
            if (!sources.ContainsKey(key))
            {
                problems.Add($"{path}.sources", ProblemCodes.UnknownValue, $"{NotationText.Quote(key)} is no source of the dataset.");
            }
        }
    }
}
