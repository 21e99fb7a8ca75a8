using System.Text.Json;
using static InternationalJustice.Domain.Serialization.RecordedAnswer;

namespace InternationalJustice.Domain.Serialization;

/// <summary>Compares two assessment documents by what they say, not by their texts, so that their language does not matter.</summary>
internal static class AssessmentComparison
{
    private static readonly string[] Answers = ["jurisdiction", "exercise", "admissibility"];
    private static readonly string[] Lists = ["periods", "grounds", "rejectedGrounds"];

    /// <summary>The answers that differ.</summary>
    internal static IEnumerable<ReplayDifference> Outcomes(JsonElement recorded, JsonElement now)
    {
        foreach (var answer in Answers)
        {
            if (Outcome(Member(recorded, answer), Outcome(Member(now, answer)), $"{answer}.outcome") is { } difference)
            {
                yield return difference;
            }
        }

        foreach (var (id, before, after) in Conducts(recorded, now))
        {
            if (Outcome(before, Outcome(after), $"conduct[{id}].outcome") is { } difference)
            {
                yield return difference;
            }

            foreach (var list in Lists)
            {
                var (was, isNow) = (ListOf(before, list), ListOf(after, list));
                if (was != isNow)
                {
                    yield return new(ReplayDifferenceKind.Outcome, $"conduct[{id}].{list}", was, isNow);
                }
            }
        }
    }

    /// <summary>The acts, positions and rules in which they differ.</summary>
    internal static IEnumerable<ReplayDifference> Reasons(JsonElement recorded, JsonElement now)
    {
        var (actsBefore, actsNow) = (ActsOf(recorded), ActsOf(now));
        foreach (var act in actsBefore.Except(actsNow))
        {
            yield return new(ReplayDifferenceKind.Act, act, act, null);
        }

        foreach (var act in actsNow.Except(actsBefore))
        {
            yield return new(ReplayDifferenceKind.Act, act, null, act);
        }

        var before = PositionsOf(recorded);
        foreach (var (question, position) in PositionsOf(now))
        {
            if (before.TryGetValue(question, out var earlier) && earlier != position)
            {
                yield return new(ReplayDifferenceKind.Position, question, earlier, position);
            }
        }

        foreach (var (id, was, isNow) in Conducts(recorded, now))
        {
            foreach (var tree in new[] { "finding", "exercise" })
            {
                foreach (var difference in Rules(was is { } old ? Member(old, tree) : null, isNow is { } current ? Member(current, tree) : null, $"conduct[{id}] "))
                {
                    yield return difference;
                }
            }
        }

        foreach (var difference in Rules(FindingOf(recorded), FindingOf(now), string.Empty))
        {
            yield return difference;
        }
    }

    private static JsonElement? FindingOf(JsonElement assessment) => Member(assessment, "admissibility") is { } admissibility ? Member(admissibility, "finding") : null;

    /// <summary>The conducts of both by their ids, in the order of the one given now.</summary>
    private static IEnumerable<(string Id, JsonElement? Recorded, JsonElement? Now)> Conducts(JsonElement recorded, JsonElement now)
    {
        var before = Entries(recorded, "conduct").Select(conduct => (Id: Text(conduct, "id") ?? string.Empty, Conduct: (JsonElement?)conduct)).DistinctBy(conduct => conduct.Id).ToDictionary(conduct => conduct.Id, conduct => conduct.Conduct);
        foreach (var conduct in Entries(now, "conduct"))
        {
            var id = Text(conduct, "id")!;
            yield return (id, before.Remove(id, out var known) ? known : null, conduct);
        }

        foreach (var (id, gone) in before)
        {
            yield return (id, gone, null);
        }
    }

    /// <summary>The deepest findings that came out otherwise, and those that only one tree has.</summary>
    private static List<ReplayDifference> Rules(JsonElement? recorded, JsonElement? now, string owner)
    {
        var found = new List<ReplayDifference>();
        Walk(recorded, now);
        return found;

        void Walk(JsonElement? before, JsonElement? after)
        {
            var (rule, was, isNow) = (RuleOf(after ?? before), PeriodsOf(before), PeriodsOf(after));
            if (before is null || after is null || RuleOf(before) != rule)
            {
                found.Add(new(ReplayDifferenceKind.Rule, owner + rule, was, isNow));
                return;
            }

            if (was == isNow)
            {
                return;
            }

            var count = found.Count;
            foreach (var (left, right) in Pair(before.Value, after.Value))
            {
                Walk(left, right);
            }

            if (found.Count == count)
            {
                found.Add(new(ReplayDifferenceKind.Rule, owner + rule, was, isNow));
            }
        }
    }

    /// <summary>The findings below two, paired by rule and place; one that has no partner stands alone.</summary>
    private static IEnumerable<(JsonElement? Left, JsonElement? Right)> Pair(JsonElement before, JsonElement after)
    {
        var left = Entries(before, "findings").ToList();
        foreach (var right in Entries(after, "findings"))
        {
            var partner = left.FindIndex(candidate => RuleOf(candidate) == RuleOf(right));
            yield return (partner < 0 ? null : left[partner], right);
            if (partner >= 0)
            {
                left.RemoveAt(partner);
            }
        }

        foreach (var alone in left)
        {
            yield return (alone, null);
        }
    }

    private static string RuleOf(JsonElement? finding) => finding is { } known ? Text(known, "rule") ?? string.Empty : string.Empty;

    private static string? PeriodsOf(JsonElement? finding) => ListOf(finding, "periods");

    /// <summary>The entries of a list in one line: a period as <c>2003-05-01/.. satisfied</c>, a text as it is; <see langword="null"/> if there is no owner.</summary>
    private static string? ListOf(JsonElement? owner, string name) => owner is { } known
        ? string.Join(", ", Entries(known, name).Select(entry => entry.ValueKind == JsonValueKind.String ? entry.GetString() : $"{Text(entry, "from") ?? ".."}/{Text(entry, "to") ?? ".."} {Text(entry, "outcome")}"))
        : null;

    private static string? Outcome(JsonElement? owner) => owner is { } known ? Text(known, "outcome") : null;

    private static ReplayDifference? Outcome(JsonElement? recorded, string? now, string path) => Outcome(recorded) is var before && before != now ? new(ReplayDifferenceKind.Outcome, path, before, now) : null;

    private static Dictionary<string, string> PositionsOf(JsonElement assessment) =>
        Entries(assessment, "contested").Select(contested => (Question: Text(contested, "question") ?? string.Empty, Position: Text(contested, "position") ?? "none"))
            .DistinctBy(contested => contested.Question)
            .ToDictionary(contested => contested.Question, contested => contested.Position);

    private static HashSet<string> ActsOf(JsonElement assessment)
    {
        var acts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var conduct in Entries(assessment, "conduct"))
        {
            Collect(Member(conduct, "finding"));
            Collect(Member(conduct, "exercise"));
        }

        return acts;

        void Collect(JsonElement? finding)
        {
            if (finding is not { } known)
            {
                return;
            }

            acts.UnionWith(Entries(known, "acts").Select(act => Text(act, "ref")).OfType<string>());
            foreach (var part in Entries(known, "findings"))
            {
                Collect(part);
            }
        }
    }
}
