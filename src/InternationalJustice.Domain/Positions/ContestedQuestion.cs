using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Positions;

/// <summary>A question of law on which readings differ, with every position on it.</summary>
/// <remarks>
/// A question has a default where the Court has decided it, or where the wording or the Court's practice carries one reading and nobody has been held to the contrary.
/// Where it has none, nothing that depends on it is decided until a position is chosen. There is one instance of each, so equality is by identity.
/// </remarks>
[DebuggerDisplay("{Id}")]
public sealed class ContestedQuestion
{
    internal ContestedQuestion(ContestedQuestionId id, string title, string provisions, PositionId defaultPosition, params ReadOnlySpan<Position> positions)
    {
        Id = id;
        Title = title;
        Provisions = [.. provisions.Split(' ').Select(Provision.Parse)];
        Default = defaultPosition;
        Positions = [.. positions];
    }

    /// <summary>Which question it is.</summary>
    public ContestedQuestionId Id { get; }

    /// <summary>The question in English.</summary>
    public string Title { get; }

    /// <summary>The provisions whose reading is in question, in the order of the Statute.</summary>
    public ImmutableArray<Provision> Provisions { get; }

    /// <summary>The position taken where the caller takes none; <see cref="PositionId.None"/> where nobody may pick one silently.</summary>
    public PositionId Default { get; }

    /// <summary>Every position on it, the default first.</summary>
    public ImmutableArray<Position> Positions { get; }

    /// <summary>Whether a position is one on this question; <see cref="PositionId.None"/> is one on every question.</summary>
    public bool Allows(PositionId position) => position == PositionId.None || Positions.Any(own => own.Id == position);
}
