using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Validation;

/// <summary>Checks that States, areas and places are those of a register.</summary>
/// <param name="register">The register.</param>
/// <param name="fail">Receives path, code and message of each problem.</param>
internal sealed class StateCheck(TreatyRegister register, Action<string, string, string> fail)
{
    internal void Place(Place place, string path)
    {
        switch (place)
        {
            case Territory territory:
                State(territory.State, path + ".state");
                Area(territory.State, territory.Area, path + ".area");
                break;
            case Vessel vessel:
                State(vessel.Registration, path + ".vessel");
                break;
            case Aircraft aircraft:
                State(aircraft.Registration, path + ".aircraft");
                break;
        }
    }

    internal void State(StateCode? state, string path)
    {
        if (state is { } code && !register.Contains(code))
        {
            fail(path, ProblemCodes.UnknownState, code.IsFictional
                ? $"{code} is fictional and has no act in treatyActs that would make it exist."
                : $"{code} is the code of no State; expected ISO 3166-1 alpha-3.");
        }
    }

    internal void Area(StateCode state, string? area, string path)
    {
        if (area is not null && !state.IsFictional && register.Find(state)?.State is { } known && known.FindArea(area) is null)
        {
            fail(path, ProblemCodes.UnknownArea, known.DescribeUnknownArea(area));
        }
    }
}
