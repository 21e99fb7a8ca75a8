using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Jurisdiction.RomeStatute;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>What follows from the dataset alone, whatever is alleged. It is worked out when it is first needed, and kept.</summary>
/// <remarks>Immutable to its users and safe to share between threads: two threads that work something out at once come to the same.</remarks>
internal sealed class KnownFindings(CrimeCatalogue catalogue)
{
    private readonly CrimeCatalogue _catalogue = catalogue;
    private readonly ConditionalWeakTable<StatePosition, StateFindings> _states = [];
    private readonly ConcurrentDictionary<CrimeCode, ImmutableArray<CrimeGroup>> _crimes = [];

    /// <summary>The findings that follow from the position of a State.</summary>
    internal StateFindings On(StatePosition state) => _states.GetValue(state, static state => new StateFindings(state));

    /// <summary>The alleged crimes of a conduct, grouped by the rules to which they are subject, in the order in which they are alleged.</summary>
    internal ImmutableArray<CrimeGroup> On(Conduct conduct)
    {
        if (conduct is not { Crimes: [var code], ManifestPattern: null, Hostilities: null })
        {
            return Article05.Group(conduct, _catalogue);
        }

        if (!_crimes.TryGetValue(code, out var groups))
        {
            groups = Article05.Group(conduct, _catalogue);

            // There is no end of codes that name no crime.
            if (groups[0].Regime != CrimeRegime.OutsideStatute)
            {
                _crimes.TryAdd(code, groups);
            }
        }

        return groups;
    }
}
