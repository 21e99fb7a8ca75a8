using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>An aircraft; the State of registration stands in for territory (article 12(2)(a)).</summary>
/// <param name="Registration">The State of registration.</param>
public sealed record Aircraft(StateCode Registration) : Place
{
    /// <inheritdoc/>
    public override StateCode? LinkedState => Registration;
}
