using InternationalJustice.Domain.Collections;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A smallest set of changes after which the Court would have jurisdiction and could exercise it: without any one of them it would not.</summary>
/// <param name="Changes">The changes.</param>
public sealed record Route(ValueList<AllegationChange> Changes)
{
    /// <summary>The allegation with the changes made.</summary>
    public Allegation Apply(Allegation allegation) => Changes.Aggregate(allegation, (current, change) => change.Apply(current));
}
