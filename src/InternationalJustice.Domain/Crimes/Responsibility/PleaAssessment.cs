using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>Whether a plea succeeds.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class PleaAssessment
{
    internal PleaAssessment(Plea plea, RequirementsAssessment requirements)
    {
        Plea = plea;
        Requirements = requirements;
    }

    /// <summary>The plea.</summary>
    public Plea Plea { get; }

    /// <summary>What is met, not met and missing.</summary>
    public RequirementsAssessment Requirements { get; }

    /// <summary>
    /// Not satisfied if the Statute refuses the plea or a requirement is not met; satisfied if all are met; undetermined if something is missing, and also if all are met but
    /// the Statute says no more than that the plea may exclude responsibility.
    /// </summary>
    public Truth Outcome => Plea.Effect switch
    {
        PleaEffect.NoEffect => Truth.NotSatisfied,
        PleaEffect.MayExcludeResponsibility => Requirements.Outcome.And(Truth.Undetermined),
        _ => Requirements.Outcome,
    };
}
