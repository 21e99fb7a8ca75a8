using System.Collections.Immutable;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>
/// Article 29: the crimes of article 5 are subject to no statute of limitations. Offences against the administration of justice are: rule 164 gives five years from their
/// commission, unless an investigation or prosecution is begun within them.
/// </summary>
public static class Article29
{
    private const int YearsForArticle70 = 5;

    private static readonly ImmutableArray<CrimeFamily> WithoutLimitation = [CrimeFamily.Genocide, CrimeFamily.CrimesAgainstHumanity, CrimeFamily.WarCrimes, CrimeFamily.Aggression];

    /// <summary>The plea that too much time has passed; for crimes of article 5 the Statute refuses it.</summary>
    public static Plea LapseOfTime { get; } = new(PleaKind.LapseOfTime, "29", PleaEffect.BarsProceedings, "Lapse of time", "Prescription")
    {
        Requirements =
        [
            new(
                "29/limitation-run",
                ElementKind.Circumstance,
                "Five years have passed since the offence against the administration of justice, and no investigation or prosecution was begun within them (rule 164(2)).",
                "Cinq ans se sont écoulés depuis l’atteinte à l’administration de la justice sans qu’une enquête ou des poursuites aient été engagées dans ce délai (règle 164-2).")
            {
                NeverMetFor = WithoutLimitation,
            },
        ],
    };

    /// <summary>On which days proceedings for a crime are barred because too much time has passed.</summary>
    /// <param name="family">The kind of crime.</param>
    /// <param name="committedOn">The day on which it was committed; of one that went on, the last.</param>
    /// <param name="proceedingsOn">The first day of an investigation or prosecution, by the Court or by a State Party with jurisdiction (article 70(4)); <see langword="null"/> if there was none.</param>
    /// <returns>
    /// Never for a crime of article 5. For an offence of article 70 from the day after the fifth anniversary, which is read as the last day of the period; where proceedings
    /// interrupted the period, undetermined from the day after their fifth anniversary, because rule 164 does not say whether it runs anew. Undetermined throughout for no family.
    /// </returns>
    public static Timeline<Truth> Barred(CrimeFamily family, LocalDate committedOn, LocalDate? proceedingsOn)
    {
        if (family != CrimeFamily.AdministrationOfJustice)
        {
            return WithoutLimitation.Contains(family) ? TruthTimelines.Never : TruthTimelines.Unknown;
        }

        var lastDay = committedOn.PlusYears(YearsForArticle70);
        return proceedingsOn is { } interrupted && interrupted <= lastDay
            ? Timeline.During(DatePeriod.From(LocalDate.Max(interrupted, committedOn).PlusYears(YearsForArticle70).PlusDays(1)), Truth.Undetermined, Truth.NotSatisfied)
            : TruthTimelines.During(DatePeriod.From(lastDay.PlusDays(1)));
    }
}
