using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>The facts about one conduct, and the positions taken on contested questions.</summary>
internal sealed class Case(Allegation allegation, Conduct conduct, Register register)
{
    internal Allegation Facts => allegation;

    internal Conduct Conduct => conduct;

    internal Register Register => register;

    internal Suspect? Suspect => allegation.Suspect;

    internal LocalDate AsOf { get; } = allegation.AsOf ?? Dataset.Embedded.KnownUntil;

    /// <summary>Conduct that goes on is looked at up to the day of the question.</summary>
    internal LocalDate LastDay => conduct.To ?? LocalDate.Max(conduct.From, AsOf);

    /// <summary>The referral by the Security Council, if there was one by the day of the question.</summary>
    internal SecurityCouncilReferral? Referral => allegation.Trigger is SecurityCouncilReferral referral && referral.On <= AsOf ? referral : null;

    /// <summary>The States on whose territory, vessel or aircraft a part of the conduct occurred.</summary>
    internal IEnumerable<StateCode> TerritorialStates => conduct.Places.Select(StateOf).OfType<StateCode>().Distinct();

    internal IEnumerable<StateCode> NationalStates => (Suspect?.Nationalities ?? []).Select(nationality => nationality.State).Distinct();

    internal bool NationalitiesAreKnown => Suspect?.Nationalities is not null;

    internal bool PlacesAreKnown => conduct.Places.Count > 0;

    /// <summary>A zone at sea is no territory (article 12(2)(a)).</summary>
    internal static StateCode? StateOf(Place place) => place is Territory { Zone: not MaritimeZone.None } ? null : place.LinkedState;

    /// <summary>The position taken decides; where none is, what all positions agree on.</summary>
    internal Truth Contested(ContestedQuestionId question, Func<PositionId, Truth> under)
    {
        if (allegation.Positions[question] is var taken and not PositionId.None)
        {
            return under(taken);
        }

        var answers = ContestedQuestions.Get(question).Positions.Select(position => under(position.Id)).Distinct().ToArray();
        return answers is [var one] ? one : Truth.Undetermined;
    }

    /// <summary>Whether the suspect counts as a national of a State for conduct of a day (article 12(2)(b)).</summary>
    internal Truth IsNational(StateCode state, LocalDate day)
    {
        bool Held(LocalDate on) => Suspect!.Nationalities!.Any(nationality => nationality.State == state && nationality.Period.Contains(on));

        return NationalitiesAreKnown
            ? Contested(ContestedQuestionId.NationalityDate, position => Held(position == PositionId.TimeOfConduct ? day : AsOf).ToTruth())
            : Truth.Undetermined;
    }
}
