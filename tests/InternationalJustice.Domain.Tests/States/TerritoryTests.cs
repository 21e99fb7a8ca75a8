using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using static InternationalJustice.Domain.Tests.States.Dates;

namespace InternationalJustice.Domain.Tests.States;

public class TerritoryTests
{
    private static readonly TreatyRegister Register = Dataset.Embedded.Register;
    private static readonly StateCode Xaa = StateCode.Parse("XAA");

    [Theory]
    [InlineData("DNK", "Greenland", "2001-06-20", Truth.Satisfied)]
    [InlineData("DNK", "Greenland", "2001-06-21", Truth.NotSatisfied)]
    [InlineData("DNK", "Greenland", "2004-09-30", Truth.NotSatisfied)]
    [InlineData("DNK", "Greenland", "2004-10-01", Truth.Satisfied)]
    [InlineData("DNK", "Faroe Islands", "2006-09-30", Truth.NotSatisfied)]
    [InlineData("DNK", "Faroe Islands", "2006-10-01", Truth.Satisfied)]
    [InlineData("DNK", "faroes", "2006-10-01", Truth.Satisfied)]
    [InlineData("NZL", "Tokelau", "2026-10-02", Truth.NotSatisfied)]
    [InlineData("GBR", "Anguilla", "2010-03-10", Truth.NotSatisfied)]
    [InlineData("GBR", "Anguilla", "2010-03-11", Truth.Satisfied)]
    [InlineData("GBR", "Isle of Man", "2013-01-31", Truth.NotSatisfied)]
    [InlineData("GBR", "Isle of Man", "2013-02-01", Truth.Satisfied)]
    [InlineData("GBR", "Gibraltar", "2026-10-02", Truth.Undetermined)]
    [InlineData("GBR", "Jersey", "2026-10-02", Truth.Undetermined)]
    [InlineData("NLD", "Aruba", "2026-10-02", Truth.Satisfied)]
    [InlineData("SDN", "Darfur", "2005-06-01", Truth.Satisfied)]
    [InlineData("UKR", "Crimea", "2014-03-01", Truth.Satisfied)]
    [InlineData("MDA", "Transnistria", "2011-01-01", Truth.Satisfied)]
    [InlineData("CHN", "Hong Kong", "2026-10-02", Truth.Undetermined)]
    [InlineData("CHN", "Macao", "2026-10-02", Truth.Undetermined)]
    [InlineData("GBR", null, "2005-06-01", Truth.Satisfied)]
    public void The_Statute_reaches_a_territory_as_the_State_has_declared(string code, string? area, string day, Truth reached) =>
        Assert.Equal(reached, Register.Find(StateCode.Parse(code))!.StatuteReaches(area).At(Day(day)));

    [Fact]
    public void An_extension_that_is_recalled_only_counts_where_the_caller_asks_for_it()
    {
        var gibraltar = Register.WithLeastConfidence(Confidence.Recalled).Find(StateCode.Parse("GBR"))!.StatuteReaches("Gibraltar");

        Assert.Equal(Truth.Undetermined, gibraltar.At(Day("2015-04-19")));
        Assert.Equal(Truth.Satisfied, gibraltar.At(Day("2015-04-20")));
    }

    [Fact]
    public void Ten_territories_were_included_in_one_act() =>
        Assert.Equal(10, Register.Find(StateCode.Parse("GBR"))!.TerritorialStatements.Count(act => act is TerritorialExtension && act.On == Day("2010-03-11")));

    [Fact]
    public void An_objection_is_on_record_and_changes_nothing()
    {
        var objection = Register.Find(StateCode.Parse("ARG"))!.Acts.OfType<TerritorialObjection>().First();

        Assert.Equal(("GBR", "Falkland Islands (Malvinas)", Day("2010-05-19")), (objection.To.ToString(), objection.Area, objection.On.Earliest));
        Assert.Equal(Truth.Satisfied, Register.Find(StateCode.Parse("GBR"))!.StatuteReaches("Malvinas").At(Day("2010-05-19")));
    }

    [Theory]
    [InlineData("Darfur", "Darfur", true)]
    [InlineData("West Darfur", "Darfur", true)]
    [InlineData("El Fasher", "Darfur", true)]
    [InlineData("el fasher", "NORTH DARFUR", true)]
    [InlineData("El Fasher", "West Darfur", false)]
    [InlineData("Khartoum", "Darfur", false)]
    [InlineData("Darfur", "West Darfur", false)]
    [InlineData("Atlantis", "Darfur", false)]
    [InlineData("Darfur", "Atlantis", false)]
    public void An_area_lies_in_another(string inner, string outer, bool isWithin) => Assert.Equal(isWithin, Register.Find(StateCode.Parse("SDN"))!.State.IsWithin(inner, outer));

    [Theory]
    [InlineData("PSE", "Gaza", "East Jerusalem", "West Bank")]
    [InlineData("GEO", "Abkhazia", "South Ossetia")]
    [InlineData("UKR", "Crimea", "Donbas")]
    public void What_the_public_record_names_is_listed(string code, params string[] areas) => Assert.All(areas, area => Assert.Equal(area, Register.Find(StateCode.Parse(code))!.State.FindArea(area)!.Name));

    [Fact]
    public void An_area_that_is_not_listed_is_not_found()
    {
        Assert.Null(Register.Find(StateCode.Parse("SDN"))!.State.FindArea("Greenland"));
        Assert.Empty(Register.Find(StateCode.Parse("FRA"))!.State.Areas);
    }

    [Fact]
    public void Any_name_is_an_area_of_a_fictional_State()
    {
        var state = Register.With(
        [
            new InstrumentDeposited(Xaa, InstrumentKind.Accession, Day("2010-03-23")),
            new TerritorialExclusion(Xaa, Day("2010-03-23"), "North", Day("2011-01-01")),
            new TerritorialExtension(Xaa, Date("2012"), "South"),
        ]).Find(Xaa)!;

        Assert.Equal("../2010-12-31 satisfied", Told(state.StatuteReaches("north")));
        Assert.Equal("2012-01-01/2012-12-30 undetermined; 2012-12-31/.. satisfied", Told(state.StatuteReaches("South")));
        Assert.Equal("../.. satisfied", Told(state.StatuteReaches("East")));
        Assert.True(state.State.IsWithin("North", "north"));
        Assert.False(state.State.IsWithin("North", "South"));
    }

    [Fact]
    public void A_statement_about_an_area_governs_what_lies_in_it() =>
        Assert.Equal(Truth.NotSatisfied, Register.With([new TerritorialExclusion(StateCode.Parse("SDN"), Day("2026-10-03"), "Darfur")]).Find(StateCode.Parse("SDN"))!.StatuteReaches("El Fasher").Final);
}
