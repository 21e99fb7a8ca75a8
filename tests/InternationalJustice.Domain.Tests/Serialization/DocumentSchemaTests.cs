using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.Tests.DecidedCases;
using InternationalJustice.Domain.Tests.House;
using InternationalJustice.Domain.Tests.Jurisdiction;
using InternationalJustice.Domain.Warrants;
using Json.Schema;

namespace InternationalJustice.Domain.Tests.Serialization;

/// <summary>The schemas and the readers and writers of the documents say the same.</summary>
public class DocumentSchemaTests
{
    private static readonly string[] ProblemsOfForm =
    [
        ProblemCodes.UnknownMember, ProblemCodes.MissingMember, ProblemCodes.WrongType, ProblemCodes.EmptyList, ProblemCodes.BadNotation, ProblemCodes.UnknownValue, ProblemCodes.OutOfRange, ProblemCodes.UnknownPosition,
    ];

    /// <summary>What replaces each value of a document in turn.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "7", "-1", "151", "1.5", "\"\"", "\"x\"", "\"none\"", "\"AFG\"", "\"2021-08-15\"", "\"2021-08\"", "\"2021-13-01\"", "\"6\"", "\"other:\"", "\"gender\"", "\"headOfState\"", "\"ICC-1/17\"", "\"ICC-02/17-01/25\"",
        "[]", "{}", "[null]", "[\"x\"]", "[\"AFG\"]", "[{}]", "{ \"x\": 1 }", "{ \"state\": \"AFG\" }", "{ \"kind\": \"other\" }", "{ \"area\": \"highSeas\" }",
    ];

    private static readonly ConcurrentDictionary<string, JsonSchema> Schemas = [];

    private static readonly ConcurrentDictionary<string, JsonSchema> ClosedSchemas = [];

    public static TheoryData<int> Documents => [.. Enumerable.Range(0, FullDocuments.All.Count())];

    public static TheoryData<string> Names => [.. DocumentSchema.All.Select(schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_valid_document_has_the_form(int index)
    {
        var (name, json) = FullDocuments.All.ElementAt(index);

        Assert.Empty(FormProblems(name, json));
        Assert.True(HasForm(SchemaOf(name), json), json);
    }

    [Theory]
    [MemberData(nameof(DecidedCase.Rows), MemberType = typeof(DecidedCase))]
    public void Every_decided_case_has_the_form_of_an_allegation(string id) => Assert.True(HasForm(SchemaOf("allegation"), DecidedCase.Get(id).Allegation));

    /// <summary>Each value is replaced by values of every other kind, each member left out, and a member added that nobody knows.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void The_schema_refuses_what_the_reader_refuses_for_its_form_and_nothing_else(int index)
    {
        var (name, json) = FullDocuments.All.ElementAt(index);
        var schema = SchemaOf(name);
        var disagreements = new List<string>();
        var count = 0;
        foreach (var (change, document) in ChangesOf(json))
        {
            count++;
            var problems = FormProblems(name, document);
            if (HasForm(schema, document) != (problems.Length == 0))
            {
                disagreements.Add($"{change}: {(problems.Length == 0 ? "only the schema refuses it" : string.Join("; ", problems))}");
            }
        }

        Assert.True(count > 100);
        Assert.True(disagreements.Count == 0, string.Join('\n', disagreements));
    }

    /// <summary>So that no member of a reader can be forgotten by the documents on which the test above rests.</summary>
    [Theory]
    [InlineData("allegation")]
    [InlineData("warrantRecord")]
    [InlineData("charge")]
    [InlineData("treatyActs")]
    public void The_full_documents_have_every_member_that_the_reader_knows(string name)
    {
        var documents = FullDocuments.All.Where(document => document.Name == name).Select(document => document.Json).ToArray();
        var present = documents.SelectMany(json => Nodes(JsonNode.Parse(json)!)).OfType<JsonObject>().SelectMany(owner => owner.Select(member => $"{WithoutIndexes(owner.GetPath())}.{member.Key}")).ToHashSet();
        foreach (var json in documents)
        {
            foreach (var owner in Nodes(JsonNode.Parse(json)!).OfType<JsonObject>().Select(node => node.GetPath()))
            {
                var root = JsonNode.Parse(json)!;
                Find(root, owner).AsObject()["unheardOf"] = 1;
                if (owner.EndsWith(".positions", StringComparison.Ordinal))
                {
                    // Its members are the contested questions, all of which the schema tells from the same list as the reader.
                    continue;
                }

                var message = Problems(name, root.ToJsonString()).Single(problem => problem.Path == $"{owner}.unheardOf").Message;
                var known = message["Expected one of: ".Length..^1].Split(", ");
                Assert.Equal([], known.Select(member => $"{WithoutIndexes(owner)}.{member}").Where(path => !present.Contains(path)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(DecidedCase.Rows), MemberType = typeof(DecidedCase))]
    public void Every_assessment_and_receipt_has_its_form_and_no_member_that_the_schema_does_not_tell(string id)
    {
        var written = JsonNode.Parse(Answer.Write(Answer.To(DecidedCase.Get(id).Allegation)))!;

        Assert.True(HasForm(ClosedSchemaOf("assessment"), written), id);
        Assert.True(HasForm(ClosedSchemaOf("receipt"), written["receipt"]!), id);
    }

    [Fact]
    public void An_answer_about_arrest_has_the_form()
    {
        var written = JsonNode.Parse(Answer.Write(Answer.To("""
            {
              "situation": "ICC-02/17", "asOf": "2026-12-31", "conduct": [{ "id": "A", "crimes": ["7(1)(h)"], "grounds": ["gender"], "from": "2021-08-15", "places": [{ "state": "AFG" }] }],
              "arrest": { "persons": ["Haibatullah Akhundzada"], "on": ["2025-01-23", "2025-07-09"], "states": ["DEU", "USA"] }
            }
            """)))!;

        Assert.True(written["projection"]!.GetValue<bool>());
        Assert.NotEmpty(written["arrest"]!.AsArray());
        Assert.True(HasForm(ClosedSchemaOf("assessment"), written));
    }

    [Theory]
    [InlineData("ICTY")]
    [InlineData("STCOA")]
    [InlineData("ICJ")]
    public void An_answer_of_another_court_has_the_form(string court)
    {
        var written = JsonNode.Parse(Answer.Write(Answer.To($$"""
            { "court": "{{court}}", "asOf": "2026-06-01", "conduct": [{ "id": "A", "crimes": ["6", "8bis"], "from": "1995-07-11", "places": [{ "state": "BIH" }] }], "suspect": { "kind": "naturalPerson" } }
            """)))!;

        Assert.True(HasForm(ClosedSchemaOf("assessment"), written));
    }

    [Theory]
    [InlineData("""{ "outcome": "maybe" }""")]
    [InlineData("""{ "asOf": "yesterday" }""")]
    [InlineData("""{ "receipt": { "datasetHash": "md5:1" } }""")]
    public void An_assessment_with_another_value_has_not_the_form(string change)
    {
        var written = JsonNode.Parse(Answer.Write(Answer.To(FullDocuments.StateReferral)))!.AsObject();
        var (member, value) = JsonNode.Parse(change)!.AsObject().First();
        (member == "outcome" ? written["jurisdiction"]!.AsObject() : written)[member] = value!.DeepClone();

        Assert.False(HasForm(SchemaOf("assessment"), written));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_one_of_the_draft_that_it_names_and_every_reference_leads_somewhere(string name)
    {
        var schema = JsonNode.Parse(DocumentSchema.Find(name)!.ToString())!;

        Assert.True(HasForm(MetaSchemas.Draft202012, schema));
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema["$schema"]!.GetValue<string>());
        var defined = schema["$defs"] is JsonObject definitions ? definitions.Select(definition => $"#/$defs/{definition.Key}").ToHashSet() : [];
        var used = Nodes(schema).OfType<JsonObject>().Select(node => node["$ref"]).OfType<JsonValue>().Select(reference => reference.GetValue<string>()).ToHashSet();
        Assert.Equal(defined.Order(), used.Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_shipped_file_is_what_the_library_writes(string name) =>
        Assert.Equal(DocumentSchema.Find(name)!.ToString(), File.ReadAllText(Path.Combine(Library.SourceRoot, "Schemas", $"{name}.schema.json")).TrimEnd('\n'));

    [Theory]
    [InlineData("Allegation")]
    [InlineData("")]
    [InlineData("court")]
    public void There_is_no_schema_of_another_name(string name) => Assert.Null(DocumentSchema.Find(name));

    private static DocumentProblem[] Problems(string name, string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        return
        [
            .. name switch
            {
                "allegation" => AllegationDocument.Read(utf8, Dataset.Embedded).Problems,
                "warrantRecord" => WarrantRecord.Read(utf8).Problems,
                "charge" => ChargeDocument.Read(utf8, Dataset.Embedded).Problems,
                _ => Dataset.Embedded.Register.TryWith(utf8).Problems,
            },
        ];
    }

    private static string[] FormProblems(string name, string json) =>
        [.. Problems(name, json).Where(problem => problem.Severity == ProblemSeverity.Error && IsOfForm(problem)).Select(problem => problem.ToString())];

    /// <summary>Whether a schema can know it: which members make a place, but not how two ages compare.</summary>
    private static bool IsOfForm(DocumentProblem problem) =>
        (ProblemsOfForm.Contains(problem.Code) && !(problem.Code == ProblemCodes.OutOfRange && problem.Message.Contains("that of the youngest", StringComparison.Ordinal)))
        || (problem.Code == ProblemCodes.Inconsistent && Regex.IsMatch(problem.Path, @"places\[\d+\]$"));

    private static bool HasForm(JsonSchema schema, JsonNode json) => HasForm(schema, json.ToJsonString());

    private static bool HasForm(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        return schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.Flag }).IsValid;
    }

    private static JsonSchema SchemaOf(string name) => Schemas.GetOrAdd(name, static name => JsonSchema.FromText(DocumentSchema.Find(name)!.ToString()));

    /// <summary>The schema, with no member allowed that it does not tell.</summary>
    private static JsonSchema ClosedSchemaOf(string name) => ClosedSchemas.GetOrAdd(name, static name =>
    {
        var schema = JsonNode.Parse(DocumentSchema.Find(name)!.ToString())!;
        foreach (var node in Nodes(schema).OfType<JsonObject>().Where(node => node["properties"] is JsonObject { Count: > 0 } && node["type"] is not null).ToArray())
        {
            node["additionalProperties"] = false;
        }

        return JsonSchema.FromText(schema.ToJsonString());
    });

    private static IEnumerable<(string Change, string Document)> ChangesOf(string json)
    {
        foreach (var path in Nodes(JsonNode.Parse(json)!).Select(node => node.GetPath()).Where(path => path != "$"))
        {
            foreach (var value in Values)
            {
                var root = JsonNode.Parse(json)!;
                Replace(Find(root, path), JsonNode.Parse(value));
                yield return ($"{path} = {value}", root.ToJsonString());
            }

            var without = JsonNode.Parse(json)!;
            if (Find(without, path) is { Parent: JsonObject owner } member)
            {
                owner.Remove(member.GetPropertyName());
                yield return ($"{path} left out", without.ToJsonString());
            }
        }

        foreach (var path in Nodes(JsonNode.Parse(json)!).OfType<JsonObject>().Select(node => node.GetPath()))
        {
            var root = JsonNode.Parse(json)!;
            Find(root, path).AsObject()["unheardOf"] = 1;
            yield return ($"{path}.unheardOf", root.ToJsonString());
        }
    }

    /// <summary>All nodes but those that are <c>null</c>.</summary>
    private static IEnumerable<JsonNode> Nodes(JsonNode node) => node switch
    {
        JsonObject owner => owner.Where(member => member.Value is not null).SelectMany(member => Nodes(member.Value!)).Prepend(node),
        JsonArray list => list.Where(entry => entry is not null).SelectMany(entry => Nodes(entry!)).Prepend(node),
        _ => [node],
    };

    private static JsonNode Find(JsonNode root, string path) => Nodes(root).Single(node => node.GetPath() == path);

    private static void Replace(JsonNode node, JsonNode? value)
    {
        if (node.Parent is JsonArray list)
        {
            list[node.GetElementIndex()] = value;
        }
        else
        {
            node.Parent!.AsObject()[node.GetPropertyName()] = value;
        }
    }

    private static string WithoutIndexes(string path) => Regex.Replace(path, @"\[\d+\]", "[]");
}
