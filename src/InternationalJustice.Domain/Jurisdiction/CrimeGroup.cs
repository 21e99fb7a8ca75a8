using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Jurisdiction.RomeStatute;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The alleged crimes of one conduct that the law of jurisdiction treats alike, so that they share one finding.</summary>
/// <param name="regime">The rules to which they are subject.</param>
/// <param name="needsConflict">The character of the armed conflict for which the Statute lists them.</param>
/// <param name="amendment">The amendment that added them.</param>
/// <param name="found">A finding on the facts that concerns these crimes and not others.</param>
/// <param name="codes">The crimes.</param>
internal sealed class CrimeGroup(CrimeRegime regime, ConflictCharacter needsConflict, AmendmentId? amendment, CrimeFact found, ValueList<CrimeCode> codes)
{
    internal CrimeRegime Regime { get; } = regime;

    internal ConflictCharacter NeedsConflict { get; } = needsConflict;

    internal AmendmentId? Amendment { get; } = amendment;

    internal CrimeFact Found { get; } = found;

    internal ValueList<CrimeCode> Codes { get; } = codes;

    /// <summary>The reason for the finding on them, without the conduct.</summary>
    internal FindingReason Because { get; } = FindingReason.Of("conduct.crimes").With("crimes", codes);

    /// <summary>Whether the Statute lists them.</summary>
    internal Finding Listed { get; } = Article05.AssessList(regime, codes);

    /// <summary>Some of the crimes.</summary>
    internal CrimeGroup Of(ValueList<CrimeCode> codes) => new(Regime, NeedsConflict, Amendment, Found, codes);
}
