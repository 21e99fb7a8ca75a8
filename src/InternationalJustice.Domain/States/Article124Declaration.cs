using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.States;

/// <summary>A State, on becoming a Party, declared that for seven years it does not accept jurisdiction over war crimes by its nationals or on its territory (article 124).</summary>
public sealed record Article124Declaration : TreatyAct
{
    /// <summary>A State made the declaration.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The day on which it was made.</param>
    /// <param name="scope">The links that it removes.</param>
    /// <param name="provenance">Where the act is known from; absent for one that the caller made up.</param>
    /// <exception cref="ArgumentException">The State or the scope is unset, or the date lies outside the years 1 to 9900.</exception>
    public Article124Declaration(StateCode state, UncertainDate on, Article124Scope scope = Article124Scope.NationalsAndTerritory, Provenance? provenance = null)
        : base(state, on, provenance)
    {
        if (scope is not (Article124Scope.NationalsAndTerritory or Article124Scope.Nationals))
        {
            throw new ArgumentOutOfRangeException(nameof(scope), scope, "Expected a scope.");
        }

        Scope = scope;
    }

    /// <summary>The links that it removes.</summary>
    public Article124Scope Scope { get; }

    internal override TreatyActKind ActKind => TreatyActKind.Declaration124;
}
