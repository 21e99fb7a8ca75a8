namespace InternationalJustice.Domain.Data;

/// <summary>The number of records of one kind in a dataset.</summary>
/// <param name="Records">The kind of records, such as <c>treatyActs</c>.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct DatasetCount(string Records, int Count);
