using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A place where at least a part of the conduct occurred.</summary>
public abstract record Place
{
    private protected Place()
    {
    }

    /// <summary>The State whose territory, zone, vessel or aircraft it is; <see langword="null"/> for a place of no State.</summary>
    public abstract StateCode? LinkedState { get; }

    /// <summary>The State on whose territory, vessel or aircraft it is; <see langword="null"/> for a zone at sea, which is no territory, and for a place of no State.</summary>
    internal StateCode? TerritorialState => this is Territory { Zone: not MaritimeZone.None } ? null : LinkedState;
}
