using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>
/// Article 98 with article 27(2): what a request may not make a State do. A party's own officials have no immunity (27(2)); whether the head of State, head of government or foreign minister of a State that is not a party has
/// one that a third State must respect is contested (98(1)), and so is which agreements stand in the way (98(2)).
/// </summary>
internal static class Article98
{
    private static readonly Provision OfficialCapacity = Provision.Parse("27(2)");
    private static readonly Provision Immunity = Provision.Parse("98(1)");
    private static readonly Provision Agreement = Provision.Parse("98(2)");

    internal static void Apply(DutyDraft draft)
    {
        ApplyImmunities(draft);
        ApplyAgreements(draft);
    }

    private static void ApplyImmunities(DutyDraft draft)
    {
        // A State owes no immunity to its own officials before its own courts; only those of another State can stand in the way.
        foreach (var office in draft.Facts.Record.Offices.Where(office => office.MayCarryImmunity && office.State != draft.Code))
        {
            var held = office.Held.At(draft.Day);
            if (held == Truth.NotSatisfied)
            {
                continue;
            }

            if (draft.Facts.Register.Find(office.State)?.Membership.At(draft.Day) == Truth.Satisfied)
            {
                draft.Because(new DutyBasis(OfficialCapacity, DutyReason.OfficialOfParty).With("state", office.State));
                continue;
            }

            draft.Questions.Add(ContestedQuestionId.Article98HeadOfState);
            var removed = SecurityCouncilObligation.Obliges(draft.Facts.Situation, office.State, draft.Day);
            switch (draft.Positions[ContestedQuestionId.Article98HeadOfState])
            {
                case PositionId.NoImmunity:
                    draft.Because(new DutyBasis(OfficialCapacity, DutyReason.NoImmunity).With("state", office.State));
                    draft.Because(Article97.Reminder());
                    break;
                case PositionId.SecurityCouncilRemoves when removed:
                    draft.Because(new DutyBasis(OfficialCapacity, DutyReason.ImmunityRemoved).With("state", office.State));
                    break;
                case PositionId.SecurityCouncilRemoves or PositionId.Article98Protects:
                    draft.Because(new DutyBasis(Immunity, held == Truth.Satisfied ? DutyReason.ImmunityStands : DutyReason.ImmunityOpen).With("state", office.State));
                    draft.Duty = held == Truth.Satisfied ? ArrestDuty.NoDuty : ArrestDuty.Undetermined;
                    break;
                default:
                    draft.Because(new DutyBasis(Immunity, DutyReason.ImmunityOpen).With("state", office.State));
                    draft.Duty = ArrestDuty.Undetermined;
                    break;
            }
        }
    }

    private static void ApplyAgreements(DutyDraft draft)
    {
        foreach (var agreement in draft.Facts.Circumstances.Agreements.Where(agreement => agreement.Requested == draft.Code && agreement.InForce.Contains(draft.Day)))
        {
            draft.Questions.Add(ContestedQuestionId.Article98Agreements);
            switch (draft.Positions[ContestedQuestionId.Article98Agreements])
            {
                case PositionId.AnyAgreement:
                case PositionId.StatusOfForcesOnly when agreement.IsForForcesOrMissions:
                    draft.Because(new DutyBasis(Agreement, DutyReason.AgreementBars).With("sending", agreement.Sending).With("state", draft.Code));
                    draft.Duty = ArrestDuty.NoDuty;
                    break;
                case PositionId.StatusOfForcesOnly:
                    draft.Because(new DutyBasis(Agreement, DutyReason.AgreementNoBar).With("sending", agreement.Sending));
                    break;
                default:
                    draft.Because(new DutyBasis(Agreement, DutyReason.AgreementOpen).With("sending", agreement.Sending));
                    draft.Duty = draft.Duty == ArrestDuty.NoDuty ? ArrestDuty.NoDuty : ArrestDuty.Undetermined;
                    break;
            }
        }
    }
}
