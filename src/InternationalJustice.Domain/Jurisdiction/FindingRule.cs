using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Courts;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>What all findings of a rule have in common.</summary>
internal sealed class FindingRule
{
    private FindingRule(string id, Provision provision, Combination combination, FieldConfidence confidence = FieldConfidence.None)
    {
        Id = id;
        Provision = provision;
        Combination = combination;
        Confidence = confidence;
    }

    internal string Id { get; }

    internal Provision Provision { get; }

    internal Combination Combination { get; }

    /// <summary>How well the field of a court’s record is attested that states the rule; none for the Rome Statute.</summary>
    internal FieldConfidence Confidence { get; }

    /// <summary>A rule that rests on facts and acts alone.</summary>
    internal static FindingRule Leaf(string id, Provision provision) => new(id, provision, Combination.None);

    /// <summary>A rule that is met where all of its findings are.</summary>
    internal static FindingRule All(string id, Provision provision) => new(id, provision, Combination.All);

    /// <summary>A rule that is met where one of its findings is.</summary>
    internal static FindingRule Any(string id, Provision provision) => new(id, provision, Combination.Any);

    /// <summary>The same rule as the record of a court attests it.</summary>
    internal FindingRule Attested(FieldConfidence confidence) => new(Id, Provision, Combination, confidence);
}
