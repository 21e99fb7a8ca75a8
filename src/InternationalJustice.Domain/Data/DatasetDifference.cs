namespace InternationalJustice.Domain.Data;

/// <summary>An act in which two datasets differ.</summary>
/// <remarks>
/// <para>A closed hierarchy: an act of a State under the Statute, an act in a situation, or an act in the proceedings against a person.</para>
/// <para>
/// Acts differ in what they say, in their confidence and in their notes, an act of a State also in its sources; that the sources were read again is no difference. An act has changed where both datasets have one of the same kind by or about the
/// same subject on the same day, or where that is so of the only two of the kind that differ; otherwise it was removed or added.
/// </para>
/// <para>Equality is by content.</para>
/// </remarks>
public abstract record DatasetDifference
{
    private protected DatasetDifference(object? before, object? after) =>
        Kind = before is null ? DatasetDifferenceKind.Added : after is null ? DatasetDifferenceKind.Removed : DatasetDifferenceKind.Changed;

    /// <summary>Whether the second dataset alone has the act, or the first alone, or whether it says something else in the second.</summary>
    public DatasetDifferenceKind Kind { get; }

    /// <summary>Whose act it is, or about what: the code of the State, the number or name of the situation, or the name of the person.</summary>
    public abstract string Subject { get; }

    /// <summary>Kind, subject and the act, for people.</summary>
    public sealed override string ToString() => $"{Kind} {Subject} {Describe()}";

    /// <summary>The act before and after, as far as there is one, without its subject.</summary>
    private protected abstract string Describe();

    private protected static string Describe(string? before, string? after) =>
        before is null || after is null || before == after ? before ?? after ?? string.Empty : $"{before} -> {after}";
}
