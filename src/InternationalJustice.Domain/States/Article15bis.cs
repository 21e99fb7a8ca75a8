using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>Article 15bis(4): declaration of a Party that it does not accept jurisdiction over aggression.</summary>
/// <remarks>
/// A Party may declare to the Registrar in advance that it does not accept jurisdiction over a crime of aggression that arises from an act of aggression which it commits. The declaration covers acts after the day of its
/// lodging, protects the Party only as aggressor, may be taken back at any time, and does not stand against a referral by the Security Council (article 15ter).
/// </remarks>
public static class Article15bis
{
    /// <summary>Article 15bis(4).</summary>
    public static Provision Provision { get; } = Provision.Parse("15bis(4)");

    /// <summary>On which days an act of aggression by the Party is outside jurisdiction.</summary>
    /// <param name="lodged">The day on which the declaration was lodged; the first day covered is the next.</param>
    /// <param name="withdrawn">The day on which it was taken back, the first no longer covered; <see langword="null"/> if it was not.</param>
    public static Timeline<Truth> ActsExcluded(UncertainDate lodged, UncertainDate? withdrawn = null)
    {
        var firstDay = lodged.Select(day => day.PlusDays(1));
        return Sweep.Over(
            withdrawn is { } end ? [firstDay, end] : [firstDay],
            day => firstDay.IsOnOrBefore(day).And(withdrawn is { } e ? e.IsOnOrBefore(day).Not() : Truth.Satisfied));
    }
}
