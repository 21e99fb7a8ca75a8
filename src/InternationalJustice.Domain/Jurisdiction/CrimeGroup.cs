using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The alleged crimes of one conduct that the law of jurisdiction treats alike, so that they share one finding.</summary>
internal sealed record CrimeGroup(CrimeRegime Regime, ConflictCharacter NeedsConflict, AmendmentId? Amendment, ValueList<CrimeCode> Codes);
