using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>A ground of jurisdiction that the facts suggest.</summary>
/// <param name="Kind">Which.</param>
/// <param name="State">The State that links; none for a referral by the Security Council and for facts that are not known.</param>
/// <param name="Name">Its name in answers; none where a fact is not known.</param>
internal sealed record Ground(GroundKind Kind, StateCode State, string? Name);

internal enum GroundKind
{
    Territory,
    Flag,
    Nationality,
    Declaration,
    SecurityCouncil,
    Article70,
    UnknownPlace,
    UnknownNationality,
}
