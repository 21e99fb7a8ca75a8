using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Crimes.Responsibility;

/// <summary>Article 29 and rule 164.</summary>
public class Article29Tests
{
    private static readonly LocalDate Committed = new(2013, 3, 10);

    [Theory]
    [InlineData(CrimeFamily.Genocide)]
    [InlineData(CrimeFamily.CrimesAgainstHumanity)]
    [InlineData(CrimeFamily.WarCrimes)]
    [InlineData(CrimeFamily.Aggression)]
    public void The_crimes_of_article_5_never_lapse(CrimeFamily family)
    {
        Assert.Equal(TruthTimelines.Never, Article29.Barred(family, Committed, null));
        Assert.Equal(Truth.NotSatisfied, Article29.LapseOfTime.Assess(family, Findings.AllMet(Article29.LapseOfTime.Requirements)).Outcome);
        Assert.False(Article29.LapseOfTime.IsOpenFor(family));
    }

    [Fact]
    public void An_offence_against_the_administration_of_justice_lapses_after_five_years()
    {
        var barred = Article29.Barred(CrimeFamily.AdministrationOfJustice, Committed, null);

        Assert.Equal(Truth.NotSatisfied, barred.At(new LocalDate(2018, 3, 10)));
        Assert.Equal(Truth.Satisfied, barred.At(new LocalDate(2018, 3, 11)));
        Assert.True(Article29.LapseOfTime.IsOpenFor(CrimeFamily.AdministrationOfJustice));
        Assert.Equal(Truth.Satisfied, Article29.LapseOfTime.Assess(CrimeFamily.AdministrationOfJustice, Findings.AllMet(Article29.LapseOfTime.Requirements)).Outcome);
    }

    [Fact]
    public void Proceedings_on_the_last_day_interrupt_the_period_and_a_day_later_come_too_late()
    {
        var interrupted = Article29.Barred(CrimeFamily.AdministrationOfJustice, Committed, new LocalDate(2018, 3, 10));
        var late = Article29.Barred(CrimeFamily.AdministrationOfJustice, Committed, new LocalDate(2018, 3, 11));

        Assert.Equal(Truth.NotSatisfied, interrupted.At(new LocalDate(2018, 3, 11)));
        Assert.Equal(Truth.Satisfied, late.At(new LocalDate(2018, 3, 11)));
    }

    [Fact]
    public void Whether_an_interrupted_period_runs_anew_is_left_open()
    {
        var barred = Article29.Barred(CrimeFamily.AdministrationOfJustice, Committed, new LocalDate(2013, 11, 20));

        Assert.Equal(Truth.NotSatisfied, barred.At(new LocalDate(2018, 11, 20)));
        Assert.Equal(Truth.Undetermined, barred.At(new LocalDate(2018, 11, 21)));
    }

    [Fact]
    public void Proceedings_that_began_before_the_offence_ended_give_five_years_from_its_end()
    {
        var barred = Article29.Barred(CrimeFamily.AdministrationOfJustice, Committed, new LocalDate(2012, 1, 1));

        Assert.Equal(Truth.NotSatisfied, barred.At(new LocalDate(2018, 3, 10)));
        Assert.Equal(Truth.Undetermined, barred.At(new LocalDate(2018, 3, 11)));
    }

    [Fact]
    public void Without_a_crime_nothing_is_said() => Assert.Equal(TruthTimelines.Unknown, Article29.Barred(CrimeFamily.None, Committed, null));
}
