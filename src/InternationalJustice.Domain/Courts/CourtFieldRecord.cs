using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Courts;

/// <summary>How well a field of a court’s record is attested, and the articles on which it rests.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class CourtFieldRecord
{
    internal CourtFieldRecord(CourtField field, FieldConfidence confidence, ImmutableArray<string> articles)
    {
        Field = field;
        Confidence = confidence;
        Articles = articles;
        Provision = ProvisionIn(articles);
    }

    /// <summary>Which field.</summary>
    public CourtField Field { get; }

    /// <summary>How well it is attested; the numbers of the articles are never more certain.</summary>
    public FieldConfidence Confidence { get; }

    /// <summary>The articles, in the notation of <see cref="Citations.Provision"/> where the instrument is among those that it knows.</summary>
    public ImmutableArray<string> Articles { get; }

    /// <summary>The first of the articles that is a provision; the unset provision if none is.</summary>
    public Provision Provision { get; }

    internal static Provision ProvisionIn(ImmutableArray<string> articles)
    {
        foreach (var article in articles)
        {
            if (Provision.TryParse(article, out var provision))
            {
                return provision;
            }
        }

        return default;
    }
}
