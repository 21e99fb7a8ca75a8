using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Warrants;

/// <summary>A person on the public record with the acts of every case against him or her.</summary>
/// <remarks>Immutable. Equality is that of the reference.</remarks>
[DebuggerDisplay("{Person,nq}")]
public sealed class PersonRecord
{
    // What counts first where cases differ: what can be executed, then what is open, then what has ended.
    private static readonly WarrantStatus[] Strongest =
    [
        WarrantStatus.InForce, WarrantStatus.Undetermined, WarrantStatus.InForceUnderSeal, WarrantStatus.Suspended, WarrantStatus.Executed, WarrantStatus.Summoned, WarrantStatus.ApplicationPending,
        WarrantStatus.Lapsed, WarrantStatus.Ended, WarrantStatus.Withdrawn, WarrantStatus.Rejected, WarrantStatus.ApplicationWithdrawn, WarrantStatus.NoWarrant,
    ];

    internal PersonRecord(Person person, ImmutableArray<WarrantRecord> cases)
    {
        Person = person;
        Cases = cases;
        Status = Timeline.Combine(cases.Select(record => record.Status), StrongestOf);
    }

    /// <summary>The person.</summary>
    public Person Person { get; }

    /// <summary>The cases against the person, in the order in which they began; empty where an audience knows of none.</summary>
    public ImmutableArray<WarrantRecord> Cases { get; }

    /// <summary>What stands against the person on each day, all cases taken together: the strongest counts.</summary>
    public Timeline<WarrantStatus> Status { get; }

    /// <summary>The record as an audience knows it, or knew it on a day; see <see cref="WarrantRecord.KnownTo"/>. With a day the note is left out, because it speaks of what is known now.</summary>
    public PersonRecord KnownTo(Audience audience, LocalDate? on)
    {
        var known = Cases.Select(record => record.KnownTo(audience, on)).ToImmutableArray();
        var person = on is null ? Person : Person.WithoutNote();
        return known.SequenceEqual(Cases) && person == Person ? this : new PersonRecord(person, known.RemoveAll(record => record.Acts.IsEmpty));
    }

    private static WarrantStatus StrongestOf(ReadOnlySpan<WarrantStatus> statuses)
    {
        foreach (var status in Strongest)
        {
            if (statuses.Contains(status))
            {
                return status;
            }
        }

        return WarrantStatus.NoWarrant;
    }
}
