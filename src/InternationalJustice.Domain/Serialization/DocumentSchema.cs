using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using InternationalJustice.Domain.Serialization.Schemas;

namespace InternationalJustice.Domain.Serialization;

/// <summary>The JSON Schema (draft 2020-12) of a document that the library reads or writes.</summary>
/// <remarks>
/// A schema tells the form: members, types, notations, and the values of enumerations. It refuses no valid document. What needs the calendar, the dataset or the law is for the reader of the document:
/// that a day exists, that a period does not end before it begins, that a State or crime is known, that an act is lawful at its place.
/// </remarks>
public sealed class DocumentSchema
{
    private readonly Func<Shape> _root;
    private readonly ImmutableArray<ReferenceShape> _definitions;

    private DocumentSchema(string name, string title, Func<Shape> root, params ImmutableArray<ReferenceShape> definitions)
    {
        Name = name;
        Title = title;
        _root = root;
        _definitions = definitions;
    }

    /// <summary>The schemas of all documents.</summary>
    public static ImmutableArray<DocumentSchema> All { get; } =
    [
        new("allegation", "An allegation, of which the jurisdiction is assessed", () => AllegationSchema.Root, SharedShapes.Place, SharedShapes.Suspect, SharedShapes.Office, SharedShapes.Positions, TreatyActsSchema.Act),
        new("assessment", "The assessment of an allegation", () => AssessmentSchema.Root, AssessmentSchema.Finding, SharedShapes.Positions),
        new("receipt", "What an assessment was given from", () => ReceiptSchema.Root, SharedShapes.Positions),
        new("warrantRecord", "The acts of a case against a person", () => WarrantRecordSchema.Root, SharedShapes.Office, TreatyActsSchema.Act),
        new("charge", "A charge", () => ChargeSchema.Root, SharedShapes.Place, SharedShapes.Suspect, SharedShapes.Office),
        new("treatyActs", "Acts of States that are assumed for a question", () => TreatyActsSchema.Root, TreatyActsSchema.Act),
    ];

    /// <summary>The name of the document, such as <c>allegation</c>.</summary>
    public string Name { get; }

    /// <summary>What the document is, in English.</summary>
    public string Title { get; }

    /// <summary>The schema of a document.</summary>
    /// <param name="name">Its name; case matters.</param>
    /// <returns>The schema; <see langword="null"/> if there is no document of that name.</returns>
    public static DocumentSchema? Find(string name) => All.FirstOrDefault(schema => schema.Name == name);

    /// <summary>Writes the schema as one JSON object. The order of its members is fixed.</summary>
    /// <param name="writer">Receives the schema; how it is laid out is for its options.</param>
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        writer.WriteString("title", Title);
        _root().WriteKeywords(writer, orNull: false);
        if (!_definitions.IsEmpty)
        {
            writer.WriteStartObject("$defs");
            foreach (var definition in _definitions)
            {
                writer.WritePropertyName(definition.Name);
                definition.Definition().Write(writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>The schema as JSON text, indented, with lines that end in a line feed.</summary>
    public override string ToString()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            Write(writer);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
