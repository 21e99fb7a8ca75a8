using System.Text;
using InternationalJustice.Domain.Data;

namespace InternationalJustice.Domain.Tests.Data;

public class JsonWhitespaceTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n", "")]
    [InlineData("{ }", "{}")]
    [InlineData(" { \"a b\" : [ 1 , true ] } ", "{\"a b\":[1,true]}")]
    [InlineData("\"a b\"", "\"a b\"")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("[ \" \\\" \" , \"\\\\\" , \" x \" ]", "[\" \\\" \",\"\\\\\",\" x \"]")]
    [InlineData("1 ", "1")]
    public void What_stands_between_tokens_is_left_out_and_what_stands_in_strings_is_kept(string json, string stripped)
    {
        using var destination = new MemoryStream();

        JsonWhitespace.AppendStripped(destination, Encoding.UTF8.GetBytes(json));

        Assert.Equal(stripped, Encoding.UTF8.GetString(destination.ToArray()));
    }
}
