using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>Article 127: withdrawal.</summary>
/// <remarks>
/// A Party leaves by a written notice to the depositary. It takes effect one year after the day of receipt, or on a later day that it names; that day is the first outside, the day
/// before is the last of membership (paragraph 1). The article is silent on taking a notice back; the depositary has recorded that every time it was done before the notice took
/// effect (Gambia and South Africa 2017, Hungary 2026), and the notice is then without effect.
/// </remarks>
public static class Article127
{
    /// <summary>Article 127(1).</summary>
    public static Provision Provision { get; } = Provision.Parse("127(1)");

    /// <summary>The first day outside the Statute.</summary>
    /// <param name="received">The day on which the depositary received the notice. After a notice of 29 February the year ends with 27 February, so that the effect is on the 28th.</param>
    /// <param name="named">The day that the notice names, if any; it counts only if it is later than one year after receipt.</param>
    public static LocalDate EffectiveDay(LocalDate received, LocalDate? named)
    {
        var oneYearAfter = received.PlusYears(1);
        return named > oneYearAfter ? named.Value : oneYearAfter;
    }

    /// <summary>The first day outside the Statute after a notice that was received on a day that is not exactly known.</summary>
    public static UncertainDate EffectiveDay(UncertainDate received, LocalDate? named) => received.Select(day => EffectiveDay(day, named));

    /// <summary>The last day of membership.</summary>
    public static LocalDate LastDay(LocalDate effectiveDay) => effectiveDay.PlusDays(-1);

    /// <summary>Whether a notice was taken back in time: before the day on which it would have taken effect.</summary>
    public static Truth IsRescindedInTime(UncertainDate rescinded, UncertainDate effectiveDay) => rescinded.Precedes(effectiveDay);
}
