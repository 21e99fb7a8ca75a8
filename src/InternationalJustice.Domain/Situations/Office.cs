using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Situations;

/// <summary>An office of State that a person holds or held. It bars neither responsibility nor jurisdiction (article 27), but may matter for arrest abroad (article 98).</summary>
/// <param name="State">The State.</param>
/// <param name="Kind">The office.</param>
/// <param name="From">The first day in office; <see langword="null"/> if it is not known to have begun.</param>
/// <param name="To">The last day in office, included; <see langword="null"/> if it is not known to have ended.</param>
/// <param name="Title">The title in English, where it is known.</param>
/// <param name="IsDeFacto">Whether the office is held in fact rather than under the law of the State.</param>
public sealed record Office(StateCode State, OfficeKind Kind, UncertainDate? From = null, UncertainDate? To = null, string? Title = null, bool IsDeFacto = false)
{
    /// <summary>Whether the person is in office on each day; undetermined only where an uncertain date leaves it open.</summary>
    public Timeline<Truth> Held
    {
        get
        {
            // The first day out of office is what matters, so that a last day is still a day in office.
            var left = To?.Select(day => day.PlusDays(1));
            UncertainDate[] dates = [.. new[] { From, left }.OfType<UncertainDate>()];
            return Sweep.Over(dates, day => (From?.IsOnOrBefore(day) ?? Truth.Satisfied).And((left?.IsOnOrBefore(day) ?? Truth.NotSatisfied).Not()));
        }
    }

    /// <summary>Whether international law may attach personal immunity to the office: head of State, head of government, minister for foreign affairs.</summary>
    public bool MayCarryImmunity => Kind is OfficeKind.HeadOfState or OfficeKind.HeadOfGovernment or OfficeKind.ForeignMinister;
}
