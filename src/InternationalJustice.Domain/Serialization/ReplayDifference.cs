namespace InternationalJustice.Domain.Serialization;

/// <summary>One difference between a recorded answer and the one given now.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Subject">Which one: the act, the contested question, the rule with its conduct, or the member of the assessment document; the kind itself where there is only one.</param>
/// <param name="Recorded">What the record says; <see langword="null"/> if it has nothing of the kind.</param>
/// <param name="Now">What holds now; <see langword="null"/> if there is nothing of the kind.</param>
public sealed record ReplayDifference(ReplayDifferenceKind Kind, string Subject, string? Recorded, string? Now);
