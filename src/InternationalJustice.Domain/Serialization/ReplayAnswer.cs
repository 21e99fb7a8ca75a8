using InternationalJustice.Domain.Collections;

namespace InternationalJustice.Domain.Serialization;

/// <summary>Whether an answer that was recorded is still given, and what has changed.</summary>
/// <param name="Result">Whether the answer is the same.</param>
/// <param name="Recorded">The receipt of the record.</param>
/// <param name="Now">The receipt of the answer that was given now; <see langword="null"/> if there was no allegation to assess.</param>
/// <param name="Differences">What differs: first what the answers were given from, then the acts, positions and rules, then the answers.</param>
public sealed record ReplayAnswer(ReplayResult Result, Receipt Recorded, Receipt? Now, ValueList<ReplayDifference> Differences);
