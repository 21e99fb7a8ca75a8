using System.Collections.Immutable;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Positions;

/// <summary>The positions that a caller takes on contested questions; on every other question the default of the question holds.</summary>
/// <remarks>Immutable. Two are equal if they choose the same, a choice of what is the default anyway included.</remarks>
public sealed class PositionChoices : IEquatable<PositionChoices>
{
    /// <summary>The written form of a choice to take no position.</summary>
    internal const string NoPosition = "none";

    private readonly ImmutableSortedDictionary<ContestedQuestionId, PositionId> _chosen;

    private PositionChoices(ImmutableSortedDictionary<ContestedQuestionId, PositionId> chosen) => _chosen = chosen;

    /// <summary>No choices: every question has its default, or none.</summary>
    public static PositionChoices Defaults { get; } = new(ImmutableSortedDictionary<ContestedQuestionId, PositionId>.Empty);

    /// <summary>What was chosen, by question in the order of their ids; without the defaults.</summary>
    public ImmutableSortedDictionary<ContestedQuestionId, PositionId> Chosen => _chosen;

    /// <summary>The position that holds on a question: the chosen one, or else the default; <see cref="PositionId.None"/> if there is neither, or if no position was chosen on purpose.</summary>
    public PositionId this[ContestedQuestionId question] =>
        _chosen.TryGetValue(question, out var position) ? position : ContestedQuestions.Get(question).Default;

    /// <summary>Reads choices written as <c>question=position</c>, such as <c>article98HeadOfState=noImmunity</c>; the position <c>none</c> takes none.</summary>
    /// <param name="choices">The choices; each question at most once.</param>
    /// <returns>The choices, or a problem at <c>$.positions.question</c> for every question and position that does not exist.</returns>
    public static DocumentResult<PositionChoices> Parse(params IEnumerable<string> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var problems = new ProblemList();
        var pairs = new List<(string, string, string)>();
        foreach (var choice in choices)
        {
            var separator = choice.IndexOf('=', StringComparison.Ordinal);
            if (separator < 0)
            {
                problems.Add("$.positions", ProblemCodes.BadNotation, $"{NotationText.Quote(choice)} is not a choice such as article98HeadOfState=noImmunity.");
            }
            else
            {
                pairs.Add((choice[..separator], choice[(separator + 1)..], "$.positions." + NotationText.Quote(choice.AsSpan(0, separator)).Trim('"')));
            }
        }

        return new DocumentResult<PositionChoices>(Read(pairs, problems), problems.ToImmutable());
    }

    /// <summary>The same choices with one more, which replaces an earlier one on the same question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="position">One of its positions, or <see cref="PositionId.None"/> to take none even where there is a default.</param>
    /// <exception cref="ArgumentException">The position is not one on that question.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    public PositionChoices With(ContestedQuestionId question, PositionId position) =>
        ContestedQuestions.Get(question).Allows(position)
            ? new PositionChoices(_chosen.SetItem(question, position))
            : throw new ArgumentException("The position must be one on the question.", nameof(position));

    /// <inheritdoc/>
    public bool Equals(PositionChoices? other) => other is not null && _chosen.SequenceEqual(other._chosen);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PositionChoices);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (question, position) in _chosen)
        {
            hash.Add(question);
            hash.Add(position);
        }

        return hash.ToHashCode();
    }

    /// <summary>Reads the members of a <c>positions</c> object; what is wrong is reported and left out.</summary>
    /// <param name="members">Name of the question, position, and the path of the position.</param>
    /// <param name="problems">Receives every unknown or repeated question and every unknown position.</param>
    internal static PositionChoices Read(IEnumerable<(string Question, string Position, string Path)> members, ProblemList problems)
    {
        var chosen = Defaults._chosen;
        foreach (var (questionText, positionText, path) in members)
        {
            if (!EnumText<ContestedQuestionId>.TryParse(questionText, out var id))
            {
                problems.Add(path, ProblemCodes.UnknownPosition, $"{NotationText.Quote(questionText)} is no contested question; expected one of: {string.Join(", ", EnumText<ContestedQuestionId>.All)}.");
                continue;
            }

            var question = ContestedQuestions.Get(id);
            var position = PositionId.None;
            if (positionText != NoPosition && !(EnumText<PositionId>.TryParse(positionText, out position) && question.Allows(position)))
            {
                var known = string.Join(", ", question.Positions.Select(own => EnumText<PositionId>.Of(own.Id)).Append(NoPosition));
                problems.Add(path, ProblemCodes.UnknownPosition, $"{NotationText.Quote(positionText)} is no position on {questionText}; expected one of: {known}.");
            }
            else if (chosen.ContainsKey(id))
            {
                problems.Add(path, ProblemCodes.DuplicateEntry, "Expected at most one position on each question.");
            }
            else
            {
                chosen = chosen.Add(id, position);
            }
        }

        return new PositionChoices(chosen);
    }
}
