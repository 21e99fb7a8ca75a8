using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.States;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>What is asked about arrest beside an allegation: who stands against a warrant on which days, and which States must act on it.</summary>
/// <param name="Persons">The names of persons on the public record.</param>
/// <param name="Days">The days.</param>
/// <param name="States">The States of which the basis is asked besides the count of all.</param>
public sealed record ArrestQuestion(ValueList<string> Persons, ValueList<LocalDate> Days, ValueList<StateCode> States);
