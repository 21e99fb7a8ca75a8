using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Data;

/// <summary>An act in which two datasets differ.</summary>
/// <param name="Kind">Whether the second dataset has it and the first does not, or the other way round.</param>
/// <param name="Act">The act. One of which anything differs, its sources included, is told as removed and added.</param>
public sealed record DatasetDifference(DatasetDifferenceKind Kind, TreatyAct Act);
