using System.Text.Json;

namespace InternationalJustice.Domain.Tests.Cli;

public class CourtsCommandTests
{
    [Fact]
    public void All_20_courts_are_listed_with_how_far_they_have_come()
    {
        var courts = CommandRun.Json("courts").GetProperty("courts").EnumerateArray().ToArray();

        Assert.Equal(20, courts.Length);
        var icty = courts.Single(court => Text(court, "id") == "ICTY");
        Assert.Equal(("closed", "2017-12-31", "IRMCT"), (Text(icty, "status"), Text(icty, "closed"), Text(icty, "successor")));
    }

    [Fact]
    public void Courts_can_be_asked_for_by_status_and_day() => Assert.Equal(
        ["ICTY", "STL"],
        CommandRun.Json("courts", "--on", "2017-06-01", "--status", "operating").GetProperty("courts").EnumerateArray().Select(court => Text(court, "id")!).Where(id => id is "ICTY" or "STL" or "ICTR" or "STCOA"));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_texts_fit_a_narrow_page(string language)
    {
        Assert.All(CommandRun.Text("courts", "--lang", language).Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.All(
            CommandRun.Json("courts").GetProperty("courts").EnumerateArray(),
            court => Assert.All(CommandRun.Text("court", Text(court, "id")!, "--lang", language).Split('\n'), line => Assert.InRange(line.Length, 0, 80)));
    }

    [Fact]
    public void One_court_is_told_with_the_confidence_and_the_articles_of_each_field()
    {
        var court = CommandRun.Json("court", "scsl");
        var fields = court.GetProperty("fields");

        Assert.Equal("SCSL", Text(court, "id"));
        Assert.Equal(("1996-11-30", null), (Text(court.GetProperty("jurisdiction").GetProperty("temporal"), "from"), Text(court.GetProperty("jurisdiction").GetProperty("temporal"), "to")));
        Assert.Equal(15, court.GetProperty("jurisdiction").GetProperty("personal").GetProperty("minimumAge").GetInt32());
        Assert.Equal("confirmed", Text(fields.GetProperty("temporal"), "confidence"));
        Assert.Equal("recalled", Text(fields.GetProperty("trialInAbsence"), "confidence"));
        Assert.Equal(["SCSLSt article 17(4)(d)", "SCSLRPE rule 60"], fields.GetProperty("trialInAbsence").GetProperty("articles").EnumerateArray().Select(article => article.GetString()));
    }

    [Fact]
    public void Recalled_articles_are_marked_in_the_text()
    {
        Assert.Contains("[ICTYSt article 9; recalled, not", CommandRun.Text("court", "ICTY"), StringComparison.Ordinal);
        Assert.Contains("de mémoire, non", CommandRun.Text("court", "ICTY", "--lang", "fr"), StringComparison.Ordinal);
    }

    [Fact]
    public void Historical_entities_are_told_with_the_States_of_today() => Assert.Equal(
        "SFRY", Text(Assert.Single(CommandRun.Json("court", "ICTY").GetProperty("jurisdiction").GetProperty("territorial").GetProperty("historicalEntities").EnumerateArray()), "code"));

    [Fact]
    public void A_court_for_States_says_that_it_tries_no_persons() => Assert.Contains("no jurisdiction over persons for crimes", CommandRun.Text("court", "ICJ"), StringComparison.Ordinal);

    [Theory]
    [InlineData("ID: XYZ is none of the courts: IMT, IMTFE, ICTY,", "court", "XYZ")]
    [InlineData("ID: \"!\" is not the id of a court such as ICC", "court", "!")]
    [InlineData("--status: \"open\" is none of: ", "courts", "--status", "open")]
    public void What_is_wrong_is_told(string problem, params string[] args) => Assert.Contains(problem, CommandRun.Refusal(args), StringComparison.Ordinal);

    private const string Srebrenica = """{ "asOf": "2026-06-01", "conduct": [{ "id": "A", "crimes": ["6"], "from": "1995-07-11", "places": [{ "state": "BIH" }] }], "suspect": { "kind": "naturalPerson", "nationalities": ["SRB"], "residences": ["BIH"] } }""";

    [Fact]
    public void Every_court_is_asked_about_an_allegation()
    {
        var run = CommandRun.WithInput(Srebrenica, "courts", "--for", "-", "--format", "json");
        using var document = JsonDocument.Parse(run.Output);
        var courts = document.RootElement.GetProperty("courts").EnumerateArray().ToArray();

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(20, courts.Length);
        Assert.Equal(["WCC-BIH", "ICTY"], courts.Where(court => Text(court.GetProperty("jurisdiction"), "outcome") == "satisfied").Select(court => Text(court, "court")));
        Assert.Equal(["WCC-BIH", "IRMCT"], document.RootElement.GetProperty("concurrent").EnumerateArray().Select(court => court.GetString()));
    }

    [Theory]
    [InlineData("en", "The ICTY closed on 31 December 2017; the IRMCT carries")]
    [InlineData("fr", "ICTY a fermé le 31 décembre 2017 ; IRMCT poursuit")]
    public void The_page_of_a_search_fits_too_and_says_who_carries_on(string language, string told)
    {
        var run = CommandRun.WithInput(Srebrenica, "courts", "--for", "-", "--lang", language);

        Assert.Equal(string.Empty, run.Error);
        Assert.Contains(told, run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void A_search_cannot_be_narrowed_by_status() => Assert.Equal(1, CommandRun.WithInput(Srebrenica, "courts", "--for", "-", "--status", "closed").ExitCode);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
