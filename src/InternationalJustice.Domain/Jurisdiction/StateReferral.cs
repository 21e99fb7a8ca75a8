using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.States;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A situation referred by one or more States (articles 13(a) and 14).</summary>
/// <param name="By">The referring States; it is enough if one of them was a Party.</param>
/// <param name="On">The day of the referral.</param>
public sealed record StateReferral(ValueList<StateCode> By, LocalDate On) : Trigger
{
    /// <inheritdoc/>
    public override LocalDate? RequestedOn => On;
}
