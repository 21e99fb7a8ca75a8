using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The territory of a State, or a zone in which it has rights.</summary>
/// <param name="State">The State.</param>
/// <param name="Area">A part of the State or a territory for whose international relations it is responsible; <see langword="null"/> if none is named.</param>
/// <param name="Zone">A zone that is not territory, where the place lies in one.</param>
public sealed record Territory(StateCode State, string? Area = null, MaritimeZone Zone = MaritimeZone.None) : Place
{
    /// <inheritdoc/>
    public override StateCode? LinkedState => State;
}
