using System.Collections.Immutable;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Reads a warrant record as a document of its own.</summary>
internal static class WarrantRecordReader
{
    internal static DocumentResult<WarrantRecord> Read(ReadOnlyMemory<byte> utf8)
    {
        var problems = new ProblemList();
        WarrantRecord? record = null;
        JsonObjectReader.ReadDocument(utf8, problems, root =>
        {
            record = Read(root);
            return root;
        });
        return new DocumentResult<WarrantRecord>(record, problems.ToImmutable());
    }

    private static WarrantRecord? Read(JsonObjectReader root)
    {
        var person = root.RequiredString("person");
        if (person is not null && string.IsNullOrWhiteSpace(person))
        {
            root.Problems.Add(root.PathOf("person"), ProblemCodes.BadNotation, "Expected a name.");
        }

        var caseNumber = root.Optional<CaseNumber>("caseNumber");
        var situation = root.Optional<SituationNumber>("situation");
        if (caseNumber is { } number && situation is { } given && number.Situation != given)
        {
            root.Problems.Add(root.PathOf("caseNumber"), ProblemCodes.Inconsistent, $"Expected a case in the situation {given}, found {number}.");
        }

        var opened = root.Optional<UncertainDate>("investigationOpenedOn");
        var offices = root.OptionalObject("office") is { } office ? OfficeReader.Read(office) is { } held ? ImmutableArray.Create(held) : [] : [];
        var treatyActs = TreatyActReader.Read(root);
        var circumstances = CircumstancesReader.Read(root);
        var acts = WarrantActReader.Read(root, "acts", static act => ReadProvenance(act), out var isComplete);
        root.Require("acts", "the list of acts");
        if (!isComplete || person is null)
        {
            return null;
        }

        var head = new RecordHead(person, caseNumber, situation ?? caseNumber?.Situation, opened, offices, treatyActs) { Circumstances = circumstances };
        var record = WarrantRecord.TryCreate(acts, head, out var failedAt, out var refusal);
        if (refusal is not null)
        {
            WarrantActReader.Report(root.Problems, WarrantActReader.PathOf(root, "acts", failedAt), refusal);
        }

        return record;
    }

    private static Provenance ReadProvenance(JsonObjectReader act) =>
        act.OptionalString("note") is { } note ? Provenance.Assumed with { Note = note } : Provenance.Assumed;
}
