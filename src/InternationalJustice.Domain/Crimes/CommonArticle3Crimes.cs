namespace InternationalJustice.Domain.Crimes;

/// <summary>The war crimes that are serious violations of article 3 common to the Geneva Conventions of 1949, in armed conflict not of an international character (article 8(2)(c) of the Rome Statute).</summary>
/// <remarks>Its one instance is <c>Crimes.War.CommonArticle3</c>.</remarks>
public sealed class CommonArticle3Crimes
{
    internal CommonArticle3Crimes()
    {
    }

    /// <summary>Murder: article 8(2)(c)(i)-1.</summary>
    public CrimeCode Murder { get; } = CrimeCode.Parse("8(2)(c)(i)-1");

    /// <summary>Mutilation: article 8(2)(c)(i)-2.</summary>
    public CrimeCode Mutilation { get; } = CrimeCode.Parse("8(2)(c)(i)-2");

    /// <summary>Cruel treatment: article 8(2)(c)(i)-3.</summary>
    public CrimeCode CruelTreatment { get; } = CrimeCode.Parse("8(2)(c)(i)-3");

    /// <summary>Torture: article 8(2)(c)(i)-4.</summary>
    public CrimeCode Torture { get; } = CrimeCode.Parse("8(2)(c)(i)-4");

    /// <summary>Outrages upon personal dignity: article 8(2)(c)(ii).</summary>
    public CrimeCode OutragesUponPersonalDignity { get; } = CrimeCode.Parse("8(2)(c)(ii)");

    /// <summary>Taking hostages: article 8(2)(c)(iii).</summary>
    public CrimeCode TakingHostages { get; } = CrimeCode.Parse("8(2)(c)(iii)");

    /// <summary>Sentencing or execution without due process: article 8(2)(c)(iv).</summary>
    public CrimeCode SentencingOrExecutionWithoutDueProcess { get; } = CrimeCode.Parse("8(2)(c)(iv)");
}
