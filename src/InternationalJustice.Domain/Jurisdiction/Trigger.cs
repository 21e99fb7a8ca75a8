using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>What set the Court in motion, or was meant to (article 13).</summary>
public abstract record Trigger
{
    private protected Trigger()
    {
    }

    /// <summary>The places and days that it covers; <see langword="null"/> if it is not limited. Of a resolution of the Security Council on the record it is then taken from there.</summary>
    public TriggerScope? Scope { get; init; }

    /// <summary>The day of the act by which the Court was asked to act: the referral, or the request for authorisation; <see langword="null"/> if unknown.</summary>
    public abstract LocalDate? RequestedOn { get; }
}
