using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Documents;

public class JsonObjectReaderTests
{
    [Fact]
    public void A_good_document_is_read_without_problems()
    {
        var (value, problems) = Read("""
            { "name": "Al Hassan", "count": 3, "final": true, "on": "2002-07-01", "period": "2002-07-01/..", "outcome": "satisfied",
              "place": { "state": "MLI" }, "parts": [ { "state": "AFG" }, { "state": "SDN" } ], "codes": [ "7(1)(h)" ], "positions": { "a b": "x" } }
            """);

        Assert.Empty(problems);
        Assert.Equal("Al Hassan 3 True 2002-07-01 2002-07-01/.. Satisfied MLI AFG,SDN 7(1)(h) a b=x", value);
    }

    [Fact]
    public void An_absent_member_and_JSON_null_are_the_same_to_the_optional_readers()
    {
        const string Nothing = "         ";

        Assert.Equal(Nothing, Read("{}").Value);
        Assert.Equal(Nothing, Read("""{"name":null,"count":null,"final":null,"on":null,"period":null,"outcome":null,"place":null,"parts":null,"codes":null,"positions":null}""").Value);
        Assert.Empty(Read("""{"name":null,"count":null,"final":null,"on":null,"period":null,"outcome":null,"place":null,"parts":null,"codes":null,"positions":null}""").Problems);
    }

    [Fact]
    public void Absent_and_null_can_be_told_apart()
    {
        Assert.Equal((true, true, true, false, false, false), ReadRoot("""{"to":null,"from":"x"}""", root => (root.Has("to"), root.IsNull("to"), root.Has("from"), root.IsNull("from"), root.Has("on"), root.IsNull("on"))));
    }

    [Fact]
    public void An_unknown_member_is_reported_with_the_known_ones()
    {
        var problem = Assert.Single(Problems("""{"place":{"state":"MLI","sate":"MLI"}}"""));

        Assert.Equal("$.place.sate", problem.Path);
        Assert.Equal(ProblemCodes.UnknownMember, problem.Code);
        Assert.Equal("Expected one of: state.", problem.Message);
    }

    [Fact]
    public void Names_are_compared_exactly()
    {
        Cultures.ForEach(() => Assert.Equal([("$.Name", ProblemCodes.UnknownMember), ("$[\"fİnal\"]", ProblemCodes.UnknownMember)], PathsAndCodes("""{"Name":"x","fİnal":true}""")));
    }

    [Theory]
    [InlineData("""{"name":"x","name":"y"}""", "$.name")]
    [InlineData("""{"name":"x","n\u0061me":"y"}""", "$.name")]
    [InlineData("""{"parts":[{"state":"AFG"},{"state":"AFG","state":"AFG"}]}""", "$.parts[1].state")]
    [InlineData("""{"positions":{"a b":"x","a b":"x"}}""", "$.positions[\"a b\"]")]
    public void A_member_given_twice_is_reported(string json, string path) => Assert.Equal([(path, ProblemCodes.DuplicateMember)], PathsAndCodes(json));

    [Theory]
    [InlineData("""{"name":1}""", "$.name", "Expected a string, found a number.")]
    [InlineData("""{"name":["x"]}""", "$.name", "Expected a string, found a list.")]
    [InlineData("""{"count":"3"}""", "$.count", "Expected a whole number, found a string.")]
    [InlineData("""{"final":"true"}""", "$.final", "Expected true or false, found a string.")]
    [InlineData("""{"final":0}""", "$.final", "Expected true or false, found a number.")]
    [InlineData("""{"on":20020701}""", "$.on", "Expected a string, found a number.")]
    [InlineData("""{"place":"MLI"}""", "$.place", "Expected an object, found a string.")]
    [InlineData("""{"place":true}""", "$.place", "Expected an object, found true or false.")]
    [InlineData("""{"parts":{"state":"AFG"}}""", "$.parts", "Expected a list, found an object.")]
    [InlineData("""{"parts":[{"state":"AFG"},null]}""", "$.parts[1]", "Expected an object, found null.")]
    [InlineData("""{"codes":["6",7]}""", "$.codes[1]", "Expected a string, found a number.")]
    [InlineData("""{"positions":{"a b":1}}""", "$.positions[\"a b\"]", "Expected a string, found a number.")]
    public void A_value_of_another_type_is_reported_at_its_place(string json, string path, string message)
    {
        var problem = Assert.Single(Problems(json));

        Assert.Equal((path, ProblemCodes.WrongType, message), (problem.Path, problem.Code, problem.Message));
    }

