using System.Text.Json;

namespace InternationalJustice.Domain.Notation;

/// <summary>The written form of the members of an enumeration: their names in camelCase. A member named <c>None</c> has none, because it means that nothing was said.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly (T Value, string Text)[] Members =
        [.. Enum.GetValues<T>().Where(value => value.ToString() != "None").Select(value => (value, JsonNamingPolicy.CamelCase.ConvertName(value.ToString())))];

    /// <summary>Whether the default value is a member that means nothing and has no text.</summary>
    internal static bool HasNone { get; } = default(T).ToString() == "None";

    internal static IEnumerable<string> All => Members.Select(member => member.Text);

    /// <summary>The written form; empty for a value that has none.</summary>
    internal static string Of(T value)
    {
        foreach (var (member, text) in Members)
        {
            if (EqualityComparer<T>.Default.Equals(member, value))
            {
                return text;
            }
        }

        return string.Empty;
    }

    internal static bool TryParse(ReadOnlySpan<char> text, out T value)
    {
        foreach (var (member, memberText) in Members)
        {
            if (text.SequenceEqual(memberText))
            {
                value = member;
                return true;
            }
        }

        value = default;
        return false;
    }
}
