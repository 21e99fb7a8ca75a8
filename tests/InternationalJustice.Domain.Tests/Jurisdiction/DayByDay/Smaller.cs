using System.Text.Json.Nodes;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>Takes members and entries out of a document as long as something stays true of it, so that a failure is small enough to be read.</summary>
internal static class Smaller
{
    internal static string Smallest(string json, Func<string, bool> stays)
    {
        foreach (var smaller in Without(json))
        {
            if (Answer.Problems(smaller).Length == 0 && stays(smaller))
            {
                return Smallest(smaller, stays);
            }
        }

        return json;
    }

    /// <summary>The document without all members of a name.</summary>
    internal static string WithoutEvery(string json, string name)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var (owner, _, _) in Leaves(root).Where(leaf => leaf.Name == name).ToArray())
        {
            ((JsonObject)owner).Remove(name);
        }

        return root.ToJsonString();
    }

    private static IEnumerable<string> Without(string json)
    {
        var count = Leaves(JsonNode.Parse(json)!).Count();
        for (var i = 0; i < count; i++)
        {
            var root = JsonNode.Parse(json)!;
            var node = Leaves(root).ElementAt(i);
            if (node.Owner is JsonObject owner)
            {
                owner.Remove(node.Name!);
            }
            else
            {
                ((JsonArray)node.Owner).RemoveAt(node.Index);
            }

            yield return root.ToJsonString();
        }
    }

    private static IEnumerable<(JsonNode Owner, string? Name, int Index)> Leaves(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Leaves(member.Value, (members, member.Key, 0))),
        JsonArray entries => entries.SelectMany((entry, index) => Leaves(entry, (entries, null, index))),
        _ => [],
    };

    private static IEnumerable<(JsonNode Owner, string? Name, int Index)> Leaves(JsonNode? child, (JsonNode Owner, string? Name, int Index) here) => child is null ? [here] : Leaves(child).Prepend(here);
}
