using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The outcome of one legal test on every day, and why: the provision, the facts and acts relied on, and the findings on which it rests.</summary>
/// <remarks>
/// It explains a negative as well as a positive outcome, and holds no text: <see cref="FindingText"/> renders one from it. Immutable. Equality is by identity.
/// </remarks>
[DebuggerDisplay("{Rule,nq} {Provision} {Truth}")]
public sealed class Finding
{
    private readonly FindingRule _rule;
    private readonly FindingDetail? _detail;

    private Finding(FindingRule rule, Timeline<Truth> truth, FindingReason because, ImmutableArray<Finding> findings, FindingDetail? detail = null)
    {
        _rule = rule;
        Truth = truth;
        Because = because;
        Findings = findings;
        _detail = detail;
    }

    /// <summary>The stable id of the rule.</summary>
    public string Rule => _rule.Id;

    /// <summary>The provision that the rule states; the unset provision where no article of the court’s instrument is known.</summary>
    public Provision Provision => _rule.Provision;

    /// <summary>The outcome on each day of conduct.</summary>
    public Timeline<Truth> Truth { get; }

    /// <summary>The reason for the outcome, from which text is rendered.</summary>
    public FindingReason Because { get; }

    /// <summary>How the outcome follows from <see cref="Findings"/>.</summary>
    public Combination Combination => _rule.Combination;

    /// <summary>The findings on which this one rests, in the order in which a lawyer would take them.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The acts of States relied on.</summary>
    public ImmutableArray<TreatyAct> Acts => Detail.Acts;

    /// <summary>Facts that the rule needed and that the allegation does not state.</summary>
    public ImmutableArray<MissingFact> MissingFacts => Detail.MissingFacts;

    /// <summary>The contested questions on which the outcome depends, with the positions taken.</summary>
    public ImmutableArray<ContestedUse> Contested => Detail.Contested;

    /// <summary>The ground of jurisdiction that the finding is about, such as <c>territory:AFG</c>; <see langword="null"/> if it is about none.</summary>
    public string? Ground => _detail?.Ground;

    /// <summary>How well the field of the court’s record is attested on which the finding rests; <see cref="FieldConfidence.None"/> where it rests on the Rome Statute or on other findings.</summary>
    public FieldConfidence Confidence => _rule.Confidence;

    private FindingDetail Detail => _detail ?? FindingDetail.None;

    /// <summary>This finding and all below it, in reading order.</summary>
    public IEnumerable<Finding> SelfAndDescendants => Findings.SelectMany(finding => finding.SelfAndDescendants).Prepend(this);

    /// <summary>A test that rests on facts and acts alone.</summary>
    internal static Finding Leaf(string rule, Provision provision, Timeline<Truth> truth, FindingReason because) => Leaf(FindingRule.Leaf(rule, provision), truth, because);

    /// <inheritdoc cref="Leaf(string, Provision, Timeline{Truth}, FindingReason)"/>
    internal static Finding Leaf(FindingRule rule, Timeline<Truth> truth, FindingReason because) => new(rule, truth, because, []);

    /// <summary>A test that is met where all of its findings are.</summary>
    internal static Finding All(string rule, Provision provision, FindingReason because, params IEnumerable<Finding> findings) => Of(FindingRule.All(rule, provision), because, [.. findings]);

    /// <summary>A test that is met where one of its findings is.</summary>
    internal static Finding Any(string rule, Provision provision, FindingReason because, params IEnumerable<Finding> findings) => Of(FindingRule.Any(rule, provision), because, [.. findings]);

    /// <summary>A test that follows from its findings as the rule says.</summary>
    internal static Finding Of(FindingRule rule, FindingReason because, ImmutableArray<Finding> findings) => new(rule, Combine(rule.Combination, findings.AsSpan()), because, findings);

    internal Finding RelyingOn(IEnumerable<TreatyAct> acts) => With(Detail with { Acts = [.. acts] });

    internal Finding Missing(params ReadOnlySpan<MissingFact> facts) => With(Detail with { MissingFacts = [.. facts] });

    internal Finding DependingOn(ContestedUse contested) => Contested.Contains(contested) ? this : With(Detail with { Contested = Contested.Add(contested) });

    internal Finding Attested(FieldConfidence confidence) => confidence == FieldConfidence.None ? this : new(_rule.Attested(confidence), Truth, Because, Findings, _detail);

    internal Finding Supporting(string ground) => With(Detail with { Ground = ground });

    /// <summary>The same finding with another outcome, where a contested question leaves it open.</summary>
    internal Finding Left(Timeline<Truth> open, FindingReason because) => new(FindingRule.Leaf(Rule, Provision), open, because, Findings, _detail);

    /// <summary>The same finding and all below it with the outcome of one day for every day, where another day than that of the conduct counts.</summary>
    internal Finding OnDay(LocalDate day) =>
        new(_rule, TruthTimelines.Constant(Truth.At(day)), Because, [.. Findings.Select(finding => finding.OnDay(day))], _detail);

    /// <summary>The same finding and all below it left open on the days on which they are not as on one day.</summary>
    internal Finding OpenUnlessAsOn(LocalDate day)
    {
        var then = Truth.At(day);
        return new(_rule, Truth.Select(truth => truth == then ? then : Time.Truth.Undetermined), Because, [.. Findings.Select(finding => finding.OpenUnlessAsOn(day))], _detail);
    }

    /// <summary>The same finding on top of others.</summary>
    internal Finding RestingOn(ImmutableArray<Finding> findings) => new(_rule, Truth, Because, findings, _detail);

    /// <summary>Whether it, or a ground of jurisdiction below it, is not the same on all days of a period.</summary>
    internal bool ChangesWithin(DatePeriod days) => Truth.ValuesWithin(days).Length > 1 || GroundChangesWithin(days);

    /// <summary>What it comes to if it comes out one way on the days on which it is undetermined.</summary>
    internal Timeline<Truth> Supposing(Truth known) => Truth.Select(truth => truth == Time.Truth.Undetermined ? known : truth);

    /// <summary>The outcome that this finding would have if some findings below it, or it itself, came out otherwise.</summary>
    /// <param name="replacement">The other outcome of a finding; <see langword="null"/> to keep what it is.</param>
    internal Timeline<Truth> TruthIf(Func<Finding, Timeline<Truth>?> replacement) =>
        replacement(this) ?? Combination switch
        {
            Combination.All => Findings.Select(finding => finding.TruthIf(replacement)).All(),
            Combination.Any => Findings.Select(finding => finding.TruthIf(replacement)).Any(),
            _ => Truth,
        };

    private bool GroundChangesWithin(DatePeriod days)
    {
        foreach (var finding in Findings)
        {
            if ((finding.Ground is not null && finding.Truth.ValuesWithin(days).Length > 1) || finding.GroundChangesWithin(days))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Combines the halves before the whole, so that many findings cost little more than the sum of their changes.</summary>
    private static Timeline<Truth> Combine(Combination combination, ReadOnlySpan<Finding> findings)
    {
        if (findings.Length < 2)
        {
            return findings.Length == 1 ? findings[0].Truth : combination == Combination.All ? TruthTimelines.Always : TruthTimelines.Never;
        }

        var left = Combine(combination, findings[..(findings.Length / 2)]);
        var right = Combine(combination, findings[(findings.Length / 2)..]);
        return combination == Combination.All ? left.And(right) : left.Or(right);
    }

    private Finding With(FindingDetail detail) => new(_rule, Truth, Because, Findings, detail);
}
