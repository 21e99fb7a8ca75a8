namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A value that the text of a reason names.</summary>
/// <param name="Name">Its name in the text.</param>
/// <param name="Kind">What it is, which tells how each language writes it.</param>
/// <param name="Value">The value in its invariant notation: the code of a State, a date, a provision, a text.</param>
public sealed record ReasonArgument(string Name, ReasonArgumentKind Kind, string Value);
