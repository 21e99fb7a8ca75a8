using InternationalJustice.Cli;

namespace InternationalJustice.Domain.Tests.Cli;

public class CsvWriterTests
{
    [Fact]
    public void A_field_is_quoted_where_it_has_a_comma_a_quote_or_a_line_break()
    {
        using var text = new StringWriter();

        new CsvWriter(text).Write("plain", "a,b", "say \"no\"", "two\nlines", null, "; ");

        Assert.Equal("plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",,; \r\n", text.ToString());
    }
}
