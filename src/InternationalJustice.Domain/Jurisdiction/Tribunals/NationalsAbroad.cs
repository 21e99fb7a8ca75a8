using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>The Rwanda Tribunal in the neighbouring States: over Rwandan citizens only. In Rwanda itself it reaches persons of any nationality.</summary>
internal static class NationalsAbroad
{
    internal static Finding Assess(TribunalCase asked, StateCode place)
    {
        var states = asked.Court.Territorial!.States;
        var home = states[0];
        if (asked.HeldNationality(states.Contains) is { } held)
        {
            var isHeld = asked.Suspect!.Nationalities!.Any(nationality => states.Contains(nationality.State));
            return Of(asked, held, asked.Because(isHeld ? "tribunal.nationalAbroad" : "tribunal.foreignerAbroad").With("state", home).With("place", place))
                .Supporting($"nationality:{home}");
        }

        var why = asked.Because("tribunal.nationalityAbroadUnknown").With("state", home).With("place", place);
        return Of(asked, TruthTimelines.Unknown, why).Missing(new MissingFact("suspect.nationalities", why));
    }

    private static Finding Of(TribunalCase asked, Timeline<Truth> truth, FindingReason because) =>
        Finding.Leaf("tribunal.nationalsAbroad", asked.Citing(CourtField.Territorial), truth, because).Attested(asked.Attested(CourtField.Territorial));
}
