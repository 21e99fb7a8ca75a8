using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>An act by which jurisdiction, or its exercise, would come about.</summary>
/// <param name="Kind">What kind of act.</param>
/// <param name="State">The State that would act; <see langword="null"/> where it is not a State, or where any party may.</param>
public sealed record AllegationChange(ChangeKind Kind, StateCode? State = null)
{
    /// <summary>Stands for the resolution of a referral that has not been made; no citation.</summary>
    internal const string HypotheticalResolution = "hypothetical";

    /// <summary>The allegation as it would be if the act were done on the day of the question.</summary>
    public Allegation Apply(Allegation allegation)
    {
        ArgumentNullException.ThrowIfNull(allegation);
        var on = allegation.AsOf ?? throw new ArgumentException("The allegation must state the day of the question.", nameof(allegation));
        return Kind switch
        {
            ChangeKind.SecurityCouncilReferral => allegation with
            {
                Trigger = new SecurityCouncilReferral(HypotheticalResolution, on)
                {
                    Scope = new TriggerScope(allegation.Conduct.SelectMany(conduct => conduct.Places).Distinct().ToValueList(), DatePeriod.Always),
                },
            },
            ChangeKind.StateReferral => allegation with { Trigger = new StateReferral([State!.Value], on) },
            ChangeKind.Authorisation => allegation with { Trigger = new ProprioMotu(on, on) },
            ChangeKind.Declaration => allegation with
            {
                Declarations = [.. allegation.Declarations, new Article12Declaration(State!.Value, on, allegation.Conduct.Min(conduct => conduct.From), accepted: true)],
            },
            _ => allegation,
        };
    }
}
