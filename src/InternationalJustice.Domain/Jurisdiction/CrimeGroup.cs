using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The alleged crimes of one conduct that the law of jurisdiction treats alike, so that they share one finding.</summary>
/// <param name="Regime">The rules to which they are subject.</param>
/// <param name="NeedsConflict">The character of the armed conflict for which the Statute lists them.</param>
/// <param name="Amendment">The amendment that added them.</param>
/// <param name="Found">A finding on the facts that concerns these crimes and not others.</param>
/// <param name="Codes">The crimes.</param>
internal sealed record CrimeGroup(CrimeRegime Regime, ConflictCharacter NeedsConflict, AmendmentId? Amendment, CrimeFact Found, ValueList<CrimeCode> Codes);
