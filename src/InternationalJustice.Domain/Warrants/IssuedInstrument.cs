namespace InternationalJustice.Domain.Warrants;

/// <summary>A warrant or summons in a record.</summary>
/// <param name="Number">Which warrant or summons of the record it is, from 1 in the order of issue.</param>
/// <param name="Kind">Whether a warrant or a summons.</param>
/// <param name="IsSealed">Whether it is under seal.</param>
/// <param name="State">What has become of it.</param>
public readonly record struct IssuedInstrument(int Number, InstrumentKind Kind, bool IsSealed, InstrumentState State);
