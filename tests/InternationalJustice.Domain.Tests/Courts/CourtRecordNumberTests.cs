using System.Diagnostics;
using System.Text.Json;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Tests.Courts;

/// <summary>Numbers seen on documents of the Court and in citations of them, and slips that were seen or are near.</summary>
public class CourtRecordNumberTests
{
    public static TheoryData<string, CourtRecordKind> SeenNumbers => new()
    {
        { "ICC-01/04-01/06-2842", CourtRecordKind.Filing },
        { "ICC-01/04-01/06-2517-Red", CourtRecordKind.Filing },
        { "ICC-01/04-01/06-1-Corr-Red", CourtRecordKind.Filing },
        { "ICC-01/04-01/06-8-US-Corr", CourtRecordKind.Filing },
        { "ICC-01/04-01/06-8-Corr", CourtRecordKind.Filing },
        { "ICC-01/04-01/06-37", CourtRecordKind.Filing },
        { "ICC-01/04-01/06-796-Conf-tEN", CourtRecordKind.Filing },
        { "ICC-01/04-01/06-803-tEN", CourtRecordKind.Filing },
        { "ICC-01/04-01/06-2205", CourtRecordKind.Filing },
        { "ICC-01/04-01/06-797", CourtRecordKind.Filing },
        { "ICC-01/04-01/06-T-101-ENG ET WT", CourtRecordKind.Transcript },
        { "ICC-01/04-01/06-T-360-Red2-ENG CT WT", CourtRecordKind.Transcript },
        { "ICC-01/04-01/06 OA 15 OA 16", CourtRecordKind.Case },
        { "ICC-01/04-01/07-3436", CourtRecordKind.Filing },
        { "ICC-01/04-01/07-3821-Red", CourtRecordKind.Filing },
        { "ICC-01/04-01/07-3833", CourtRecordKind.Filing },
        { "ICC-01/04-02/06-147", CourtRecordKind.Filing },
        { "ICC-01/04-02/06-1707", CourtRecordKind.Filing },
        { "ICC-01/04-02/06-1962", CourtRecordKind.Filing },
        { "ICC-01/04-02/06 OA5", CourtRecordKind.Case },
        { "ICC-01/05-01/08-3343", CourtRecordKind.Filing },
        { "ICC-01/05-01/13-1905-Conf", CourtRecordKind.Filing },
        { "ICC-01/05-01/13-1905-Red", CourtRecordKind.Filing },
        { "ICC-01/09-02/11-96", CourtRecordKind.Filing },
        { "ICC-01/09-02/11-88", CourtRecordKind.Filing },
        { "ICC-01/09-02/11-967", CourtRecordKind.Filing },
        { "ICC-01/12-01/15-186", CourtRecordKind.Filing },
        { "ICC-01/12-01/18-31-tENG-Corr", CourtRecordKind.Filing },
        { "ICC-01/12-01/18-289-Red-tENG", CourtRecordKind.Filing },
        { "ICC-01/12-01/18-459-tENG", CourtRecordKind.Filing },
        { "ICC-01/12-01/18-601-Red", CourtRecordKind.Filing },
        { "ICC-01/12-01/18 OA", CourtRecordKind.Case },
        { "ICC-01/12-01/18-789-AnxA", CourtRecordKind.Annex },
        { "ICC-01/18-71", CourtRecordKind.Filing },
        { "ICC-01/18", CourtRecordKind.Situation },
        { "ICC-02/04", CourtRecordKind.Situation },
        { "ICC-02/04-01/05", CourtRecordKind.Case },
        { "ICC-02/04-01/05-57", CourtRecordKind.Filing },
        { "ICC-02/04-01/05-116-Corr2", CourtRecordKind.Filing },
        { "ICC-02/04-01/05-213-Conf-Exp", CourtRecordKind.Filing },
        { "ICC-02/04-01/05-213", CourtRecordKind.Filing },
        { "ICC-02/04-01/05-294-US-Exp", CourtRecordKind.Filing },
        { "ICC-02/04-01/05-294", CourtRecordKind.Filing },
        { "ICC-02/04-01/15-245", CourtRecordKind.Filing },
        { "ICC-02/04-01/15-238", CourtRecordKind.Filing },
        { "ICC-02/05-01/09-319", CourtRecordKind.Filing },
        { "ICC-02/05-01/09-358", CourtRecordKind.Filing },
        { "ICC-02/05-01/09-393", CourtRecordKind.Filing },
        { "ICC-02/05-01/09-397", CourtRecordKind.Filing },
        { "ICC-02/05-01/09-397-Corr", CourtRecordKind.Filing },
        { "ICC-02/05-01/09 OA2", CourtRecordKind.Case },
        { "ICC-02/11-01/11-321", CourtRecordKind.Filing },
        { "ICC-02/11-01/11 OA 2", CourtRecordKind.Case },
        { "ICC-02/11-01/11-432", CourtRecordKind.Filing },
        { "ICC-02/11-01/11-454", CourtRecordKind.Filing },
        { "ICC-02/11-01/12-47-Red", CourtRecordKind.Filing },
        { "ICC-02/11-01/15-1235", CourtRecordKind.Filing },
        { "ICC-RoC46(3)-01/18", CourtRecordKind.Matter },

        // Cited by others, not seen on a document.
        { "ICC-01/05-01/08-3636-Red", CourtRecordKind.Filing },
        { "ICC-01/04-01/06-3121-Red", CourtRecordKind.Filing },
        { "ICC-01/04-02/06-1962 OA5", CourtRecordKind.Filing },
        { "ICC-01/04-01/07-3436-tENG", CourtRecordKind.Filing },
        { "ICC-01/04-101-tEN-Corr", CourtRecordKind.Filing },
        { "ICC-02/05-01/20-1311", CourtRecordKind.Filing },
        { "ICC-02/05-01/09-1", CourtRecordKind.Filing },
        { "ICC-02/04-01/15-1762-Red", CourtRecordKind.Filing },
        { "ICC-02/04-01/15-1762-Red-tFRA", CourtRecordKind.Filing },
        { "ICC-01/04-02/06-2359", CourtRecordKind.Filing },
        { "ICC-01/09-01/20-153", CourtRecordKind.Filing },
        { "ICC-01/04-01/10-1", CourtRecordKind.Filing },
        { "ICC-01/11-01/20-26-Red", CourtRecordKind.Filing },
        { "ICC-02/17-204", CourtRecordKind.Filing },
    };

