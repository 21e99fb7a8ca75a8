using System.Runtime.CompilerServices;

namespace InternationalJustice.Domain.Notation;

/// <summary>The written form of the members of an enumeration: their names in camelCase. A member named <c>None</c> has none, because it means that nothing was said.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    // Everything that does not need the type is done by the table, so that little is compiled again for each enumeration when a program starts.
    private static readonly EnumTable Table = new(typeof(T));

    /// <summary>Whether the default value is a member that means nothing and has no text.</summary>
    internal static bool HasNone => Table.HasNone;

    internal static IEnumerable<string> All => Table.Texts;

    /// <summary>The written form; empty for a value that has none.</summary>
    internal static string Of(T value) => Table.TextOf(Unsafe.BitCast<T, int>(value));

    internal static bool TryParse(ReadOnlySpan<char> text, out T value)
    {
        var isMember = Table.TryFind(text, out var number);
        value = Unsafe.BitCast<int, T>(number);
        return isMember;
    }
}
