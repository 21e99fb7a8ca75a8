using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Warrants;

/// <summary>An act that may lawfully come next.</summary>
/// <param name="Kind">The act.</param>
/// <param name="By">Who may take it; empty if nobody takes it.</param>
/// <param name="Provision">The provision on which it would rest.</param>
/// <param name="Summary">The rule in an English sentence.</param>
/// <param name="Standard">How sure its author must be of the facts.</param>
public sealed record NextStep(ActKind Kind, ImmutableArray<Actor> By, Provision Provision, string Summary, StandardOfProof Standard);
