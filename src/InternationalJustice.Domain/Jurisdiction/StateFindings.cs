using InternationalJustice.Domain.Jurisdiction.RomeStatute;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The findings that follow from the position of one State alone, whatever is alleged. Each is made when it is first needed.</summary>
/// <remarks>Immutable to its users and safe to share between threads: two threads that make a finding at once make the same.</remarks>
internal sealed class StateFindings(StatePosition state)
{
    private readonly StatePosition _state = state;
    private readonly bool _neverLeaves = state.Withdrawal is null;
    private Finding? _membership;
    private Finding? _onTerritory;
    private Finding? _nationalThen;
    private Finding? _territory;
    private Finding? _nationality;

    /// <summary>Whether no more is asked of a link to the State than that it is a party: it never left, its statehood is not disputed, and no rule on the crimes concerns it.</summary>
    internal bool PartyIsEnough(CrimeGroup group) =>
        _neverLeaves
        && _state.State.Standings.IsEmpty
        && group.Amendment is null
        && (group.Regime == CrimeRegime.Ordinary || (group.Regime == CrimeRegime.WarCrime && _state.WarCrimesExclusions.IsEmpty));

    /// <summary>Whether it is a party.</summary>
    internal Finding Membership => _membership ??= Article12.Membership(_state);

    /// <summary>Conduct on its territory, of which no part is named.</summary>
    internal Finding OnTerritory => _onTerritory ??= Article12.OnTerritory(_state);

    /// <summary>A nationality that is not known ever to have begun or ended.</summary>
    internal Finding NationalThen => _nationalThen ??= Article12.NationalThen(_state.State.Code, TruthTimelines.Always);

    /// <summary>The link by territory where nothing is asked but that the State is a party.</summary>
    internal Finding Territory => _territory ??= Article12.TerritorialLink(_state, [OnTerritory, Membership]);

    /// <summary>The link by nationality where nothing is asked but that the State is a party.</summary>
    internal Finding Nationality => _nationality ??= Article12.NationalityLink(_state, [NationalThen, Membership]);
}
