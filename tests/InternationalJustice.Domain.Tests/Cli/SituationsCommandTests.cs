using System.Text.Json;

namespace InternationalJustice.Domain.Tests.Cli;

public class SituationsCommandTests
{
    [Fact]
    public void All_31_situations_are_listed_with_their_acts_and_sources()
    {
        var situations = CommandRun.Json("situations").GetProperty("situations").EnumerateArray().ToArray();

        Assert.Equal(31, situations.Length);
        var darfur = situations.Single(situation => Text(situation, "number") == "ICC-02/05");
        Assert.Equal(("investigation", "2005-06-06"), (Text(darfur, "status"), Text(darfur, "investigationOpenedOn")));
        var referral = darfur.GetProperty("acts").EnumerateArray().First();
        Assert.Equal(("referredBySecurityCouncil", "S/RES/1593 (2005)"), (Text(referral, "kind"), Text(referral, "resolution")));
        Assert.NotEqual(0, referral.GetProperty("sources").GetArrayLength());
    }

    /// <summary>Published dates of the situation in the State of Palestine.</summary>
    [Theory]
    [InlineData("2015-01-15", "notBegun")]
    [InlineData("2015-01-16", "preliminaryExamination")]
    [InlineData("2019-12-20", "examinationClosed")]
    [InlineData("2021-03-03", "investigation")]
    public void How_far_a_situation_has_come_follows_from_its_acts(string on, string status) =>
        Assert.Equal(status, Text(CommandRun.Json("situations", "--state", "PSE", "--on", on).GetProperty("situations").EnumerateArray().Single(situation => Text(situation, "number") == "ICC-01/18"), "status"));

    [Fact]
    public void Within_the_range_of_an_uncertain_day_it_cannot_be_told() => Assert.Equal(
        "unknown", Text(CommandRun.Json("situations", "--on", "2021-11-15").GetProperty("situations").EnumerateArray().Single(situation => Text(situation, "number") == "ICC-02/18"), "status"));

    [Fact]
    public void What_was_not_known_on_a_day_is_left_out()
    {
        var palestine = CommandRun.Json("situations", "--state", "PSE", "--on", "2022-01-01", "--known-on", "2021-03-02").GetProperty("situations").EnumerateArray().Single(situation => Text(situation, "number") == "ICC-01/18");

        Assert.Equal(("examinationClosed", null), (Text(palestine, "status"), Text(palestine, "investigationOpenedOn")));
    }

    [Fact]
    public void Situations_can_be_asked_for_by_status_and_State()
    {
        Assert.All(CommandRun.Json("situations", "--status", "investigation").GetProperty("situations").EnumerateArray(), situation => Assert.Equal("investigation", Text(situation, "status")));
        Assert.Equal(["ICC-01/05", "ICC-01/14"], CommandRun.Json("situations", "--state", "CAF").GetProperty("situations").EnumerateArray().Select(situation => Text(situation, "number")));
    }

    [Theory]
    [InlineData("--state: ZZZ names no State. [state.unknown]", "--state", "ZZZ")]
    [InlineData("--status: \"open\" is none of: ", "--status", "open")]
    public void What_is_wrong_is_told(string problem, params string[] args) => Assert.Contains(problem, CommandRun.Refusal(["situations", .. args]), StringComparison.Ordinal);

    [Fact]
    public void They_are_written_as_text_and_as_comma_separated_values()
    {
        Assert.StartsWith("2026-10-02: 31 situations\n  ICC-01/04  Democratic Republic of the Congo", CommandRun.Text("situations"), StringComparison.Ordinal);
        Assert.Contains("sous enquête", CommandRun.Text("situations", "--lang", "fr"), StringComparison.Ordinal);
        var lines = CommandRun.Text("situations", "--format", "csv").Split("\r\n");
        Assert.Equal(33, lines.Length);
        Assert.StartsWith(
            "ICC-02/05,\"Darfur, Sudan\",SDN,Darfur,2002-07-01,,2026-10-02,,false,investigation,2005-06-06,2005-06-06,referredBySecurityCouncil 2005-03-31; investigationOpened 2005-06-06,twoCopies,",
            lines.Single(line => line.StartsWith("ICC-02/05", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