    [Theory]
    [InlineData("""{"on":"2023-06-31"}""", "$.on", ProblemCodes.BadNotation, "\"2023-06-31\" is not a calendar date such as 2002-07-01.")]
    [InlineData("""{"period":"2010-05-31/2002-07-01"}""", "$.period", ProblemCodes.BadNotation, "\"2010-05-31/2002-07-01\" is not a period such as 2002-07-01/2010-05-31, 2002-07-01/.. or 2002-07-01.")]
    [InlineData("""{"outcome":"Satisfied"}""", "$.outcome", ProblemCodes.UnknownValue, "\"Satisfied\" is none of: undetermined, satisfied, notSatisfied.")]
    [InlineData("""{"outcome":""}""", "$.outcome", ProblemCodes.UnknownValue, "\"\" is none of: undetermined, satisfied, notSatisfied.")]
    [InlineData("""{"count":11}""", "$.count", ProblemCodes.OutOfRange, "Expected a whole number from 0 to 10, found \"11\".")]
    [InlineData("""{"count":-1}""", "$.count", ProblemCodes.OutOfRange, "Expected a whole number from 0 to 10, found \"-1\".")]
    [InlineData("""{"count":1.5}""", "$.count", ProblemCodes.OutOfRange, "Expected a whole number from 0 to 10, found \"1.5\".")]
    [InlineData("""{"count":1e400}""", "$.count", ProblemCodes.OutOfRange, "Expected a whole number from 0 to 10, found \"1e400\".")]
    [InlineData("""{"count":4294967299}""", "$.count", ProblemCodes.OutOfRange, "Expected a whole number from 0 to 10, found \"4294967299\".")]
    public void A_bad_value_is_reported_with_what_was_expected_in_every_culture(string json, string path, string code, string message) => Cultures.ForEach(() =>
    {
        var problem = Assert.Single(Problems(json));

        Assert.Equal((path, code, message), (problem.Path, problem.Code, problem.Message));
    });

    [Fact]
    public void A_huge_number_is_reported_shortly()
    {
        var problem = Assert.Single(Problems($$"""{"count":{{new string('9', 100_000)}}}"""));

        Assert.Equal(ProblemCodes.OutOfRange, problem.Code);
        Assert.True(problem.Message.Length < 200);
    }

    [Theory]
    [InlineData("""{"name":"\ud800"}""", "$.name")]
    [InlineData("""{"name":"\udc00x"}""", "$.name")]
    [InlineData("""{"codes":["6","\ud800"]}""", "$.codes[1]")]
    [InlineData("""{"positions":{"a":"\ud800"}}""", "$.positions.a")]
    [InlineData("""{"on":"\ud800"}""", "$.on")]
    [InlineData("""{"\ud800":"x"}""", "$")]
    [InlineData("""{"place":{"state\udc00":"x"}}""", "$.place")]
    [InlineData("""{"positions":{"\ud800":"x"}}""", "$.positions")]
    public void Half_a_surrogate_pair_is_reported_in_values_and_in_names(string json, string path) => Assert.Equal([(path, ProblemCodes.BadNotation)], PathsAndCodes(json));

    [Fact]
    public void A_name_that_is_not_text_does_not_hide_the_other_members()
    {
        var (value, problems) = Read("""{"\ud800":1,"name":"x","\udc00name":2}""");

        Assert.StartsWith("x ", value, StringComparison.Ordinal);
        Assert.Equal(2, problems.Length);
    }

