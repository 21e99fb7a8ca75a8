using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using InternationalJustice.Cli.Text;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;
using Spectre.Console;

namespace InternationalJustice.Cli.Commands;

/// <summary>What the dataset is, whether a file is a valid dataset, and in which acts two datasets differ.</summary>
internal sealed class DataCommand : AnswerCommand
{
    private readonly Option<string> _load = new("--load") { Description = "check a dataset and tell about it instead of the one inside the tool; - reads standard input", HelpName = "FILE" };
    private readonly Option<string> _diff = new("--diff") { Description = "list the acts in which this dataset differs", HelpName = "FILE" };
    private readonly Option<bool> _export = new("--export") { Description = "write the whole dataset, as --load reads it" };
    private readonly Option<string> _audience = AudienceOption();

    internal DataCommand(Session session)
        : base(session, "data", "Tell what the dataset is, check another one, or list the acts in which two differ")
    {
        Add(_load);
        Add(_diff);
        Add(_export);
        Add(_audience);
        Validators.Add(result =>
        {
            if (new Option[] { _diff, _export }.All(option => result.GetResult(option) is { Implicit: false }))
            {
                result.AddError("Give only one of --diff and --export.");
            }
        });
    }

    protected override Answer? Find(Session session, Invocation invocation)
    {
        if (Load(_load, session, invocation) is not { } dataset || Load(_diff, session, invocation) is not { } other)
        {
            return null;
        }

        var audience = invocation.Member<Audience>(_audience) ?? Audience.Public;
        if (invocation.IsSet(_export))
        {
            if (audience == Audience.Public && invocation.Text(_load) is not null)
            {
                invocation.Report(_export.Name, ProblemCodes.Inconsistent, "Expected --audience holder: a file is written as it is, with what the public may not know.");
                return null;
            }

            return new Answer(writer => WriteWhole(writer, dataset));
        }

        var counts = dataset.CountsFor(audience);
        ImmutableArray<DatasetDifference>? differences = invocation.Text(_diff) is null ? null : dataset.Diff(other, audience);
        return new Answer(json => WriteJson(json, dataset, counts, other, differences), console => WriteText(console, dataset, counts, other, differences, invocation.Language));
    }

    /// <summary>The dataset of the file that an option names, or the one inside the tool if the option is absent.</summary>
    private static Dataset? Load(Option<string> option, Session session, Invocation invocation) =>
        invocation.Text(option) is null ? session.Dataset
        : invocation.File(option, session) is { } document ? invocation.Checked(Dataset.TryLoad(document))
        : null;

    private static void WriteWhole(TextWriter writer, Dataset dataset)
    {
        using var whole = new MemoryStream();
        dataset.WriteTo(whole);
        writer.WriteLine(Encoding.UTF8.GetString(whole.GetBuffer().AsSpan(0, (int)whole.Length)));
    }

    private static void WriteJson(Utf8JsonWriter json, Dataset dataset, ImmutableArray<DatasetCount> counts, Dataset other, ImmutableArray<DatasetDifference>? differences)
    {
        json.WriteStartObject();
        WriteIdentity(json, dataset);
        json.WriteStartObject("counts");
        foreach (var (records, count) in counts)
        {
            json.WriteNumber(records, count);
        }

        json.WriteEndObject();
        if (differences is { } acts)
        {
            json.WriteStartObject("to");
            WriteIdentity(json, other);
            json.WriteEndObject();
            json.WriteStartArray("diff");
            foreach (var difference in acts)
            {
                DatasetDifferenceJson.Write(json, difference);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, Dataset dataset)
    {
        json.WriteString("version", dataset.Version);
        json.WriteString("knownUntil", Names.Of(dataset.KnownUntil));
        json.WriteString("hash", dataset.Hash);
    }

    private static void WriteText(IAnsiConsole console, Dataset dataset, ImmutableArray<DatasetCount> counts, Dataset other, ImmutableArray<DatasetDifference>? differences, Language language)
    {
        WriteIdentity(console, dataset, language);
        if (differences is not { } acts)
        {
            console.Rows(counts.Select(count => new[] { count.Records, count.Count.ToString(CultureInfo.InvariantCulture) }));
            return;
        }

        console.WriteLine();
        WriteIdentity(console, other, language);
        console.Section(Phrases.Differences(language));
        if (acts.IsEmpty)
        {
            console.Detail(Phrases.NoDifference(language));
        }

        console.Rows(acts.Select(Row));
    }

    private static string[] Row(DatasetDifference difference) => difference switch
    {
        TreatyActDifference treaty => Row(difference, treaty.Before, treaty.After, act => act.On, act => act.Kind, act => act.Provenance),
        SituationActDifference situation => Row(difference, situation.Before, situation.After, act => act.On, act => Names.Of(act.Kind), act => act.Provenance),
        WarrantActDifference warrant => Row(difference, warrant.Before, warrant.After, act => act.On, act => Names.Of(act.Kind), act => act.Provenance),
        _ => [],
    };

    private static string[] Row<T>(DatasetDifference difference, T? before, T? after, Func<T, UncertainDate> on, Func<T, string> kind, Func<T, Provenance> provenance)
        where T : class
    {
        return
        [
            difference.Kind switch { DatasetDifferenceKind.Added => "+", DatasetDifferenceKind.Removed => "-", _ => "~" },
            difference.Subject,
            Both(act => on(act).ToString()),
            Both(kind),
            Both(act => Names.Of(provenance(act).Confidence)),
            Both(act => CsvWriter.Join(provenance(act).Sources)),
        ];

        string Both(Func<T, string> text)
        {
            var (was, now) = (before is null ? null : text(before), after is null ? null : text(after));
            return was is null || now is null || was == now ? was ?? now ?? string.Empty : $"{was} → {now}";
        }
    }

    private static void WriteIdentity(IAnsiConsole console, Dataset dataset, Language language)
    {
        console.Line(Phrases.DatasetOf(dataset.Version, dataset.KnownUntil, language));
        console.Detail(dataset.Hash);
    }
}
