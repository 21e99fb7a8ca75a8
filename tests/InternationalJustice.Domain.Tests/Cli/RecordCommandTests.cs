using System.Text.Json;

namespace InternationalJustice.Domain.Tests.Cli;

public class RecordCommandTests
{
    [Fact]
    public void Each_part_of_a_filing_is_told() => Assert.Equal(
        """
        ICC-02/05-01/09-397-Corr OA2: filing
          situation  ICC-02/05        Darfur, Sudan
          case       ICC-02/05-01/09  Omar Hassan Ahmad Al Bashir
          filing     397
                     Corr             corrected version
          appeal     OA2              interlocutory appeal 2
          readers                     public

        """.ReplaceLineEndings("\n"),
        CommandRun.Text("record", "ICC-02/05-01/09-397-Corr OA2"));

    [Fact]
    public void In_French_too()
    {
        var text = CommandRun.Text("record", "ICC-01/12-01/18-789-US-Exp-AnxA-Red2-tENG", "--lang", "fr");

        Assert.StartsWith("ICC-01/12-01/18-789-US-Exp-AnxA-Red2-tENG: annexe d’un document\n", text, StringComparison.Ordinal);
        Assert.All(["sous scellés", "ex parte : pas pour tous les participants", "annexe A", "version expurgée 2", "traduction de la Cour : anglais", "partie de", "ICC-01/12-01/18-789-US-Exp-Red2-tENG"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.EndsWith("  Selon la classification au moment de la citation ; un document reclassifié garde son numéro.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_part_of_a_transcript_is_told()
    {
        var record = CommandRun.Json("record", "ICC-01/04-01/06-T-360-Red2-ENG CT WT");

        Assert.Equal(("transcript", "english", "CT WT", "public"), (Text(record, "kind"), Text(record, "transcriptLanguage"), Text(record, "versionMarks"), Text(record, "confidentiality")));
        Assert.Equal(360, record.GetProperty("hearing").GetInt32());
        Assert.Equal(JsonValueKind.Null, record.GetProperty("filing").ValueKind);
        Assert.Equal(("Red2", "redacted", 2), (Text(record.GetProperty("suffixes")[0], "suffix"), Text(record.GetProperty("suffixes")[0], "kind"), record.GetProperty("suffixes")[0].GetProperty("version").GetInt32()));
        Assert.Equal(("ICC-01/04", "Democratic Republic of the Congo"), (Text(record.GetProperty("situation"), "number"), Text(record.GetProperty("situation"), "name")));
        Assert.Equal("Thomas Lubanga Dyilo", Text(record.GetProperty("case").GetProperty("persons")[0], "name"));
        Assert.Contains("marks of the version of a transcript, which no rule that was read explains", CommandRun.Text("record", "ICC-01/04-01/06-T-360-Red2-ENG CT WT"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_matter_outside_any_situation_is_told()
    {
        var record = CommandRun.Json("record", "ICC-RoC46(3)-01/18-37");

        Assert.Equal(("filing", "ICC-RoC46(3)-01/18", "ICC-RoC46(3)-01/18"), (Text(record, "kind"), Text(record, "parent"), Text(record.GetProperty("matter"), "number")));
        Assert.Equal("under regulation 46(3) of the Regulations of the Court", Text(record.GetProperty("matter").GetProperty("meaning"), "en"));
        Assert.Equal(JsonValueKind.Null, record.GetProperty("situation").ValueKind);
        Assert.Equal(JsonValueKind.Null, record.GetProperty("case").ValueKind);
    }

    [Theory]
    [InlineData("ICC-01/16", "Gabon", true)]
    [InlineData("ICC-01/12", "Mali", false)]
    [InlineData("ICC-99/99", null, false)]
    public void A_situation_is_named_and_a_number_that_is_only_recalled_is_told_as_such(string number, string? name, bool isRecalled)
    {
        var situation = CommandRun.Json("record", number).GetProperty("situation");

        Assert.Equal((name, isRecalled), (Text(situation, "name"), situation.GetProperty("recalled").GetBoolean()));
        Assert.EndsWith(name is null ? "not in the dataset\n" : isRecalled ? $"{name} (known from general knowledge only)\n" : $"{name}\n", CommandRun.Text("record", number), StringComparison.Ordinal);
    }

    [Fact]
    public void Persons_of_a_case_whose_number_is_only_recalled_are_told_as_such()
    {
        Assert.EndsWith(", Jean-Jacques Mangenda Kabongo (known from general knowledge only)\n", CommandRun.Text("record", "ICC-01/05-01/13"), StringComparison.Ordinal);
        Assert.EndsWith("nobody on the public record under this number\n", CommandRun.Text("record", "ICC-01/12-09/18"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_older_than_its_situation_is_told()
    {
        Assert.EndsWith("  The case would have been opened before its situation; check the years.\n", CommandRun.Text("record", "ICC-01/12-01/08-1"), StringComparison.Ordinal);
        Assert.True(CommandRun.Json("record", "ICC-01/12-01/08-1").GetProperty("caseBeforeSituation").GetBoolean());
    }

    [Fact]
    public void A_number_as_it_is_printed_is_read_and_the_text_shown()
    {
        var record = CommandRun.Json("record", "ICC\u201002/11\u201001/11-321 12-12-2012 1/40 NM PT OA2");

        Assert.Equal(("ICC-02/11-01/11-321 OA2", "ICC\u201002/11\u201001/11-321 12-12-2012 1/40 NM PT OA2"), (Text(record, "number"), Text(record, "readFrom")));
        Assert.Equal(JsonValueKind.Null, CommandRun.Json("record", "ICC-02/11-01/11-321").GetProperty("readFrom").ValueKind);
    }

    [Theory]
    [InlineData("ICC-01/04-01/06-2842-RED", "at character 22, suffixes are written in these letters")]
    [InlineData("ICC-1/04", "at character 5, a sequence has two digits, from 01")]
    [InlineData("ICC-01/04-01/06-T-101", "at character 22, the language of a transcript is expected")]
    [InlineData("", "at character 1, a record number begins with ICC")]
    public void What_is_no_number_is_refused_with_the_place_and_the_reason(string text, string reason)
    {
        var refusal = CommandRun.Refusal("record", text);

        Assert.StartsWith($"NUMBER: \"{text}\" is not a record number of the Court such as ", refusal, StringComparison.Ordinal);
        Assert.Contains(reason, refusal, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
