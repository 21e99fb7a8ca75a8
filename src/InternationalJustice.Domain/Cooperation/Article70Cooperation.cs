using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>
/// Article 70(2) with rules 163 and 167: for offences against the administration of justice the Court may ask for every form of cooperation of Part 9, arrest and surrender included, and a State that is bound cooperates; but on
/// what conditions, its own law says.
/// </summary>
internal static class Article70Cooperation
{
    private static readonly Provision Provision = Provision.Parse("70(2)");

    /// <summary>Names the conditions where everything that is charged is such an offence.</summary>
    internal static void Apply(DutyDraft draft)
    {
        if (draft.Facts.Record.IsForOffencesAgainstJustice(draft.Day))
        {
            draft.Because(new DutyBasis(Provision, DutyReason.NationalConditions).With("state", draft.Code));
        }
    }
}
