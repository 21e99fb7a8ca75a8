using System.CommandLine;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Serialization;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>Whether a recorded answer is still the answer, and if not, what changed.</summary>
internal sealed class ReplayCommand : AnswerCommand
{
    private readonly Argument<string> _record = new("RECORD") { Description = "an assessment, or the receipt of one; - reads standard input" };
    private readonly Argument<string?> _file = new("FILE") { Description = "the allegation that was assessed; without it only what the receipt names is compared", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _dataset = new("--dataset") { Description = "the dataset of the receipt, as data --export wrote it, to tell in which acts it differs", HelpName = "FILE" };

    internal ReplayCommand(Session session)
        : base(session, "replay", "Give a recorded answer again and tell whether it is the same, or which act, rule or position differs")
    {
        Add(_record);
        Add(_file);
        Add(_dataset);
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        var record = invocation.File(_record, session);
        var allegation = invocation.OptionalFile(_file, session);
        var recordedDataset = invocation.Text(_dataset) is not null && invocation.File(_dataset, session) is { } file ? invocation.Checked(Dataset.TryLoad(file)) : null;
        return record is { } kept && invocation.Problems.Count == 0 && invocation.Checked(Replay.Run(kept, allegation, session.Dataset, recordedDataset)) is { } answer
            ? new Answer(json => WriteJson(json, answer), console => WriteText(console, answer, invocation.Language))
            : null;
    }

    private static void WriteJson(Utf8JsonWriter json, ReplayAnswer answer)
    {
        json.WriteStartObject();
        json.WriteString("result", Names.Of(answer.Result));
        WriteReceipt(json, "recorded", answer.Recorded);
        if (answer.Now is { } now)
        {
            WriteReceipt(json, "now", now);
        }
        else
        {
            json.WriteNull("now");
        }

        json.WriteStartArray("differences");
        foreach (var difference in answer.Differences)
        {
            json.WriteStartObject();
            json.WriteString("kind", Names.Of(difference.Kind));
            json.WriteString("subject", difference.Subject);
            json.WriteString("recorded", difference.Recorded);
            json.WriteString("now", difference.Now);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReceipt(Utf8JsonWriter json, string name, Receipt receipt)
    {
        json.WriteStartObject(name);
        json.WriteString("library", receipt.Library);
        json.WriteString("dataset", receipt.Dataset);
        json.WriteString("datasetHash", receipt.DatasetHash);
        json.WriteString("inputHash", receipt.InputHash);
        json.WriteString("asOf", Names.Of(receipt.AsOf));
        json.WriteString("knownOn", receipt.KnownOn is { } day ? Names.Of(day) : null);
        json.WriteStartObject("positions");
        foreach (var (question, position) in receipt.Positions.Chosen)
        {
            json.WriteString(Names.Of(question), position == PositionId.None ? "none" : Names.Of(position));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(IAnsiConsole console, ReplayAnswer answer, Language language)
    {
        console.Line(Phrases.Replayed(answer.Result, language));
        foreach (var difference in answer.Differences)
        {
            console.Detail($"{Phrases.Of(difference, language)}: {difference.Recorded ?? "-"} -> {difference.Now ?? "-"}");
        }
    }
}
