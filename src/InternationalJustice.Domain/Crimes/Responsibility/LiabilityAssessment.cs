using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>Whether findings make a person responsible for a crime in a certain way.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class LiabilityAssessment
{
    internal LiabilityAssessment(LiabilityMode mode, ModeFit fit, RequirementsAssessment requirements)
    {
        Mode = mode;
        Fit = fit;
        Requirements = requirements;
    }

    /// <summary>The way.</summary>
    public LiabilityMode Mode { get; }

    /// <summary>Whether the law knows it for such crimes at all.</summary>
    public ModeFit Fit { get; }

    /// <summary>What is met, not met and missing.</summary>
    public RequirementsAssessment Requirements { get; }

    /// <summary>
    /// Not satisfied if the mode does not exist for such crimes or a requirement is not met; where it is disputed or doubtful whether it exists, never satisfied, but
    /// undetermined at best.
    /// </summary>
    public Truth Outcome => Requirements.Outcome.And(Fit switch
    {
        ModeFit.None or ModeFit.Excluded => Truth.NotSatisfied,
        ModeFit.Disputed or ModeFit.Doubtful => Truth.Undetermined,
        _ => Truth.Satisfied,
    });
}