    public static TheoryData<string, RecordNumberFault, int> NearMisses => new()
    {
        { "ICC-1/04-01/06-2842", RecordNumberFault.Sequence, 4 },
        { "ICC-01-04-01/06", RecordNumberFault.Slash, 6 },
        { "ICC 01/04 01/07", RecordNumberFault.Hyphen, 3 },
        { "ICC-02/ll-01/llOA5", RecordNumberFault.Year, 7 },
        { "ICC-02/11.01/11OA4", RecordNumberFault.Continuation, 9 },
        { "ICC-01/04-01/06/2842", RecordNumberFault.Continuation, 15 },
        { "ICC-01/04-01/2006-2842", RecordNumberFault.Year, 13 },
        { "icc-01/04-01/06-2842", RecordNumberFault.Prefix, 0 },
        { "ICC-01/04-01/06-02842", RecordNumberFault.Filing, 16 },
        { "ICC-01/04-01/06-2842-RED", RecordNumberFault.SuffixCase, 21 },
        { "ICC-01/04-01/06-2842Red", RecordNumberFault.Hyphen, 20 },
        { "ICC-01/04-01/06-2842-Exp", RecordNumberFault.ExParteAlone, 21 },
        { "ICC-01/04-01/06-2842-Conf-US", RecordNumberFault.SecondLevel, 26 },
        { "ICC-01/04-01/06-2842-Red-Red", RecordNumberFault.RepeatedSuffix, 25 },
        { "ICC-01/04-01/06-2842-tEng", RecordNumberFault.SuffixCase, 21 },
        { "ICC-01/04-01/06-Red", RecordNumberFault.SuffixWithoutFiling, 16 },
        { "ICC-01/04-01/06-2842-OA5", RecordNumberFault.AppealAfterHyphen, 21 },
        { "ICC-01/04-01/06-2842-", RecordNumberFault.UnknownSuffix, 21 },
        { "ICC-01/04-00/06-1", RecordNumberFault.Sequence, 10 },
        { "ICC-01/04-01/06-T-101", RecordNumberFault.TranscriptLanguage, 21 },
        { "ICC\u201001/04\u201001/06", RecordNumberFault.TypographicHyphen, 3 },

        // Further slips of the same kinds.
        { "ICC", RecordNumberFault.Hyphen, 3 },
        { "IC", RecordNumberFault.Prefix, 2 },
        { "IT-04-74", RecordNumberFault.Prefix, 1 },
        { "ICC-", RecordNumberFault.Sequence, 4 },
        { "ICC-001/04", RecordNumberFault.Sequence, 4 },
        { "ICC-01/", RecordNumberFault.Year, 7 },
        { "ICC-01/04-", RecordNumberFault.Filing, 10 },
        { "ICC-01/04-1/06", RecordNumberFault.Sequence, 10 },
        { "ICC-01/04-01/06-0", RecordNumberFault.Filing, 16 },
        { "ICC-01/04-01/06-100000", RecordNumberFault.Filing, 16 },
        { "ICC-01/04-01/06\u20112842", RecordNumberFault.TypographicHyphen, 15 },
        { "ICC-01/04-01/06-2842\u2013Red", RecordNumberFault.TypographicHyphen, 20 },
        { "ICC-01/04-01/06-01/07", RecordNumberFault.Filing, 16 },
        { "ICC-01/04-01/06-2842-Red1", RecordNumberFault.UnknownSuffix, 21 },
        { "ICC-01/04-01/06-2842-Red10", RecordNumberFault.UnknownSuffix, 21 },
        { "ICC-01/04-01/06-2842-Red2-Red3", RecordNumberFault.RepeatedSuffix, 26 },
        { "ICC-01/04-01/06-2842-Exp-Conf", RecordNumberFault.ExParteAlone, 21 },
        { "ICC-01/04-01/06-2842-Conf-Conf", RecordNumberFault.RepeatedSuffix, 26 },
        { "ICC-01/04-01/06-2842-US-SECRET", RecordNumberFault.SecondLevel, 24 },
        { "ICC-01/04-01/06-2842-t", RecordNumberFault.UnknownSuffix, 21 },
        { "ICC-01/04-01/06-2842-tENGL", RecordNumberFault.UnknownSuffix, 21 },
        { "ICC-01/04-01/06-2842-tENG-tFRA", RecordNumberFault.RepeatedSuffix, 26 },
        { "ICC-01/04-01/06-2842-AnxAB", RecordNumberFault.UnknownSuffix, 21 },
        { "ICC-01/04-01/06-2842-AnxIIII", RecordNumberFault.UnknownSuffix, 21 },
        { "ICC-01/04-01/06-2842-Anx01", RecordNumberFault.UnknownSuffix, 21 },
        { "ICC-01/04-01/06-2842-Anx1000", RecordNumberFault.UnknownSuffix, 21 },
        { "ICC-01/04-01/06-2842-AnxA-AnxB", RecordNumberFault.RepeatedSuffix, 26 },
        { "ICC-01/04-01/06-2842--Red", RecordNumberFault.UnknownSuffix, 21 },
        { "ICC-01/04-01/06-T-", RecordNumberFault.Hearing, 18 },
        { "ICC-01/04-01/06-T-01-ENG", RecordNumberFault.Hearing, 18 },
        { "ICC-01/04-01/06-T-10000-ENG", RecordNumberFault.Hearing, 18 },
        { "ICC-01/04-01/06-T-101-tENG", RecordNumberFault.TranscriptSuffix, 22 },
        { "ICC-01/04-01/06-T-101-US-ENG", RecordNumberFault.TranscriptSuffix, 22 },
        { "ICC-01/04-01/06-T-101-CONF-ENG", RecordNumberFault.SuffixCase, 22 },
        { "ICC-01/04-01/06-T-101-ENG-Red", RecordNumberFault.Continuation, 25 },
        { "ICC-01/04-01/06-T-101-ENG WT ET", RecordNumberFault.Appeal, 29 },
        { "ICC-01/04-01/06-T-101-SPA", RecordNumberFault.UnknownSuffix, 22 },
        { "ICC-01/04-01/06 OB", RecordNumberFault.Appeal, 16 },
        { "ICC-01/04-01/06 OA0", RecordNumberFault.Appeal, 16 },
        { "ICC-01/04-01/06 OA05", RecordNumberFault.Appeal, 16 },
        { "ICC-01/04-01/06 OA100", RecordNumberFault.Appeal, 16 },
        { "ICC-01/04-01/06 OA  5", RecordNumberFault.Appeal, 19 },
        { "ICC-01/04-01/06 OA5 OA5", RecordNumberFault.RepeatedAppeal, 20 },
        { "ICC-01/04-01/06 OA OA1", RecordNumberFault.RepeatedAppeal, 19 },
        { "ICC-RoC", RecordNumberFault.Regulation, 7 },
        { "ICC-RoX46(3)-01/18", RecordNumberFault.Regulation, 6 },
        { "ICC-RoC46(3-01/18", RecordNumberFault.Regulation, 11 },
        { "ICC-RoC46(3)-1/18", RecordNumberFault.Sequence, 13 },
        { "ICC-RoC46(3)-01/18-01/18", RecordNumberFault.Filing, 19 },
    };

