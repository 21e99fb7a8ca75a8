using System.Text.Json;

namespace InternationalJustice.Domain.Tests.Cli;

public class IccStructureCommandTests
{
    [Fact]
    public void The_structure_of_the_Court_is_told_with_provision_and_confidence()
    {
        var text = CommandRun.Text("court", "ICC");

        Assert.Contains("\nOrgans\n  - The Presidency [34(a), 38; confirmed]\n", text, StringComparison.Ordinal);
        Assert.Contains("  - The Pre-Trial Division: three judges or a single judge [39(2)(b)(iii),\n    57(2)(b), RPE rule 7; confirmed]\n", text, StringComparison.Ordinal);
        Assert.Contains("\nOffices\n  - Judge: elected by the Assembly of States Parties, by two thirds of those\n", text, StringComparison.Ordinal);
        Assert.Contains("  - The Assembly of States Parties is no organ of the Court [34, 112(1);\n    recalled, not re-read]\n", text, StringComparison.Ordinal);
        Assert.Contains("  - charges confirmed [61(7)(a)]: the Pre-Trial Chamber (three judges, a\n    majority of whom must concur)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_told_in_French_too()
    {
        var text = CommandRun.Text("court", "ICC", "--lang", "fr");

        Assert.Contains("\nOrganes\n  - La Présidence [34(a), 38; ", text, StringComparison.Ordinal);
        Assert.Contains("  - Procureur : élu par l’Assemblée des États parties, à la majorité absolue de\n    ses membres ; 9 ans ou moins ; non rééligible [42(4); confirmé]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_a_member_of_the_JSON_answer_with_every_act_and_the_organs_that_may_take_it()
    {
        var structure = CommandRun.Json("court", "ICC").GetProperty("structure");

        Assert.Equal(["presidency", "judicialDivisions", "officeOfTheProsecutor", "registry"], structure.GetProperty("organs").EnumerateArray().Select(organ => Text(organ, "organ")));
        Assert.Equal(3, structure.GetProperty("divisions").GetArrayLength());
        Assert.Equal(6, structure.GetProperty("benches").GetArrayLength());
        Assert.Equal(8, structure.GetProperty("offices").GetArrayLength());
        Assert.All(
            new[] { "organs", "divisions", "benches", "offices", "rules" }.SelectMany(list => structure.GetProperty(list).EnumerateArray()),
            entry => Assert.True(entry.GetProperty("provisions").GetArrayLength() > 0 && Text(entry, "confidence") is "confirmed" or "recalled"));
        var issued = structure.GetProperty("acts").EnumerateArray().First(act => Text(act, "code") == "warrantIssued").GetProperty("by")[0];
        Assert.Equal(("preTrialChamber", "judicialDivisions", "preTrialChamberOrSingleJudge"), (Text(issued, "actor"), Text(issued, "organ"), Text(issued, "bench")));
        Assert.False(CommandRun.Json("court", "ICTY").TryGetProperty("structure", out _));
        Assert.DoesNotContain("\nOrgans\n", CommandRun.Text("court", "ICTY"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_next_step_tells_which_judges_would_sit()
    {
        Assert.Contains("  charges confirmed [61(2)(b)] the Pre-Trial Chamber (three judges, a majority of whom must concur)\n", CommandRun.Text("warrant", "--person", "Vladimir Putin"), StringComparison.Ordinal);
        var step = CommandRun.Json("warrant", "--person", "Vladimir Putin").GetProperty("nextSteps").EnumerateArray().First(step => Text(step, "kind") == "warrantAmended");
        var bench = Assert.Single(step.GetProperty("benches").EnumerateArray());
        Assert.Equal(("preTrialChamberOrSingleJudge", "preTrial", 3, true), (Text(bench, "bench"), Text(bench, "division"), bench.GetProperty("judges").GetInt32(), bench.GetProperty("singleJudge").GetBoolean()));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
