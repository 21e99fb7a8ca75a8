using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.States;

/// <summary>A State accepted the exercise of jurisdiction for certain times or places by a declaration under article 12(3).</summary>
public sealed record Article12Declaration : TreatyAct
{
    /// <summary>A State lodged a declaration of acceptance.</summary>
    /// <param name="state">The State in whose name it was made.</param>
    /// <param name="on">The day on which it was lodged with the Registrar.</param>
    /// <param name="from">The first day of conduct that it names; absent if it names none.</param>
    /// <param name="to">The last day of conduct that it names; absent if it is open.</param>
    /// <param name="area">The part of the State to which it is limited; absent if it is not.</param>
    /// <param name="accepted">Whether the Court treated it as valid; absent if no organ has decided.</param>
    /// <param name="decidedOn">The day of that decision; as known on an earlier day nobody has decided.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State is unset, a date lies outside the years 1 to 9900, the area is empty, or the last day certainly precedes the first.</exception>
    public Article12Declaration(
        StateCode state,
        UncertainDate on,
        UncertainDate? from = null,
        UncertainDate? to = null,
        string? area = null,
        bool? accepted = null,
        UncertainDate? decidedOn = null,
        Provenance? provenance = null)
        : base(state, on, provenance)
    {
        ThrowIfOutOfRange(from, nameof(from));
        ThrowIfOutOfRange(to, nameof(to));
        ThrowIfOutOfRange(decidedOn, nameof(decidedOn));
        if (area is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(area);
        }

        if (to?.Latest < from?.Earliest)
        {
            throw new ArgumentException("The last day must not be before the first.", nameof(to));
        }

        From = from;
        To = to;
        Area = area;
        Accepted = accepted;
        DecidedOn = decidedOn;
    }

    /// <summary>The first day of conduct that it names; it counts from 1 July 2002 at the earliest (article 11).</summary>
    public UncertainDate? From { get; }

    /// <summary>The last day of conduct that it names, included; <see langword="null"/> if it is open.</summary>
    public UncertainDate? To { get; }

    /// <summary>The part of the State to which it is limited; <see langword="null"/> if it is not.</summary>
    public string? Area { get; }

    /// <summary>Whether the Court treated it as valid; <see langword="null"/> if no organ has decided.</summary>
    public bool? Accepted { get; }

    /// <summary>The day of that decision, where it matters and is known.</summary>
    public UncertainDate? DecidedOn { get; }

    internal override TreatyActKind ActKind => TreatyActKind.Declaration12_3;

    /// <summary>The declaration as it stood before anybody decided about it.</summary>
    internal Article12Declaration Undecided() => new(State, On, From, To, Area, null, null, Provenance);
}
