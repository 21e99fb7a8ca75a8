using System.Text.Json;

namespace InternationalJustice.Domain.Tests.Cli;

public class PersonsCommandTests
{
    [Fact]
    public void Everybody_on_the_public_record_is_listed_once_with_what_stands_against_them()
    {
        var answer = CommandRun.Json("persons", "--on", "2025-07-08");
        var persons = answer.GetProperty("persons").EnumerateArray().ToArray();

        Assert.Equal(77, answer.GetProperty("count").GetInt32());
        Assert.Equal(77, persons.Select(person => Text(person, "id")).Distinct().Count());
        Assert.Equal(77, answer.GetProperty("counts").EnumerateObject().Sum(count => count.Value.GetInt32()));
        Assert.All(persons, person => Assert.NotEqual(0, person.GetProperty("sources").GetArrayLength()));
        var akhundzada = persons.Single(person => Text(person, "id") == "akhundzada");
        Assert.Equal(("inForce", "2025-07-08", "suspect"), (Text(akhundzada, "status"), Text(akhundzada, "since"), Text(akhundzada, "standing")));
    }

    /// <summary>The warrants in the situation in Ukraine that were public on 1 July 2024: two of March 2023, two of March 2024, two of June 2024.</summary>
    [Fact]
    public void Persons_can_be_asked_for_by_situation_and_status() => Assert.Equal(
        ["gerasimov", "kobylash", "lvova-belova", "putin", "shoigu", "sokolov"],
        CommandRun.Json("persons", "--situation", "ICC-01/22", "--status", "inForce", "--on", "2024-07-01").GetProperty("persons").EnumerateArray().Select(person => Text(person, "id")));

    [Theory]
    [InlineData("Charles Blé Goudé", "ble-goude")]
    [InlineData("Vladimir Putin", "putin")]
    public void One_person_can_be_asked_for_by_name(string name, string id) =>
        Assert.Equal(id, Text(Assert.Single(CommandRun.Json("persons", "--name", name).GetProperty("persons").EnumerateArray()), "id"));

    [Fact]
    public void Whoever_was_not_known_to_be_sought_is_neither_listed_nor_counted_nor_found()
    {
        string[] before = ["--on", "2025-01-23", "--known-on", "2025-01-23"];
        string[] after = ["--on", "2025-01-23", "--known-on", "2025-01-24"];

        Assert.DoesNotContain("Njeem", CommandRun.Of(["persons", .. before, "--format", "json"]).Output, StringComparison.Ordinal);
        Assert.Contains("Njeem", CommandRun.Of(["persons", .. after, "--format", "json"]).Output, StringComparison.Ordinal);
        Assert.Equal(Count(before) + 1, Count(after));
        Assert.Contains("and no name resembles it", CommandRun.Refusal(["persons", "--name", "Osama Elmasry Njeem", .. before]), StringComparison.Ordinal);
        Assert.Contains("Njeem", CommandRun.Of(["persons", .. before, "--audience", "holder"]).Output, StringComparison.Ordinal);

        static int Count(string[] more) => CommandRun.Json(["persons", .. more]).GetProperty("count").GetInt32();
    }

    [Theory]
    [InlineData("--situation: \"Ukraine\" is not a situation number", "--situation", "Ukraine")]
    [InlineData("--situation: ICC-09/09 is not in the dataset. [situation.unknown]", "--situation", "ICC-09/09")]
    [InlineData("--status: \"guilty\" is none of: ", "--status", "guilty")]
    [InlineData("--on: \"today\" is not a calendar date", "--on", "today")]
    public void What_is_wrong_is_told(string problem, params string[] args) => Assert.Contains(problem, CommandRun.Refusal(["persons", .. args]), StringComparison.Ordinal);

    [Fact]
    public void They_are_written_as_comma_separated_values()
    {
        var lines = CommandRun.Text("persons", "--situation", "ICC-02/17", "--on", "2025-07-08", "--format", "csv").Split("\r\n");

        Assert.Equal("id,name,aliases,nationalities,position,situations,cases,on,knownOn,projection,status,since,standing,stages,recordKnownUntil,sources", lines[0]);
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("akhundzada,Haibatullah Akhundzada,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",ICC-02/17,,2025-07-08,,false,inForce,2025-07-08,suspect,awaitingAppearance,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void For_people_the_counts_come_first()
    {
        Assert.StartsWith("2025-07-08: 2 persons\n  2: a warrant of arrest is in force\n", CommandRun.Text("persons", "--situation", "ICC-02/17", "--on", "2025-07-08"), StringComparison.Ordinal);
        Assert.Contains("suspect, présumé innocent", CommandRun.Text("persons", "--situation", "ICC-02/17", "--on", "2025-07-08", "--lang", "fr"), StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
