namespace InternationalJustice.Domain.Crimes;

/// <summary>The offences against the administration of justice of the Court (article 70(1) of the Rome Statute).</summary>
/// <remarks>Its one instance is <c>Crimes.AdministrationOfJustice</c>.</remarks>
public sealed class AdministrationOfJusticeOffences
{
    internal AdministrationOfJusticeOffences()
    {
    }

    /// <summary>Giving false testimony: article 70(1)(a).</summary>
    public CrimeCode GivingFalseTestimony { get; } = CrimeCode.Parse("70(1)(a)");

    /// <summary>Presenting false or forged evidence: article 70(1)(b).</summary>
    public CrimeCode PresentingFalseEvidence { get; } = CrimeCode.Parse("70(1)(b)");

    /// <summary>Interfering with witnesses or evidence: article 70(1)(c).</summary>
    public CrimeCode InterferingWithWitnessesOrEvidence { get; } = CrimeCode.Parse("70(1)(c)");

    /// <summary>Coercing or corrupting an official of the Court: article 70(1)(d).</summary>
    public CrimeCode CoercingOrCorruptingOfficial { get; } = CrimeCode.Parse("70(1)(d)");

    /// <summary>Retaliating against an official of the Court: article 70(1)(e).</summary>
    public CrimeCode RetaliatingAgainstOfficial { get; } = CrimeCode.Parse("70(1)(e)");

    /// <summary>Soliciting or accepting a bribe as an official of the Court: article 70(1)(f).</summary>
    public CrimeCode SolicitingOrAcceptingBribe { get; } = CrimeCode.Parse("70(1)(f)");
}
