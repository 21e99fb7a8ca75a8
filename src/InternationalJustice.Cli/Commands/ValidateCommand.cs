using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.Warrants;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>Every problem of a document, of whatever kind it is.</summary>
internal sealed class ValidateCommand : AnswerCommand
{
    /// <summary>The members by which a document shows its kind; the first that it has decides.</summary>
    private static readonly ImmutableArray<(string Member, DocumentKind Kind)> Signs =
    [
        ("version", DocumentKind.Dataset), ("conduct", DocumentKind.Allegation), ("acts", DocumentKind.WarrantRecord), ("crimes", DocumentKind.Charge), ("treatyActs", DocumentKind.TreatyActs),
    ];

    private readonly Argument<string> _file = new("FILE") { Description = "a JSON document: an allegation, a warrant record, a charge, treaty acts or a dataset; - reads standard input" };
    private readonly Option<string> _kind = new("--as") { Description = "the kind of document, which is otherwise told from its members", HelpName = "KIND" };

    internal ValidateCommand(Session session)
        : base(session, "validate", "Tell every problem of a document: an allegation, a warrant record, a charge, treaty acts or a dataset")
    {
        _kind.AcceptOnlyFromAmong([.. Enum.GetValues<DocumentKind>().Where(kind => kind != DocumentKind.None).Select(Names.Of)]);
        Add(_file);
        Add(_kind);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        if (invocation.File(_file, session) is not { } document)
        {
            return null;
        }

        var kind = invocation.Text(_kind) is { } named ? Enum.GetValues<DocumentKind>().First(known => Names.Of(known) == named) : KindOf(document);
        var problems = ProblemsOf(kind, document, session.Dataset, invocation.Language);
        var isValid = problems.All(problem => problem.Severity != ProblemSeverity.Error);
        if (!isValid && !invocation.Json)
        {
            invocation.Report(problems);
            return null;
        }

        return new Answer(json => WriteJson(json, kind, isValid, problems), console => WriteText(console, kind, problems, invocation.Language))
        {
            ExitCode = isValid ? ExitCode.Answered : ExitCode.Invalid,
        };
    }

    private static ImmutableArray<DocumentProblem> ProblemsOf(DocumentKind kind, ReadOnlyMemory<byte> document, Dataset dataset, Language language)
    {
        switch (kind)
        {
            case DocumentKind.WarrantRecord:
                var record = WarrantRecord.Read(document);
                return record.Value is { } read ? [.. record.Problems, .. WarrantRecordCheck.Against(read, dataset)] : record.Problems;
            case DocumentKind.Charge:
                return ChargeDocument.Read(document, dataset, language).Problems;
            case DocumentKind.TreatyActs:
                return dataset.Register.TryWith(document).Problems;
            case DocumentKind.Dataset:
                return Dataset.TryLoad(document).Problems;
            case DocumentKind.Allegation:
                return AllegationDocument.Read(document, dataset).Problems;
            default:
                var signs = string.Join(", ", Signs.Select(sign => $"{sign.Member} ({Names.Of(sign.Kind)})"));
                return [new DocumentProblem("$", ProblemCodes.MissingMember, $"Expected a member that tells what the document is: {signs}.")];
        }
    }

    /// <summary>The kind that the members of the root show. What is no JSON object counts as an allegation, whose reader says what is wrong with it.</summary>
    private static DocumentKind KindOf(ReadOnlyMemory<byte> document)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var json = document.Span;
        var reader = new Utf8JsonReader(json.StartsWith("\uFEFF"u8) ? json[3..] : json);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return DocumentKind.Allegation;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                foreach (var (member, _) in Signs)
                {
                    if (reader.ValueTextEquals(member))
                    {
                        found.Add(member);
                    }
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            return DocumentKind.Allegation;
        }

        return Signs.FirstOrDefault(sign => found.Contains(sign.Member)).Kind;
    }

    private static void WriteJson(Utf8JsonWriter json, DocumentKind kind, bool isValid, ImmutableArray<DocumentProblem> problems)
    {
        json.WriteStartObject();
        json.WriteString("document", kind == DocumentKind.None ? null : Names.Of(kind));
        json.WriteBoolean("valid", isValid);
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("path", problem.Path);
            json.WriteString("code", problem.Code);
            json.WriteString("severity", Names.Of(problem.Severity));
            json.WriteString("provision", problem.Provision?.ToString());
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(IAnsiConsole console, DocumentKind kind, ImmutableArray<DocumentProblem> problems, Language language)
    {
        console.Line(Phrases.Valid(kind, problems.Length, language));
        foreach (var problem in problems)
        {
            console.Detail(problem.ToString());
        }
    }
}
