using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.States;

/// <summary>An act of a State towards the depositary of the Rome Statute or the Registrar of the Court. It states what was done, never a status.</summary>
/// <remarks>A closed hierarchy: every kind is a sealed record in this namespace. Equality is by content, the provenance included. Dates lie in the years 1 to 9900.</remarks>
public abstract record TreatyAct
{
    /// <summary>The last year in which an act can lie; leaves room for the time limits that run from it.</summary>
    internal const int LastYear = 9900;

    private protected TreatyAct(StateCode state, UncertainDate on, Provenance? provenance)
    {
        if (state == default)
        {
            throw new ArgumentException("An act needs a State.", nameof(state));
        }

        ThrowIfOutOfRange(on, nameof(on));
        State = state;
        On = on;
        Provenance = provenance ?? Provenance.Assumed;
    }

    /// <summary>The State whose act it is.</summary>
    public StateCode State { get; }

    /// <summary>The day on which it was done, deposited, lodged or received.</summary>
    public UncertainDate On { get; }

    /// <summary>Where it is known from.</summary>
    public Provenance Provenance { get; private init; }

    /// <summary>The kind as written in documents, such as <c>ratification</c> or <c>withdrawalNotified</c>.</summary>
    public string Kind => EnumText<TreatyActKind>.Of(ActKind);

    internal abstract TreatyActKind ActKind { get; }

    /// <summary>The same act as known from elsewhere.</summary>
    internal TreatyAct With(Provenance provenance) => this with { Provenance = provenance };

    /// <summary>State, kind and date, for people: <c>HUN withdrawalNotified 2025-06-02</c>.</summary>
    public sealed override string ToString() => $"{State} {Kind} {On}";

    private protected static void ThrowIfOutOfRange(UncertainDate? date, string parameter)
    {
        if (date is { } given && (given.Earliest.Year < 1 || given.Latest.Year > LastYear))
        {
            throw new ArgumentOutOfRangeException(parameter, given, "Expected a date in the years 1 to 9900.");
        }
    }
}
