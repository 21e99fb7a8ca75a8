using System.CommandLine;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Serialization;

namespace InternationalJustice.Cli.Commands;

/// <summary>The JSON Schemas of the documents that the program reads and writes.</summary>
internal sealed class SchemaCommand : AnswerCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "the document; without it, all are listed", Arity = ArgumentArity.ZeroOrOne };

    internal SchemaCommand(Session session)
        : base(session, "schema", "Print the JSON Schema of a document")
    {
        _name.AcceptOnlyFromAmong([.. DocumentSchema.All.Select(schema => schema.Name)]);
        Add(_name);
    }

    protected override Answer? Find(Session session, Invocation invocation) =>
        invocation.Text(_name) is { } name && DocumentSchema.Find(name) is { } schema ? new Answer(writer => writer.WriteLine(schema)) : List();

    private static Answer List() => new(
        json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("schemas");
            foreach (var schema in DocumentSchema.All)
            {
                json.WriteStartObject();
                json.WriteString("name", schema.Name);
                json.WriteString("title", schema.Title);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        },
        console => console.Rows(DocumentSchema.All.Select(schema => new[] { schema.Name, schema.Title })));
}
