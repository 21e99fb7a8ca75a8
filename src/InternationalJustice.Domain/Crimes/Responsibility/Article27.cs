namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>
/// Article 27: an office, whatever it is, neither exempts from responsibility nor is in itself a reason for a lesser sentence, and immunities or special procedures that come
/// with it do not bar the Court. What they mean for a State that is asked to arrest is a matter of article 98.
/// </summary>
public static class Article27
{
    /// <summary>The plea of official capacity, which the Statute refuses.</summary>
    public static Plea OfficialCapacity { get; } = new(PleaKind.OfficialCapacity, "27(1)", PleaEffect.NoEffect, "Official capacity", "Qualité officielle");

    /// <summary>The plea of immunity before the Court, which the Statute refuses.</summary>
    public static Plea Immunity { get; } = new(PleaKind.Immunity, "27(2)", PleaEffect.NoEffect, "Immunity", "Immunité");
}
