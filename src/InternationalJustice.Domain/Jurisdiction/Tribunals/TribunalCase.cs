using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>What a rule on a court other than the International Criminal Court sees: the question, the court’s record, and the conduct that is asked about.</summary>
/// <param name="Question">The question.</param>
/// <param name="Court">The court.</param>
/// <param name="Conduct">The conduct.</param>
/// <param name="Path">Where the document states the conduct.</param>
internal sealed record TribunalCase(Question Question, Court Court, Conduct Conduct, string Path)
{
    internal Suspect? Suspect => Question.Allegation.Suspect;

    internal string Name => Court.Id.ToString();

    internal bool Has(CourtCondition condition) => Court.Conditions.Contains(condition);

    /// <summary>A reason that names the court.</summary>
    internal FindingReason Because(string code) => FindingReason.Of(code).With("court", Name);

    /// <summary>The provision of a field of the court’s record; the unset provision where no article is known.</summary>
    internal Provision Citing(CourtField field) => Court.ProvisionOf(field);

    internal FieldConfidence Attested(CourtField field) => Court.ConfidenceOf(field);

    /// <summary>Nationalities that the suspect is known to have held; <see langword="null"/> if unknown or if no suspect is named.</summary>
    internal Timeline<Truth>? HeldNationality(Predicate<States.StateCode> of) =>
        Suspect?.Nationalities?.Where(nationality => of(nationality.State)).Select(nationality => TruthTimelines.During(nationality.Period)).Any();
}
