namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A fact that the allegation does not state and on which the answer depends.</summary>
/// <param name="Path">Where it would be stated, as a path in the allegation document such as <c>suspect.nationalities</c>.</param>
/// <param name="Reason">Why it matters, as a code from which text is rendered.</param>
public sealed record MissingFact(string Path, FindingReason Reason);
