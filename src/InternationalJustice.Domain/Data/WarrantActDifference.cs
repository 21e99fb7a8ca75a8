using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Data;

/// <summary>An act in the proceedings against a person in which two datasets differ; acts that are only recalled count too.</summary>
public sealed record WarrantActDifference : DatasetDifference
{
    internal WarrantActDifference(Person person, WarrantRecord record, WarrantAct? before, WarrantAct? after)
        : base(before, after)
    {
        Person = person;
        Case = record;
        Before = before;
        After = after;
    }

    /// <summary>The person, as the second dataset has him or her if it does.</summary>
    public Person Person { get; }

    /// <summary>The case, as the second dataset has it if it does.</summary>
    public WarrantRecord Case { get; }

    /// <summary>The act in the first dataset; <see langword="null"/> if it was added.</summary>
    public WarrantAct? Before { get; }

    /// <summary>The act in the second dataset; <see langword="null"/> if it was removed.</summary>
    public WarrantAct? After { get; }

    /// <inheritdoc/>
    public override string Subject => Person.Name;

    private protected override string Describe() => Describe(Before?.ToString(), After?.ToString());
}
