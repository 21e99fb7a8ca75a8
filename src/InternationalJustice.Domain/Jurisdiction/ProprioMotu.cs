using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>An investigation of the Prosecutor's own motion (articles 13(c) and 15).</summary>
/// <param name="RequestDay">The day on which authorisation was requested, where known.</param>
/// <param name="AuthorisedOn">The day on which the Pre-Trial Chamber authorised it; <see langword="null"/> if it has not.</param>
public sealed record ProprioMotu(LocalDate? RequestDay, LocalDate? AuthorisedOn) : Trigger
{
    /// <inheritdoc/>
    public override LocalDate? RequestedOn => RequestDay ?? AuthorisedOn;
}
