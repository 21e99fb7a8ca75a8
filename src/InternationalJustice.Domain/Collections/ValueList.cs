using System.Collections.Immutable;

namespace InternationalJustice.Domain.Collections;

/// <summary>Makes value lists.</summary>
public static class ValueList
{
    /// <summary>A list of the given entries; what collection expressions call.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new([.. items]);

    /// <summary>A list of the given entries.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as ValueList<T> ?? new([.. items]);
    }
}
