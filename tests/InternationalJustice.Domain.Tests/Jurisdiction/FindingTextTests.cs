using System.Text.RegularExpressions;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Tests.DecidedCases;
using InternationalJustice.Domain.Tests.House;

namespace InternationalJustice.Domain.Tests.Jurisdiction;

public partial class FindingTextTests
{
    private static readonly TextCatalogue English = TextCatalogue.For(Language.English);
    private static readonly TextCatalogue French = TextCatalogue.For(Language.French);

    public static TheoryData<string> Codes => [.. English.Codes.Order(StringComparer.Ordinal)];

    public static TheoryData<string> CodesOfSentences => [.. English.Codes.Where(code => !code.StartsWith("report.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Both_languages_have_the_same_codes() => Assert.Equal(English.Codes.Order(StringComparer.Ordinal), French.Codes.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_languages_name_the_same_values(string code) => Assert.Equal(Placeholders(English[code]), Placeholders(French[code]));

    [Theory]
    [MemberData(nameof(CodesOfSentences))]
    public void A_text_is_one_sentence_without_full_stop(string code) => Assert.All([English[code], French[code]], text => Assert.Matches(@"^\S.*[^\s.]$", text));

    [Fact]
    public void Every_code_of_the_source_has_a_text() => Assert.All(CodesOfTheSource(), code => Assert.Contains(code, English.Codes));

    [Fact]
    public void Every_finding_of_the_decided_cases_reads_as_a_sentence_in_both_languages() =>
        Assert.All([Language.English, Language.French], language =>
        {
            var text = new FindingText(language, Dataset.Embedded.Register);
            Assert.All(
                DecidedCase.All.Select(decided => Answer.To(decided.Allegation)).SelectMany(answer => answer.Conduct.SelectMany(conduct => (Finding[])[conduct.Finding, conduct.Exercise]).Append(answer.Admissibility.Finding)).SelectMany(finding => finding.SelfAndDescendants),
                finding => Assert.DoesNotContain('{', text.Render(finding.Because)));
        });

    [Theory]
    [InlineData("2003-05-01", "1 May 2003", "1er mai 2003")]
    [InlineData("2019-03-16", "16 March 2019", "16 mars 2019")]
    public void Days_are_written_as_the_language_does(string day, string english, string french)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        Assert.Equal(english, new FindingText(Language.English, Dataset.Embedded.Register).Format(date));
        Assert.Equal(french, new FindingText(Language.French, Dataset.Embedded.Register).Format(date));
    }

    private static string[] Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> CodesOfTheSource() =>
        from file in Library.SourceFiles
        where file.StartsWith("Jurisdiction/", StringComparison.Ordinal)
        from line in Library.ReadSource(file).Split('\n')
        where line.Contains("FindingReason.Of(", StringComparison.Ordinal)
        from Match match in Code().Matches(line[line.IndexOf("FindingReason.Of(", StringComparison.Ordinal)..])
        select match.Groups[1].Value;

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"""(\w+\.\w+)""")]
    private static partial Regex Code();
}
