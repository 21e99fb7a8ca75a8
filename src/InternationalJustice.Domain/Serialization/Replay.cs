using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Serialization;

/// <summary>Gives a recorded answer again and says whether it is the same, or what changed.</summary>
public static class Replay
{
    /// <summary>Assesses an allegation again as its receipt says: on its days and with its positions.</summary>
    /// <param name="record">An assessment document, or the receipt of one.</param>
    /// <param name="allegation">The allegation document; <see langword="null"/> to compare only what the receipt names.</param>
    /// <param name="dataset">The dataset from which the answer is given now.</param>
    /// <param name="recordedDataset">The dataset of the receipt, where it is at hand, so that the acts in which the two differ can be told; otherwise <see langword="null"/>.</param>
    /// <returns>The answer, or every problem of the record and of the allegation.</returns>
    public static DocumentResult<ReplayAnswer> Run(ReadOnlyMemory<byte> record, ReadOnlyMemory<byte>? allegation, Dataset dataset, Dataset? recordedDataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var problems = new ProblemList();
        if (RecordedAnswer.Read(record, problems) is not { } recorded)
        {
            return new DocumentResult<ReplayAnswer>(null, problems.ToImmutable());
        }

        var receipt = recorded.Receipt;
        if (recordedDataset is not null && recordedDataset.Hash != receipt.DatasetHash)
        {
            problems.Add("$.datasetHash", ProblemCodes.Inconsistent, $"The dataset given as that of the receipt has the hash {recordedDataset.Hash}, not {receipt.DatasetHash}.");
            return new DocumentResult<ReplayAnswer>(null, problems.ToImmutable());
        }

        if (allegation is not { } document)
        {
            var known = Sources(receipt, receipt with { Library = AssessmentDocument.LibraryVersion, Dataset = dataset.Version, DatasetHash = dataset.Hash });
            return new DocumentResult<ReplayAnswer>(new ReplayAnswer(ReplayResult.NotComparable, receipt, null, [.. known]), problems.ToImmutable());
        }

        var read = AllegationDocument.Read(document, dataset, facts => facts with { AsOf = receipt.AsOf, KnownOn = receipt.KnownOn, Positions = receipt.Positions });
        problems.AddRange(read.Problems);
        return new DocumentResult<ReplayAnswer>(read.Value is { } stated ? Compare(recorded, document, stated, dataset, recordedDataset) : null, problems.ToImmutable());
    }

    private static ReplayAnswer Compare(RecordedAnswer recorded, ReadOnlyMemory<byte> document, Allegation allegation, Dataset dataset, Dataset? recordedDataset)
    {
        var (now, answer) = Assess(document, allegation, dataset);
        var sources = Sources(recorded.Receipt, now).ToImmutableArray();
        var acts = recordedDataset is null ? [] : ActsBetween(recordedDataset, dataset, allegation);

        // An answer of the same library from the same dataset and document needs no record: it can be given again.
        var before = recorded.Assessment
            ?? (recordedDataset is not null && sources.All(difference => difference.Kind == ReplayDifferenceKind.Dataset) ? Assess(document, allegation, recordedDataset).Answer : (JsonElement?)null);
        if (before is not { } kept)
        {
            return new ReplayAnswer(sources.IsEmpty ? ReplayResult.Same : ReplayResult.NotComparable, recorded.Receipt, now, [.. sources, .. acts]);
        }

        var outcomes = AssessmentComparison.Outcomes(kept, answer).ToImmutableArray();
        var reasons = AssessmentComparison.Reasons(kept, answer);
        return new ReplayAnswer(outcomes.IsEmpty ? ReplayResult.Same : ReplayResult.Different, recorded.Receipt, now, [.. sources, .. acts.Concat(reasons).Distinct().OrderBy(reason => reason.Kind), .. outcomes]);
    }

    private static (Receipt Receipt, JsonElement Answer) Assess(ReadOnlyMemory<byte> document, Allegation allegation, Dataset dataset)
    {
        var assessment = new Assessor(dataset).Assess(allegation);
        var receipt = AssessmentDocument.ReceiptOf(assessment, dataset, document.Span);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            AssessmentDocument.Write(writer, assessment, receipt, dataset, Language.English);
        }

        using var answer = JsonDocument.Parse(buffer.WrittenMemory, new JsonDocumentOptions { MaxDepth = 256 });
        return (receipt, answer.RootElement.Clone());
    }

    /// <summary>In what the two answers were given from.</summary>
    private static IEnumerable<ReplayDifference> Sources(Receipt recorded, Receipt now)
    {
        if (recorded.Library != now.Library)
        {
            yield return new(ReplayDifferenceKind.Library, "library", recorded.Library, now.Library);
        }

        if (recorded.DatasetHash != now.DatasetHash)
        {
            yield return new(ReplayDifferenceKind.Dataset, "dataset", $"{recorded.Dataset} {recorded.DatasetHash}", $"{now.Dataset} {now.DatasetHash}");
        }

        if (recorded.InputHash != now.InputHash)
        {
            yield return new(ReplayDifferenceKind.Input, "input", recorded.InputHash, now.InputHash);
        }
    }

    /// <summary>The acts of States with a link to the conduct, and in situations of theirs, that only one of two datasets has in that form.</summary>
    private static IEnumerable<ReplayDifference> ActsBetween(Dataset recorded, Dataset now, Allegation allegation)
    {
        var linked = allegation.Conduct.SelectMany(conduct => conduct.Places.Select(place => place.LinkedState).OfType<StateCode>().Concat(conduct.EffectsIn))
            .Concat(allegation.Suspect?.Nationalities?.Select(nationality => nationality.State) ?? [])
            .ToHashSet();
        foreach (var difference in recorded.Diff(now))
        {
            var (before, after) = difference switch
            {
                TreatyActDifference treaty when linked.Contains(treaty.State) => (treaty.Before?.ToString(), treaty.After?.ToString()),
                SituationActDifference situation when situation.Situation.States.Any(linked.Contains) => (Text(situation, situation.Before), Text(situation, situation.After)),
                _ => default,
            };
            if (before is not null)
            {
                yield return new ReplayDifference(ReplayDifferenceKind.Act, before, before, null);
            }

            if (after is not null)
            {
                yield return new ReplayDifference(ReplayDifferenceKind.Act, after, null, after);
            }
        }

        static string? Text(SituationActDifference difference, SituationAct? act) => act is null ? null : $"{difference.Subject} {act}";
    }
}
