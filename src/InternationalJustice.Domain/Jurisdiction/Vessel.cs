using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A ship, warships included; the State of registration stands in for territory (article 12(2)(a)).</summary>
/// <param name="Registration">The State of registration.</param>
public sealed record Vessel(StateCode Registration) : Place
{
    /// <inheritdoc/>
    public override StateCode? LinkedState => Registration;
}
