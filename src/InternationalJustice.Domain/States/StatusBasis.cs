using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.States;

/// <summary>A status with what it rests on.</summary>
/// <remarks>Equality is by content.</remarks>
public sealed class StatusBasis : IEquatable<StatusBasis>
{
    internal StatusBasis(TreatyStatus status, ImmutableArray<Provision> provisions, ImmutableArray<TreatyAct> acts)
    {
        Status = status;
        Provisions = provisions;
        Acts = acts;
        Confidence = Weakest.Of(acts);
    }

    /// <summary>The status.</summary>
    public TreatyStatus Status { get; }

    /// <summary>The provisions of the Rome Statute by which it follows, such as <c>126(2)</c>; none for a State that did nothing.</summary>
    public ImmutableArray<Provision> Provisions { get; }

    /// <summary>The acts from which it follows; none for a State that did nothing. Of an unknown status: the acts among which is the one whose date is uncertain.</summary>
    public ImmutableArray<TreatyAct> Acts { get; }

    /// <summary>The lowest confidence among the acts; <see cref="Confidence.None"/> where there are none.</summary>
    public Confidence Confidence { get; }

    /// <summary>Whether both are the same status on the same basis.</summary>
    public static bool operator ==(StatusBasis? left, StatusBasis? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ in status or basis.</summary>
    public static bool operator !=(StatusBasis? left, StatusBasis? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(StatusBasis? other) =>
        other is not null && Status == other.Status && Provisions.AsSpan().SequenceEqual(other.Provisions.AsSpan()) && Acts.AsSpan().SequenceEqual(other.Acts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatusBasis);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, Provisions.Length, Acts.Length, Acts.IsEmpty ? null : Acts[^1]);

    /// <summary>The status and its provisions, for people.</summary>
    public override string ToString() => Provisions.IsEmpty ? $"{Status}" : $"{Status} ({string.Join(", ", Provisions)})";
}