    [Theory]
    [MemberData(nameof(SeenNumbers))]
    public void A_number_in_use_is_read_and_written_back(string text, CourtRecordKind kind)
    {
        Assert.True(CourtRecordNumber.TryParse(text, out var number, out var problem));
        Assert.Equal(kind, number.Kind);
        Assert.Equal(default, problem);
        Assert.Equal(string.Empty, problem.ToString());

        // Only the space between an appeal and its number is not written.
        Assert.Equal(text.Replace("OA 1", "OA1", StringComparison.Ordinal).Replace("OA 2", "OA2", StringComparison.Ordinal), number.ToString());
    }

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void A_near_miss_is_refused_with_the_place_and_the_reason(string text, RecordNumberFault fault, int position)
    {
        Assert.False(CourtRecordNumber.TryParse(text, out var number, out var problem));
        Assert.Equal(default, number);
        Assert.Equal(new RecordNumberProblem(fault, position), problem);
        Assert.Equal($"at character {position + 1}, {problem.Rule}", CourtRecordNumber.Explain(text));
        Assert.EndsWith($": {problem}.", Assert.Throws<FormatException>(() => CourtRecordNumber.Parse(text)).Message, StringComparison.Ordinal);
        Assert.Contains(problem.Rule, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CourtRecordNumber>(JsonSerializer.Serialize(text))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_has_a_rule_and_a_near_miss_that_shows_it()
    {
        var faults = Enum.GetValues<RecordNumberFault>().Except([RecordNumberFault.None]).ToArray();

        Assert.Equal(faults.Length, faults.Select(fault => new RecordNumberProblem(fault, 0).Rule).Distinct().Count());
        Assert.Equal([RecordNumberFault.TooLong], faults.Except(NearMisses.Select(row => row.Data.Item2)));
    }

    [Theory]
    [MemberData(nameof(SeenNumbers))]
    public void Situations_cases_and_matters_are_what_their_own_types_read(string text, CourtRecordKind kind)
    {
        var hasAppeals = text.Contains(' ', StringComparison.Ordinal);

        Assert.Equal(kind == CourtRecordKind.Situation && !hasAppeals, SituationNumber.TryParse(text, out var situation));
        Assert.Equal(kind == CourtRecordKind.Case && !hasAppeals, CaseNumber.TryParse(text, out var one));
        Assert.Equal(kind == CourtRecordKind.Matter && !hasAppeals, MatterNumber.TryParse(text, out _));
        var number = CourtRecordNumber.Parse(text);
        Assert.True(kind != CourtRecordKind.Situation || number.Situation == situation);
        Assert.True(kind != CourtRecordKind.Case || hasAppeals || number.Case == one);
        Assert.True(number.Case is null || number.Situation == number.Case.Value.Situation);
        Assert.True(number.Case is null || number.Case == CaseNumber.Parse(text[..15]));
        Assert.True(number.Matter is not null || number.Situation == SituationNumber.Parse(text[..9]));
    }

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void No_near_miss_is_a_situation_a_case_or_a_matter(string text, RecordNumberFault fault, int position)
    {
        Assert.False(SituationNumber.TryParse(text, out _), $"{fault} at {position}");
        Assert.False(CaseNumber.TryParse(text, out _), $"{fault} at {position}");
        Assert.False(MatterNumber.TryParse(text, out _), $"{fault} at {position}");
    }

    [Fact]
    public void The_parts_of_a_filing_are_told()
    {
        var number = CourtRecordNumber.Parse("ICC-01/12-01/18-289-Red2-tENG OA3");

        Assert.Equal((SituationNumber.Parse("ICC-01/12"), CaseNumber.Parse("ICC-01/12-01/18"), null), (number.Situation, number.Case, number.Matter));
        Assert.Equal((289, 0, Language.None), (number.Filing, number.Hearing, number.TranscriptLanguage));
        Assert.Equal([(RecordSuffixKind.Redacted, 2, ""), (RecordSuffixKind.Translation, 0, "ENG")], number.Suffixes.Select(suffix => (suffix.Kind, suffix.Version, suffix.Label)));
        Assert.Equal((AppealKind.Interlocutory, 3), (Assert.Single(number.Appeals).Kind, number.Appeals[0].Number));
        Assert.True(number is { IsRedacted: true, IsTranslation: true, IsCorrected: false, IsExParte: false, Confidentiality: ConfidentialityLevel.Public });
    }

    [Fact]
    public void The_parts_of_a_transcript_are_told()
    {
        var number = CourtRecordNumber.Parse("ICC-01/04-01/06-T-360-Conf-Exp-FRA CT WT A2");

        Assert.Equal((0, 360, Language.French, "CT WT"), (number.Filing, number.Hearing, number.TranscriptLanguage, number.VersionMarks));
        Assert.True(number is { IsExParte: true, IsTranslation: false, Confidentiality: ConfidentialityLevel.Confidential });
        Assert.Equal((AppealKind.Final, 2), (Assert.Single(number.Appeals).Kind, number.Appeals[0].Number));
    }

    [Theory]
    [InlineData("ICC-01/18", ConfidentialityLevel.None)]
    [InlineData("ICC-02/04-01/05", ConfidentialityLevel.None)]
    [InlineData("ICC-RoC46(3)-01/18", ConfidentialityLevel.None)]
    [InlineData("ICC-02/04-01/05-213", ConfidentialityLevel.Public)]
    [InlineData("ICC-02/04-01/05-213-Corr-Red", ConfidentialityLevel.Public)]
    [InlineData("ICC-01/04-01/06-T-101-ENG", ConfidentialityLevel.Public)]
    [InlineData("ICC-02/04-01/05-213-Conf-Exp", ConfidentialityLevel.Confidential)]
    [InlineData("ICC-02/04-01/05-213-Red-Conf", ConfidentialityLevel.Confidential)]
    [InlineData("ICC-02/04-01/05-294-US-Exp", ConfidentialityLevel.UnderSeal)]
    [InlineData("ICC-02/04-01/05-294-SECRET", ConfidentialityLevel.Secret)]
    public void Confidentiality_is_read_from_the_suffix(string text, ConfidentialityLevel level) => Assert.Equal(level, CourtRecordNumber.Parse(text).Confidentiality);

    [Theory]
    [InlineData("ICC-01/04-01/07-3436-tENG", Language.English)]
    [InlineData("ICC-01/04-101-tEN-Corr", Language.English)]
    [InlineData("ICC-02/04-01/15-1762-Red-tFRA", Language.French)]
    [InlineData("ICC-02/04-01/15-1762-tFR", Language.French)]
    [InlineData("ICC-02/04-01/15-1762-tARA", Language.None)]
    [InlineData("ICC-02/04-01/15-1762", Language.None)]
    public void The_language_of_a_translation_is_read_from_the_suffix(string text, Language language) => Assert.Equal(language, CourtRecordNumber.Parse(text).TranslatedInto);

    [Theory]
    [InlineData("ICC-01/04-01/06-1-Corr-Red", "ICC-01/04-01/06-1-Red-Corr")]
    [InlineData("ICC-01/12-01/18-31-tENG-Corr", "ICC-01/12-01/18-31-Corr-tENG")]
    [InlineData("ICC-01/12-01/18-31-US-Exp-AnxA-Red2", "ICC-01/12-01/18-31-Red2-AnxA-US-Exp")]
    [InlineData("ICC-01/04-01/06 OA15 OA16", "ICC-01/04-01/06 OA16 OA15")]
    public void Suffixes_and_appeals_in_another_order_are_the_same_number_and_are_written_as_they_were_read(string one, string other)
    {
        var (left, right) = (CourtRecordNumber.Parse(one), CourtRecordNumber.Parse(other));

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.Equal(0, left.CompareTo(right));
        Assert.Equal((one, other), (left.ToString(), right.ToString()));
    }

    [Theory]
    [InlineData("ICC-02/04-01/05-213-Conf-Exp", "ICC-02/04-01/05-213")]
    [InlineData("ICC-01/04-01/06-8-Red", "ICC-01/04-01/06-8-Red2")]
    [InlineData("ICC-01/04-01/06-8-AnxA", "ICC-01/04-01/06-8-AnxB")]
    [InlineData("ICC-01/04-01/06-8-tENG", "ICC-01/04-01/06-8-tEN")]
    [InlineData("ICC-01/04-01/06 OA", "ICC-01/04-01/06 A")]
    [InlineData("ICC-01/04-101", "ICC-01/04-01/06-101")]
    [InlineData("ICC-01/04-01/06-T-101-ENG", "ICC-01/04-01/06-101")]
    [InlineData("ICC-01/04-01/06-T-101-ENG", "ICC-01/04-01/06-T-101-FRA")]
    [InlineData("ICC-01/04-01/06-T-101-ENG ET", "ICC-01/04-01/06-T-101-ENG CT")]
    public void Other_content_is_another_number(string one, string other)
    {
        var (left, right) = (CourtRecordNumber.Parse(one), CourtRecordNumber.Parse(other));

        Assert.NotEqual(left, right);
        Assert.NotEqual(0, left.CompareTo(right));
        Assert.Equal(-left.CompareTo(right), right.CompareTo(left));
    }

    [Theory]
    [InlineData("ICC-01/12-01/18-789-AnxA", "ICC-01/12-01/18-789")]
    [InlineData("ICC-01/12-01/18-789-Conf-AnxA-Red OA2", "ICC-01/12-01/18-789-Conf-Red")]
    [InlineData("ICC-01/12-01/18-789", "ICC-01/12-01/18")]
    [InlineData("ICC-01/12-01/18-T-5-Red-ENG", "ICC-01/12-01/18")]
    [InlineData("ICC-01/18-71", "ICC-01/18")]
    [InlineData("ICC-01/12-01/18 OA", "ICC-01/12")]
    [InlineData("ICC-RoC46(3)-01/18-37", "ICC-RoC46(3)-01/18")]
    [InlineData("ICC-01/18", null)]
    [InlineData("ICC-RoC46(3)-01/18", null)]
    public void A_number_is_part_of_another(string text, string? parent) => Assert.Equal(parent, CourtRecordNumber.Parse(text).Parent?.ToString());

    [Theory]
    [InlineData("ICC-02/04-01/05-213-Conf-Exp", "ICC-02/04-01/05-213")]
    [InlineData("ICC-01/12-01/18-789-Conf-AnxA-Red OA2", "ICC-01/12-01/18-789-AnxA")]
    [InlineData("ICC-01/04-01/06-T-360-Red2-ENG CT WT", "ICC-01/04-01/06-T-360-ENG")]
    [InlineData("ICC-01/04-01/06 OA5", "ICC-01/04-01/06")]
    public void A_document_keeps_its_number_when_its_suffixes_go(string text, string expected) => Assert.Equal(expected, CourtRecordNumber.Parse(text).WithoutSuffixes.ToString());

    [Fact]
    public void A_case_older_than_its_situation_is_read_and_told()
    {
        Assert.True(CourtRecordNumber.Parse("ICC-01/12-01/08-1").IsCaseBeforeSituation);
        Assert.False(CourtRecordNumber.Parse("ICC-01/12-01/12-1").IsCaseBeforeSituation);
        Assert.False(CourtRecordNumber.Parse("ICC-01/12-1").IsCaseBeforeSituation);
    }

    [Theory]
    [InlineData("ICC\u201001/04\u201001/06", "ICC-01/04-01/06")]
    [InlineData("ICC\u201101/04\u201301/06\u20122842\u2212Red", "ICC-01/04-01/06-2842-Red")]
    [InlineData("ICC-02/11-01/11-321 12-12-2012 1/40 NM PT OA2", "ICC-02/11-01/11-321 OA2")]
    [InlineData("ICC-01/04-01/06-1-Corr-Red 17-03-2006 1/9 SL PT", "ICC-01/04-01/06-1-Corr-Red")]
    [InlineData("ICC-02/04-01/05-57 14-10-2005 1/6 UM", "ICC-02/04-01/05-57")]
    [InlineData("No.: ICC-01/04-01/06", "ICC-01/04-01/06")]
    [InlineData("No. ICC-01/04-01/06 OA 15 OA 16", "ICC-01/04-01/06 OA 15 OA 16")]
    [InlineData("N°\u00A0: ICC-01/04-01/07-3436", "ICC-01/04-01/07-3436")]
    [InlineData(" icc-01/04-01/06-2842 ", "ICC-01/04-01/06-2842")]
    [InlineData("icc-01/12-01/18-289-red2-teng", "ICC-01/12-01/18-289-Red2-tENG")]
    [InlineData("icc-02/04-01/05-213-conf-exp-anxa oa5", "ICC-02/04-01/05-213-Conf-Exp-AnxA OA5")]
    [InlineData("icc-roc46(3)-01/18", "ICC-RoC46(3)-01/18")]
    [InlineData("icc-01/04-01/06-t-360-red2-eng ct wt", "ICC-01/04-01/06-T-360-Red2-ENG CT WT")]
    public void What_is_printed_is_turned_into_the_notation(string printed, string expected)
    {
        Assert.False(CourtRecordNumber.TryParse(printed, out _) && printed != expected);
        Assert.Equal(expected, CourtRecordNumber.Normalize(printed));
        Assert.True(CourtRecordNumber.TryParse(expected, out _));
        Assert.Equal(expected, CourtRecordNumber.Normalize(expected));
    }

    [Theory]
    [InlineData("ICC-01/04-01/06-2842-RED")]
    [InlineData("ICC-02/ll-01/llOA5")]
    [InlineData("ICC 01/04 01/07")]
    [InlineData("ICC-01/04-01/06 12-12-2012 1/40")]
    [InlineData("No number")]
    [InlineData("")]
    public void What_else_is_wrong_stays_wrong(string text)
    {
        Assert.Equal(text, CourtRecordNumber.Normalize(text));
        Assert.False(CourtRecordNumber.TryParse(text, out _));
    }

    [Fact]
    public void A_text_longer_than_any_number_is_refused_unread()
    {
        var longest = "ICC-01/04-01/06-99999-SECRET-Exp-Red9-Corr9-tENG-AnxXXXVIII" + string.Concat(Enumerable.Range(80, 11).Select(number => $" OA{number}"));
        Assert.InRange(longest.Length, 100, 128);
        Assert.Equal(longest, CourtRecordNumber.Parse(longest).ToString());
        Assert.False(CourtRecordNumber.TryParse(longest.PadRight(129), out _, out var problem));
        Assert.Equal(new RecordNumberProblem(RecordNumberFault.TooLong, 128), problem);
    }

    [Fact]
    public void A_megabyte_of_anything_is_refused_at_once()
    {
        const int length = 1_000_000;
        string[] texts =
        [
            new('-', length), new('I', length), "ICC-01/04-01/06-" + new string('9', length), "ICC-01/04-01/06-1" + string.Concat(Enumerable.Repeat("-Red", length / 4)), "ICC-01/04" + string.Concat(Enumerable.Repeat(" OA", length / 3)),
            new(' ', length), "icc-" + new string('-', length), "No." + new string(' ', length), new('\u2010', length),
        ];
        var watch = Stopwatch.StartNew();

        Assert.All(texts, text =>
        {
            Assert.False(CourtRecordNumber.TryParse(text, out _, out var problem));
            Assert.Equal(RecordNumberFault.TooLong, problem.Fault);
            Assert.Same(text, CourtRecordNumber.Normalize(text));
            Assert.False(NotationText.TryParse<CourtRecordNumber>(System.Text.Encoding.UTF8.GetBytes(text), out _));
        });
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_document_that_holds_a_wrong_number_is_told_where_and_why()
    {
        Assert.Throws<ArgumentNullException>(() => CourtRecordNumber.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => CourtRecordNumber.Normalize(null!));
        Assert.Equal(
            "\"ICC-01/04-01/06-2842-RED\" is not a record number of the Court such as ICC-01/04-01/06-2842 or ICC-01/12-01/18-289-Red-tENG: at character 22, suffixes are written in these letters: Conf, US, SECRET, Exp, Red, Corr, tENG, AnxA.",
            Assert.Throws<FormatException>(() => CourtRecordNumber.Parse("ICC-01/04-01/06-2842-RED")).Message);
    }
}
