using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>An attempt to set the Court in motion that article 13 does not know, such as a complaint by an organisation.</summary>
/// <param name="By">Who made it.</param>
public sealed record OtherTrigger(string? By) : Trigger
{
    /// <inheritdoc/>
    public override LocalDate? RequestedOn => null;
}
