namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>The penalties pronounced for one crime, or jointly for several.</summary>
public sealed record Sentence
{
    /// <summary>The term of imprisonment in months; 0 for none, and for imprisonment for life.</summary>
    public int Months { get; init; }

    /// <summary>Whether it is imprisonment for life.</summary>
    public bool IsForLife { get; init; }

    /// <summary>Whether a fine was ordered.</summary>
    public bool HasFine { get; init; }

    /// <summary>Whether forfeiture of what was gained from the crime was ordered.</summary>
    public bool HasForfeiture { get; init; }

    /// <summary>Whether there is imprisonment, for a term or for life.</summary>
    public bool HasImprisonment => IsForLife || Months > 0;
}
