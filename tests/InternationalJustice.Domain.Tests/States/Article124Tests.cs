using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using static InternationalJustice.Domain.Tests.States.Dates;

namespace InternationalJustice.Domain.Tests.States;

public class Article124Tests
{
    private static readonly StateCode Xaa = StateCode.Parse("XAA");

    [Theory]
    [InlineData("2025-01-01", "2031-12-31")]
    [InlineData("2002-11-01", "2009-10-31")]
    public void A_declaration_lasts_seven_years_from_entry_into_force(string entry, string lastDay) => Assert.Equal(Day(lastDay), Article124.LastDay(Day(entry)));

    // France took its declaration back by a notice of 13 August 2008 with effect from 15 June 2008; that of Colombia ran out.
    [Theory]
    [InlineData("FRA", "2002-07-01/2008-06-14 satisfied", Article124Scope.NationalsAndTerritory, Confidence.OneCopy)]
    [InlineData("COL", "2002-11-01/2009-10-31 satisfied", Article124Scope.NationalsAndTerritory, Confidence.OneCopy)]
    [InlineData("UKR", "2025-01-01/2031-12-31 satisfied", Article124Scope.Nationals, Confidence.TwoCopies)]
    public void Three_States_made_one(string code, string conduct, Article124Scope scope, Confidence confidence)
    {
        var exclusion = Assert.Single(Dataset.Embedded.Register.Find(StateCode.Parse(code))!.WarCrimesExclusions);

        Assert.Equal(conduct, Told(exclusion.Conduct));
        Assert.Equal(scope, exclusion.Scope);
        Assert.Equal(confidence, exclusion.Confidence);
    }

    [Fact]
    public void Nobody_else_made_one() =>
        Assert.Equal(["COL", "FRA", "UKR"], Dataset.Embedded.Register.Positions.Where(position => !position.WarCrimesExclusions.IsEmpty).Select(position => position.State.Code.ToString()));

    [Theory]
    [InlineData("2010-03-23", "2010-06-01/2017-05-31 satisfied")]
    [InlineData("2010-06-01", "2010-06-01/2017-05-31 satisfied")]
    [InlineData("2010-06-02", "")]
    [InlineData("2010-05-30/2010-06-03", "2010-06-01/2017-05-31 undetermined")]
    public void It_is_made_on_becoming_a_Party_and_not_later(string declared, string conduct) =>
        Assert.Equal(conduct, Told(Article124.ConductExcluded(Date(declared), Day("2010-06-01"))));

    [Theory]
    [InlineData("2012-01-01", "2010-06-01/2011-12-31 satisfied")]
    [InlineData("2010-06-01", "")]
    [InlineData("2017-05-31", "2010-06-01/2017-05-30 satisfied")]
    [InlineData("2020-01-01", "2010-06-01/2017-05-31 satisfied")]
    [InlineData("2012", "2010-06-01/2011-12-31 satisfied; 2012-01-01/2012-12-30 undetermined")]
    public void It_ends_when_it_is_taken_back(string ended, string conduct) =>
        Assert.Equal(conduct, Told(Article124.ConductExcluded(Day("2010-03-23"), Day("2010-06-01"), Date(ended))));

    [Fact]
    public void It_is_of_no_effect_without_an_instrument() =>
        Assert.Empty(Dataset.Embedded.Register.With([new Article124Declaration(Xaa, Day("2010-03-23"))]).Find(Xaa)!.WarCrimesExclusions);

    [Fact]
    public void Taken_back_without_a_day_named_it_ends_on_receipt()
    {
        var register = Dataset.Embedded.Register.With(
        [
            new InstrumentDeposited(Xaa, InstrumentKind.Accession, Day("2010-03-23")), new Article124Declaration(Xaa, Day("2010-03-23"), Article124Scope.Nationals), new Article124DeclarationWithdrawn(Xaa, Day("2013-02-01")),
        ]);

        Assert.Equal("2010-06-01/2013-01-31 satisfied", Told(Assert.Single(register.Find(Xaa)!.WarCrimesExclusions).Conduct));
        Assert.Equal("2010-06-01/2017-05-31 satisfied", Told(Assert.Single(register.KnownOn(Day("2013-01-31")).Find(Xaa)!.WarCrimesExclusions).Conduct));
    }
}
