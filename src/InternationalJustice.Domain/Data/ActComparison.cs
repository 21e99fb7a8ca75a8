using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Data;

/// <summary>Finds the acts in which two datasets differ.</summary>
internal static class ActComparison
{
    internal static IEnumerable<DatasetDifference> OfTreatyActs(TreatyRegister before, TreatyRegister after) =>
        Pair(before.AllActs.Select(EntryOf), after.AllActs.Select(EntryOf))
            .Select(pair => new TreatyActDifference(pair.Before?.Act, pair.After?.Act))
            .OrderBy(difference => difference.State)
            .ThenBy(difference => (difference.After ?? difference.Before)!.On)
            .ThenBy(difference => (difference.After ?? difference.Before)!.ActKind)
            .ThenByDescending(difference => difference.Kind);

    internal static IEnumerable<DatasetDifference> OfSituations(SituationRegister before, SituationRegister after) =>
        Pair(before.Situations.SelectMany(EntriesOf), after.Situations.SelectMany(EntriesOf))
            .Select(pair => new SituationActDifference((pair.After ?? pair.Before)!.Act.Situation, pair.Before?.Act.Act, pair.After?.Act.Act))
            .OrderBy(difference => difference.Subject, StringComparer.Ordinal)
            .ThenBy(difference => (difference.After ?? difference.Before)!.On)
            .ThenByDescending(difference => difference.Kind);

    internal static IEnumerable<DatasetDifference> OfPersons(PublicRecord before, PublicRecord after) =>
        Pair(before.Persons.SelectMany(EntriesOf), after.Persons.SelectMany(EntriesOf))
            .Select(pair => (pair.Before, pair.After, (pair.After ?? pair.Before)!.Act.Person, (pair.After ?? pair.Before)!.Act.Case))
            .Select(pair => new WarrantActDifference(pair.Person, pair.Case, pair.Before?.Act.Act, pair.After?.Act.Act))
            .OrderBy(difference => difference.Person.Id, StringComparer.Ordinal)
            .ThenBy(difference => (difference.After ?? difference.Before)!.On)
            .ThenByDescending(difference => difference.Kind);

    private static Entry<TreatyAct> EntryOf(TreatyAct act)
    {
        var about = act switch
        {
            AmendmentAccepted acceptance => acceptance.Amendment.ToString(),
            TerritorialExclusion exclusion => exclusion.Area,
            TerritorialExtension extension => extension.Area,
            TerritorialObjection objection => $"{objection.To} {objection.Area}",
            _ => null,
        };
        return new Entry<TreatyAct>(act, (act.State, act.ActKind, about), act.On, act.With(act.Provenance with { CheckedOn = null }));
    }

    private static IEnumerable<Entry<(Situation Situation, SituationAct Act)>> EntriesOf(Situation situation)
    {
        var subject = (situation.Number ?? situation.RecalledNumber)?.ToString() ?? situation.Name;
        return situation.Acts.Concat(situation.RecalledActs).Select(act => new Entry<(Situation, SituationAct)>((situation, act), (subject, act.Kind), act.On, (subject, act with { Provenance = OfAct(act.Provenance) })));
    }

    // A case may get its number later, so that the situation tells it.
    private static IEnumerable<Entry<(Person Person, WarrantRecord Case, WarrantAct Act)>> EntriesOf(PersonRecord record) =>
        from proceedings in record.Cases
        from act in proceedings.Acts.Concat(proceedings.RecalledActs)
        let subject = (record.Person.Id, proceedings.Situation)
        select new Entry<(Person, WarrantRecord, WarrantAct)>((record.Person, proceedings, act), (subject, act.Kind, act.Instrument), act.On, (subject, act with { Provenance = OfAct(act.Provenance) }));

    /// <summary>What of the provenance is the act's own: the sources are those of the whole situation or person.</summary>
    private static Provenance OfAct(Provenance provenance) => provenance with { Sources = [], CheckedOn = null };

    private static IEnumerable<(Entry<T>? Before, Entry<T>? After)> Pair<T>(IEnumerable<Entry<T>> before, IEnumerable<Entry<T>> after)
    {
        var (mine, theirs) = (before.ToArray(), after.ToArray());
        var removed = Without(mine, theirs);
        var added = Without(theirs, mine);
        foreach (var subject in removed.Concat(added).Select(group => group.Key).Distinct())
        {
            var left = removed[subject].ToList();
            var right = added[subject].ToList();
            foreach (var entry in removed[subject])
            {
                if (right.Find(candidate => candidate.On == entry.On) is { } same)
                {
                    left.Remove(entry);
                    right.Remove(same);
                    yield return (entry, same);
                }
            }

            if (left is [var one] && right is [var other])
            {
                yield return (one, other);
                continue;
            }

            foreach (var entry in left)
            {
                yield return (entry, null);
            }

            foreach (var entry in right)
            {
                yield return (null, entry);
            }
        }
    }

    private static ILookup<object, Entry<T>> Without<T>(Entry<T>[] entries, Entry<T>[] others)
    {
        var known = others.Select(entry => entry.Content).ToHashSet();
        return entries.Where(entry => !known.Contains(entry.Content)).ToLookup(entry => entry.Subject);
    }

    /// <summary>An act with whose it is and of which kind, its day, and what is compared of it.</summary>
    private sealed record Entry<T>(T Act, object Subject, UncertainDate On, object Content);
}
