using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A place that belongs to no State and gives no link by itself.</summary>
/// <param name="Area">Which.</param>
public sealed record PlaceOfNoState(CommonArea Area) : Place
{
    /// <inheritdoc/>
    public override StateCode? LinkedState => null;
}
