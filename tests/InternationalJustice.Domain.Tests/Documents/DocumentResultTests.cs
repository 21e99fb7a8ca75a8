using InternationalJustice.Domain.Documents;

namespace InternationalJustice.Domain.Tests.Documents;

public class DocumentResultTests
{
    private static readonly DocumentProblem Error = new("$.on", ProblemCodes.BadNotation, "Bad date.");
    private static readonly DocumentProblem Warning = new("$.to", ProblemCodes.DateAfterQuestion, "Late.", ProblemSeverity.Warning);

    [Fact]
    public void A_document_with_an_error_has_no_value()
    {
        var result = new DocumentResult<string>("value", [Warning, Error]);

        Assert.False(result.IsValid);
        Assert.Null(result.Value);
        var message = Assert.Throws<FormatException>(result.GetValueOrThrow).Message;
        Assert.Contains("$.on: Bad date. [value.notation]", message, StringComparison.Ordinal);
        Assert.Contains("$.to: Late. [date.afterAsOf]", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_warnings_alone_can_be_used()
    {
        var result = new DocumentResult<string>("value", [Warning]);

        Assert.True(result.IsValid);
        Assert.Equal("value", result.Value);
        Assert.Equal("value", result.GetValueOrThrow());
        Assert.Equal([Warning], result.Problems);
    }

    [Fact]
    public void Codes_of_problems_are_all_different_and_have_the_form_subject_dot_trouble()
    {
        var codes = typeof(ProblemCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToArray();

        Assert.NotEmpty(codes);
        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[a-z][A-Za-z]*[.][a-z][A-Za-z]*$", code));
    }
}
