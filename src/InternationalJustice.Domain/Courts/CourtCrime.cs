using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Courts;

/// <summary>One crime, or list of crimes, over which a court has jurisdiction, and the circumstances that it asks.</summary>
/// <remarks>Equality is that of the reference.</remarks>
[DebuggerDisplay("{NameEn,nq}")]
public sealed class CourtCrime
{
    internal CourtCrime()
    {
    }

    /// <summary>The kind of crime.</summary>
    public required CourtCrimeFamily Family { get; init; }

    /// <summary>The English name.</summary>
    public required string NameEn { get; init; }

    /// <summary>The French name.</summary>
    public required string NameFr { get; init; }

    /// <summary>The articles of the court’s instrument; how certain they are is told by <see cref="CourtField.Material"/>.</summary>
    public ImmutableArray<string> Articles { get; internal init; } = [];

    /// <summary>
    /// The codes by which an allegation charges it: the nearest crimes of the Rome Statute, which serve as common names and not as definitions, and names of conduct outside it such as <c>other:terrorism</c>.
    /// </summary>
    public ImmutableArray<CrimeCode> Codes { get; internal init; } = [];

    /// <summary>Whether the record leaves open which offences are meant, so that a name that is not among <see cref="Codes"/> may be one of them.</summary>
    public bool IsOpenEnded { get; internal init; }

    /// <summary>The circumstances that the court’s law asks.</summary>
    public CrimeContext Context { get; internal init; }

    /// <summary>The days on which it must have been committed, where they are not those of the court as a whole.</summary>
    public DatePeriod? Window { get; internal init; }

    /// <summary>What a reader should know besides.</summary>
    public string? Note { get; internal init; }

    internal Provision Provision { get; init; }

    /// <summary>The name; empty for no language.</summary>
    public string Name(Language language) => language switch
    {
        Language.English => NameEn,
        Language.French => NameFr,
        _ => string.Empty,
    };

    /// <summary>Whether an allegation with that code charges it.</summary>
    internal bool Covers(CrimeCode charged)
    {
        foreach (var code in Codes)
        {
            if (code.Contains(charged) || charged.Contains(code))
            {
                return true;
            }
        }

        return false;
    }
}
