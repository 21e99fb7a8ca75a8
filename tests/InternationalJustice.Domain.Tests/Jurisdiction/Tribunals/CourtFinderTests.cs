using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction.Tribunals;

/// <summary>Historical conduct: the courts that in fact heard it, or could have, and why the others could not.</summary>
public class CourtFinderTests
{
    /// <summary>An adult who lives in the State of the nationality.</summary>
    private static string PersonOf(string state) => $"\"kind\": \"naturalPerson\", \"ageAtConduct\": 45, \"nationalities\": [\"{state}\"], \"residences\": [\"{state}\"]";

    private static CourtSearch Search(string conduct, string suspect = "", string asOf = "2026-06-01") => new CourtFinder(Dataset.Embedded).Find(Tribunal.Ask("ICC", conduct, suspect, asOf: asOf).Allegation);

    private static string[] With(CourtSearch search, Outcome outcome) => [.. search.Courts.Where(answer => answer.Jurisdiction == outcome).Select(answer => answer.Court.Id.ToString())];

    [Fact]
    public void Srebrenica_1995()
    {
        var search = Search(Tribunal.Conduct("6", "1995-07-11", "BIH", "\"conflict\": \"international\""), PersonOf("BIH"));

        Assert.Equal(["WCC-BIH", "ICTY"], With(search, Outcome.Satisfied));
        Assert.Equal(["IRMCT", "SPSC"], With(search, Outcome.Undetermined));
        Assert.Equal(["WCC-BIH", "IRMCT"], search.Concurrent.Select(answer => answer.Court.Id.ToString()));
        Assert.Equal(["suspect.mostResponsible", "suspect.indictedBy"], search.Courts.Single(answer => answer.Court.Id.ToString() == "IRMCT").MissingFacts.Select(fact => fact.Path));
    }

    [Fact]
    public void Srebrenica_1995_as_asked_while_the_tribunal_was_at_work()
    {
        var search = Search(Tribunal.Conduct("6", "1995-07-11", "BIH"), PersonOf("BIH"), asOf: "2001-08-02");

        Assert.Equal(["ICTY"], search.Concurrent.Where(answer => answer.Jurisdiction == Outcome.Satisfied).Select(answer => answer.Court.Id.ToString()));
    }

    [Fact]
    public void Rwanda_1994()
    {
        var search = Search(Tribunal.Conduct("6", "1994-04-07", "RWA"), PersonOf("RWA") + ", \"indictedBy\": [\"ICTR\"], \"mostResponsible\": true");

        Assert.Equal(["IRMCT", "ICTR"], With(search, Outcome.Satisfied));
        Assert.Equal(["IRMCT"], search.Concurrent.Select(answer => answer.Court.Id.ToString()));
    }

    [Fact]
    public void Hariri_2005()
    {
        var search = Search(Tribunal.Conduct("other:terrorism", "2005-02-14", "LBN"), PersonOf("LBN"));

        Assert.Equal(["STL"], With(search, Outcome.Satisfied));
        Assert.Empty(search.Concurrent);
    }

    [Fact]
    public void Phnom_Penh_1977()
    {
        var search = Search(Tribunal.Conduct("7(1)(a)", "1977-06-01", "KHM", "\"attackGrounds\": [\"political\"]"), PersonOf("KHM"));

        Assert.Empty(With(search, Outcome.Satisfied));
        Assert.Equal(["ECCC", "SPSC"], With(search, Outcome.Undetermined).Order(StringComparer.Ordinal));
        Assert.Equal(["suspect.mostResponsible"], search.Courts.Single(answer => answer.Court.Id.ToString() == "ECCC").MissingFacts.Select(fact => fact.Path));
    }

    [Fact]
    public void Afghanistan_2021()
    {
        var search = Search(Tribunal.Conduct("7(1)(h)", "2021-08-15", "AFG", "\"grounds\": [\"gender\"]"), PersonOf("AFG"));

        Assert.Equal(["ICC"], With(search, Outcome.Satisfied));
        Assert.Empty(With(search, Outcome.Undetermined));
        Assert.Equal("ICC", Assert.Single(search.Concurrent).Court.Id.ToString());
    }

    [Fact]
    public void Freetown_1999()
    {
        var search = Search(Tribunal.Conduct("7(1)(a)", "1999-01-06", "SLE", "\"victimNationalities\": [\"SLE\"]"), PersonOf("SLE") + ", \"mostResponsible\": true");

        Assert.Equal(["SCSL"], With(search, Outcome.Satisfied));
        Assert.Equal(["RSCSL", "SPSC"], With(search, Outcome.Undetermined));
    }

    [Fact]
    public void Every_court_answers_in_the_order_of_its_outcome()
    {
        var search = Search(Tribunal.Conduct("6", "1994-04-07", "RWA"));
        int[] ranks = [.. search.Courts.Select(answer => answer.Jurisdiction switch { Outcome.Satisfied => 0, Outcome.Partial => 1, Outcome.Undetermined => 2, _ => 3 })];

        Assert.Equal(20, search.Courts.Length);
        Assert.Equal(ranks.Order(), ranks);
        Assert.All(search.Courts.Where(answer => answer.Jurisdiction == Outcome.NotSatisfied), answer => Assert.Equal(Truth.NotSatisfied, answer.Decisive[0].Truth.At(new(1994, 4, 7))));
    }
}
