using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A request of the Security Council under Chapter VII that nothing be begun or continued (article 16).</summary>
/// <param name="Resolution">The resolution as cited.</param>
/// <param name="On">The day of its adoption, the first day of the deferral unless <see cref="From"/> names another.</param>
/// <param name="Months">Its length in months, at most the twelve of article 16; each renewal is a deferral of its own.</param>
public sealed record Deferral(string Resolution, LocalDate On, int Months = 12)
{
    /// <summary>The day from which the months run, where the resolution names one; it has no effect before its adoption.</summary>
    public LocalDate? From { get; init; }

    /// <summary>What it concerns.</summary>
    public DeferralScope Scope { get; init; }
}
