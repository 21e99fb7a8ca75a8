using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Serialization;

/// <summary>The JSON document of an assessment.</summary>
public static class AssessmentDocument
{
    /// <summary>Writes an assessment as one JSON value. The order of the members is fixed, so that equal assessments give equal text.</summary>
    /// <param name="writer">Receives the document; how it is laid out is for its options.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="receipt">What it was given from.</param>
    /// <param name="dataset">Names the States in texts.</param>
    /// <param name="language">The language of the texts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not English or French.</exception>
    public static void Write(Utf8JsonWriter writer, Assessment assessment, Receipt receipt, Dataset dataset, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(receipt);
        ArgumentNullException.ThrowIfNull(dataset);
        AssessmentWriter.Write(writer, assessment, ArrestAnswers(assessment, dataset), receipt, new FindingText(language, dataset.Register));
    }

    /// <summary>The receipt of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="dataset">The dataset from which it was given.</param>
    /// <param name="allegationUtf8">The allegation document that was read.</param>
    public static Receipt ReceiptOf(Assessment assessment, Dataset dataset, ReadOnlySpan<byte> allegationUtf8)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(dataset);
        var facts = assessment.Allegation;
        return new Receipt(LibraryVersion, dataset.Version, dataset.Hash, $"sha256:{Convert.ToHexStringLower(SHA256.HashData(allegationUtf8))}", assessment.AsOf, facts.KnownOn, facts.Positions);
    }

    /// <summary>The answers about arrest for which the allegation asks.</summary>
    internal static ImmutableArray<ArrestAnswer> ArrestAnswers(Assessment assessment, Dataset dataset) => assessment.Allegation.Arrest is { } question
        ? ArrestAnswer.Of(question, dataset, assessment.Allegation.KnownOn, assessment.Allegation.Positions)
        : [];

    internal static string LibraryVersion { get; } =
        typeof(AssessmentDocument).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? string.Empty;
}
