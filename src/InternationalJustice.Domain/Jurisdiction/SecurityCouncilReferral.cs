using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A situation referred by the Security Council under Chapter VII of the Charter (article 13(b)).</summary>
/// <param name="Resolution">The resolution as cited, such as <c>S/RES/1593 (2005)</c>.</param>
/// <param name="On">The day of its adoption.</param>
public sealed record SecurityCouncilReferral(string Resolution, LocalDate On) : Trigger
{
    /// <inheritdoc/>
    public override LocalDate? RequestedOn => On;
}
