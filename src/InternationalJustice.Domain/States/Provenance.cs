using InternationalJustice.Domain.Collections;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>Where an act is known from.</summary>
/// <param name="Sources">The keys of the sources; their descriptions are in the dataset. Empty only for an act that a caller made up.</param>
/// <param name="Confidence">How well the act is attested.</param>
/// <param name="Reference">The number of the depositary notification or another official number, where known.</param>
/// <param name="CheckedOn">The day on which the sources were last read.</param>
/// <param name="Note">What a reader should know besides: differing copies, the day of a document that was lodged later.</param>
/// <remarks>Equality is by content.</remarks>
public sealed record Provenance(ValueList<string> Sources, Confidence Confidence, string? Reference = null, LocalDate? CheckedOn = null, string? Note = null)
{
    /// <summary>The keys of the sources; their descriptions are in the dataset. Empty only for an act that a caller made up.</summary>
    public ValueList<string> Sources { get; init; } = Sources ?? throw new ArgumentNullException(nameof(Sources));

    /// <summary>An act that a caller made up for a hypothetical question.</summary>
    public static Provenance Assumed { get; } = new([], Confidence.Assumed);
}