    [Theory]
    [InlineData("name", "$.name")]
    [InlineData("place", "$")]
    public void Bytes_that_are_not_UTF_8_are_reported(string member, string path)
    {
        byte[] json = member == "name" ? [.. "{\"name\":\""u8, 0xFF, .. "\"}"u8] : [.. "{\""u8, 0xFF, .. "\":1}"u8];

        Assert.Equal([(path, ProblemCodes.BadNotation)], Read(json).Problems.Select(problem => (problem.Path, problem.Code)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("{}{}")]
    [InlineData("{} x")]
    [InlineData("{'name':'x'}")]
    [InlineData("{name:1}")]
    [InlineData("""{"name":"x",}""")]
    [InlineData("""{"codes":["6",]}""")]
    [InlineData("""{"name":"x"} // comment""")]
    [InlineData("""/* comment */ {"name":"x"}""")]
    [InlineData("""{"count":01}""")]
    [InlineData("""{"count":+1}""")]
    [InlineData("""{"count":NaN}""")]
    [InlineData("{\"name\":\"a\nb\"}")]
    [InlineData("{\"name\":\"\\x\"}")]
    [InlineData("\uFEFF\uFEFF{}")]
    public void What_is_not_JSON_is_one_problem(string json) => Assert.Equal([("$", ProblemCodes.JsonSyntax)], PathsAndCodes(json));

    [Fact]
    public void A_syntax_error_says_where_it_is()
    {
        var problem = Assert.Single(Problems("{\n  \"name\": x\n}"));

        Assert.Contains("line 2, byte 11", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "a list")]
    [InlineData("null", "null")]
    [InlineData("1", "a number")]
    [InlineData("\"x\"", "a string")]
    [InlineData("false", "true or false")]
    public void A_root_that_is_no_object_is_refused(string json, string found)
    {
        var problem = Assert.Single(Problems(json));

        Assert.Equal(("$", ProblemCodes.WrongType, $"Expected an object, found {found}."), (problem.Path, problem.Code, problem.Message));
    }

    [Fact]
    public void A_byte_order_mark_is_accepted() => Assert.Empty(Problems("\uFEFF{\"name\":\"x\"}"));

    [Fact]
    public void Thirty_two_levels_are_accepted_and_thirty_three_are_not()
    {
        static string Nested(int levels) => $$"""{"deep":{{new string('[', levels - 1)}}{{new string(']', levels - 1)}}}""";

        Assert.Equal([("$.deep", ProblemCodes.UnknownMember)], PathsAndCodes(Nested(32)));
        Assert.Equal([("$", ProblemCodes.JsonSyntax)], PathsAndCodes(Nested(33)));
        Assert.Equal([("$", ProblemCodes.JsonSyntax)], PathsAndCodes(Nested(100_000)));
    }

    [Fact]
    public void A_document_above_the_limit_is_not_even_parsed()
    {
        var problem = Assert.Single(Read(new byte[JsonObjectReader.LargestDocument + 1]).Problems);

        Assert.Equal(("$", ProblemCodes.JsonTooLarge), (problem.Path, problem.Code));
        Assert.Equal([("$", ProblemCodes.JsonSyntax)], Read(new byte[JsonObjectReader.LargestDocument]).Problems.Select(one => (one.Path, one.Code)));
    }

    [Fact]
    public void Several_problems_are_reported_together_each_at_its_place() => Assert.Equal(
        [
            ("$.final", ProblemCodes.DuplicateMember), ("$.name", ProblemCodes.WrongType), ("$.on", ProblemCodes.BadNotation),
            ("$.place.stat", ProblemCodes.UnknownMember), ("$.parts[0].state", ProblemCodes.WrongType), ("$.parts[1]", ProblemCodes.WrongType), ("$.parts[2].x", ProblemCodes.UnknownMember),
            ("$.codes[1]", ProblemCodes.WrongType), ("$.other", ProblemCodes.UnknownMember),
        ],
        PathsAndCodes("""
            { "name": 1, "on": "2023-02-30", "place": { "stat": "X" }, "parts": [ { "state": 2 }, "x", { "x": null } ], "codes": [ "6", {} ], "other": [], "final": true, "final": true }
            """));

    [Fact]
    public void A_required_member_that_is_absent_or_null_is_missing_and_one_that_is_bad_is_not_reported_twice()
    {
        static IEnumerable<(string, string, string)> Required(string json)
        {
            var problems = new ProblemList();
            JsonObjectReader.ReadDocument(Encoding.UTF8.GetBytes(json), problems, root => $"{root.RequiredString("name")}{root.RequiredDate("on")}{root.Required<DatePeriod>("period")}{root.RequiredEnum<Truth>("outcome")}");
            return problems.ToImmutable().Select(problem => (problem.Path, problem.Code, problem.Message));
        }

        var missing = new[]
        {
            ("$.name", ProblemCodes.MissingMember, "Expected a string."),
            ("$.on", ProblemCodes.MissingMember, "Expected a calendar date such as 2002-07-01."),
            ("$.period", ProblemCodes.MissingMember, "Expected a period such as 2002-07-01/2010-05-31, 2002-07-01/.. or 2002-07-01."),
            ("$.outcome", ProblemCodes.MissingMember, "Expected one of: undetermined, satisfied, notSatisfied."),
        };
        Assert.Equal(missing, Required("{}"));
        Assert.Equal(missing, Required("""{"name":null,"on":null,"period":null,"outcome":null}"""));
        Assert.Equal(
            [("$.name", ProblemCodes.WrongType), ("$.on", ProblemCodes.BadNotation), ("$.period", ProblemCodes.BadNotation), ("$.outcome", ProblemCodes.UnknownValue)],
            Required("""{"name":1,"on":"x","period":"x","outcome":"x"}""").Select(problem => (problem.Item1, problem.Item2)));
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_reported_at_its_end()
    {
        var problems = new ProblemList();

        JsonObjectReader.ReadDocument(Encoding.UTF8.GetBytes("""{"from":"2010-05-31","to":"2002-07-01"}"""), problems, root => root.Period(root.OptionalDate("from"), root.OptionalDate("to"), "to")?.ToString() ?? "");

        var problem = Assert.Single(problems.ToImmutable());
        Assert.Equal(("$.to", ProblemCodes.DateOrder, "Expected a day on or after 2010-05-31, found 2002-07-01."), (problem.Path, problem.Code, problem.Message));
    }

    [Fact]
    public void An_entry_may_be_a_text_or_an_object()
    {
        static IEnumerable<string> Entries(JsonObjectReader root) => root.StringsOrObjects("nationalities").Select(entry => $"{entry.Path}={entry.Text ?? entry.Object?.OptionalString("state")}");
        var problems = new ProblemList();

        var entries = JsonObjectReader.ReadDocument(Encoding.UTF8.GetBytes("""{"nationalities":["AFG",{"state":"SDN"},3,{"state":"MLI","x":1}]}"""), problems, root => string.Join(' ', Entries(root)));

        Assert.Equal("$.nationalities[0]=AFG $.nationalities[1]=SDN $.nationalities[3]=MLI", entries);
        Assert.Equal([("$.nationalities[2]", ProblemCodes.WrongType), ("$.nationalities[3].x", ProblemCodes.UnknownMember)], problems.ToImmutable().Select(problem => (problem.Path, problem.Code)));
    }

    [Fact]
    public void A_strange_name_is_quoted_in_its_path()
    {
        Assert.Equal(
            ["$[\"\"]", "$[\"a.b\"]", "$[\"a\\u000ab\"]", $"$[\"{new string('x', 41)}\"]", "$.a1"],
            Problems($$"""{"":1,"a.b":1,"a\nb":1,"{{new string('x', 41)}}":1,"a1":1}""").Select(problem => problem.Path));
    }

    [Fact]
    public void Many_members_are_read_in_linear_time()
    {
        var json = $$"""{"positions":{ {{string.Join(',', Enumerable.Range(0, 200_000).Select(i => $"\"p{i}\":\"x\""))}} } }""";

        Assert.Empty(Problems(json));
    }

    [Fact]
    public void No_document_however_hostile_makes_reading_throw()
    {
        var parts = Gen.Elements(
            "{", "}", "[", "]", ":", ",", "\"", "\"name\"", "\"count\"", "\"on\"", "\"place\"", "\"parts\"", "\"codes\"", "\"positions\"", "\"state\"", "\"\\ud800\"", "\"\\udc00x\"", "\"2002-07-01\"",
            "null", "true", "1", "-1e9999", "\\", "/*", "//\n", "\uFEFF", "\0", "\u2028", " ", "\"name\":\"x\"", "\"place\":{\"state\":\"X\"}", "{\"name\":", "{\"parts\":[", "]}");
        var text = parts.ListOf().Select(string.Concat);
        var bytes = Gen.Choose(0, 255).Select(value => (byte)value).ListOf();
        var document = Gen.OneOf(text.Select(Encoding.UTF8.GetBytes), bytes.Select(list => list.ToArray()));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3_000), Prop.ForAll(document.ToArbitrary(), json =>
        {
            var (value, problems) = Read(json);
            Assert.True(value is not null || problems.Length > 0);
            Assert.All(problems, problem => Assert.StartsWith("$", problem.Path, StringComparison.Ordinal));
        }));
    }

    private static (string? Value, ImmutableArray<DocumentProblem> Problems) Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    private static (string? Value, ImmutableArray<DocumentProblem> Problems) Read(byte[] json)
    {
        var problems = new ProblemList();
        var value = JsonObjectReader.ReadDocument(json, problems, Describe);
        return (value, problems.ToImmutable());
    }

    private static ImmutableArray<DocumentProblem> Problems(string json) => Read(json).Problems;

    private static IEnumerable<(string Path, string Code)> PathsAndCodes(string json) => Problems(json).Select(problem => (problem.Path, problem.Code));

    private static T ReadRoot<T>(string json, Func<JsonObjectReader, T> read)
        where T : struct
    {
        T result = default;
        JsonObjectReader.ReadDocument(Encoding.UTF8.GetBytes(json), new ProblemList(), root =>
        {
            result = read(root);
            return "";
        });
        return result;
    }

    /// <summary>Asks for one member of every kind.</summary>
    private static string Describe(JsonObjectReader root)
    {
        static string? State(JsonObjectReader? place)
        {
            var state = place?.OptionalString("state");
            place?.Finish();
            return state;
        }

        return string.Join(
            ' ',
            root.OptionalString("name"),
            root.OptionalInteger("count", 0, 10),
            root.OptionalBoolean("final"),
            root.OptionalDate("on") is { } on ? IsoDate.Format(on) : null,
            root.Optional<DatePeriod>("period"),
            root.OptionalEnum<Truth>("outcome"),
            State(root.OptionalObject("place")),
            string.Join(',', root.Objects("parts").Select(part => part.OptionalString("state")).ToArray()),
            string.Join(',', root.Strings("codes").Select(code => code.Text)),
            string.Join(',', root.OptionalObject("positions")?.StringMembers().Select(member => $"{member.Name}={member.Text}") ?? []));
    }
}
