using System.Collections.Immutable;
using System.Diagnostics;

namespace InternationalJustice.Domain.Positions;

/// <summary>A reading of the law on a contested question, with what stands behind it.</summary>
/// <remarks>There is one instance of each, so equality is by identity. <see cref="PositionId.None"/> is not a position and has no instance.</remarks>
[DebuggerDisplay("{Id}")]
public sealed class Position
{
    internal Position(PositionId id, PositionStatus status, string summary, params ReadOnlySpan<PositionAuthority> authorities)
    {
        Id = id;
        Status = status;
        Summary = summary;
        Authorities = [.. authorities];
    }

    /// <summary>Which position it is.</summary>
    public PositionId Id { get; }

    /// <summary>What stands behind it.</summary>
    public PositionStatus Status { get; }

    /// <summary>What it says, in one English sentence of our own.</summary>
    public string Summary { get; }

    /// <summary>Who has taken it; empty where nobody can be named.</summary>
    public ImmutableArray<PositionAuthority> Authorities { get; }
}
