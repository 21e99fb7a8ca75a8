using System.Collections.Immutable;
using System.Globalization;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Checks a warrant record against a dataset.</summary>
public static class WarrantRecordCheck
{
    /// <summary>Everything that the record names and the dataset does not know.</summary>
    /// <param name="record">The record.</param>
    /// <param name="dataset">The dataset.</param>
    /// <returns>An error for each State that is neither in the dataset nor fictional; a warning for a situation that is not in the dataset, of which nothing is then known.</returns>
    public static ImmutableArray<DocumentProblem> Against(WarrantRecord record, Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(dataset);
        var problems = new ProblemList();
        if (record.Situation is { } situation && dataset.Situations.Find(situation) is null)
        {
            problems.Warn("$.situation", ProblemCodes.UnknownSituation, $"{situation} is not in the dataset; what the record does not say about it is unknown.");
        }

        for (var i = 0; i < record.TreatyActs.Length; i++)
        {
            Check(string.Create(CultureInfo.InvariantCulture, $"$.treatyActs[{i}].state"), record.TreatyActs[i].State);
        }

        for (var i = 0; i < record.Acts.Length; i++)
        {
            if (record.Acts[i].State is { } state)
            {
                Check(string.Create(CultureInfo.InvariantCulture, $"$.acts[{i}].by"), state);
            }
        }

        for (var i = 0; i < record.Agreements.Count; i++)
        {
            Check(string.Create(CultureInfo.InvariantCulture, $"$.agreements[{i}].requested"), record.Agreements[i].Requested);
            Check(string.Create(CultureInfo.InvariantCulture, $"$.agreements[{i}].sending"), record.Agreements[i].Sending);
        }

        for (var i = 0; i < record.Consultations.Count; i++)
        {
            Check(string.Create(CultureInfo.InvariantCulture, $"$.consultations[{i}].state"), record.Consultations[i].State);
        }

        foreach (var office in record.Offices)
        {
            Check("$.office.state", office.State);
        }

        return problems.ToImmutable();

        void Check(string path, StateCode state)
        {
            if (!state.IsFictional && !dataset.Register.Contains(state))
            {
                problems.Add(path, ProblemCodes.UnknownState, $"{state} names no State of the dataset.");
            }
        }
    }
}
