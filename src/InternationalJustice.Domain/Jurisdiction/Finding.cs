using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.Citations;
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
    private Finding(string rule, Provision provision, FindingReason because, Combination combination, Timeline<Truth> truth, ImmutableArray<Finding> findings)
    {
        Rule = rule;
        Provision = provision;
        Because = because;
        Combination = combination;
        Truth = truth;
        Findings = findings;
    }

    /// <summary>The stable id of the rule.</summary>
    public string Rule { get; }

    /// <summary>The provision that the rule states.</summary>
    public Provision Provision { get; }

    /// <summary>The outcome on each day of conduct.</summary>
    public Timeline<Truth> Truth { get; }

    /// <summary>The reason for the outcome, from which text is rendered.</summary>
    public FindingReason Because { get; }

    /// <summary>How the outcome follows from <see cref="Findings"/>.</summary>
    public Combination Combination { get; }

    /// <summary>The findings on which this one rests, in the order in which a lawyer would take them.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The acts of States relied on.</summary>
    public ImmutableArray<TreatyAct> Acts { get; private init; } = [];

    /// <summary>Facts that the rule needed and that the allegation does not state.</summary>
    public ImmutableArray<MissingFact> MissingFacts { get; private init; } = [];

    /// <summary>The contested questions on which the outcome depends, with the positions taken.</summary>
    public ImmutableArray<ContestedUse> Contested { get; private init; } = [];

    /// <summary>The ground of jurisdiction that the finding is about, such as <c>territory:AFG</c>; <see langword="null"/> if it is about none.</summary>
    public string? Ground { get; private init; }

    /// <summary>This finding and all below it, in reading order.</summary>
    public IEnumerable<Finding> SelfAndDescendants => Findings.SelectMany(finding => finding.SelfAndDescendants).Prepend(this);

    /// <summary>A test that rests on facts and acts alone.</summary>
    internal static Finding Leaf(string rule, Provision provision, Timeline<Truth> truth, FindingReason because) =>
        new(rule, provision, because, Combination.None, truth, []);

    /// <summary>A test that is met where all of its findings are.</summary>
    internal static Finding All(string rule, Provision provision, FindingReason because, params IEnumerable<Finding> findings)
    {
        ImmutableArray<Finding> children = [.. findings];
        return new(rule, provision, because, Combination.All, children.Select(child => child.Truth).All(), children);
    }

    /// <summary>A test that is met where one of its findings is.</summary>
    internal static Finding Any(string rule, Provision provision, FindingReason because, params IEnumerable<Finding> findings)
    {
        ImmutableArray<Finding> children = [.. findings];
        return new(rule, provision, because, Combination.Any, children.Select(child => child.Truth).Any(), children);
    }

    internal Finding RelyingOn(IEnumerable<TreatyAct> acts) => With(acts: [.. acts]);

    internal Finding Missing(params ReadOnlySpan<MissingFact> facts) => With(missingFacts: [.. facts]);

    internal Finding DependingOn(ContestedUse contested) => With(contested: Contested.Contains(contested) ? Contested : Contested.Add(contested));

    internal Finding Supporting(string ground) => With(ground: ground);

    /// <summary>The same finding with another outcome, where a contested question leaves it open.</summary>
    internal Finding Left(Timeline<Truth> open, FindingReason because) =>
        new(Rule, Provision, because, Combination.None, open, Findings) { Acts = Acts, MissingFacts = MissingFacts, Contested = Contested, Ground = Ground };

    /// <summary>The same finding and all below it with the outcome of one day for every day, where another day than that of the conduct counts.</summary>
    internal Finding OnDay(LocalDate day) =>
        new(Rule, Provision, Because, Combination, Timeline.Constant(Truth.At(day)), [.. Findings.Select(finding => finding.OnDay(day))]) { Acts = Acts, MissingFacts = MissingFacts, Contested = Contested, Ground = Ground };

    /// <summary>The outcome that this finding would have if some findings below it, or it itself, came out otherwise.</summary>
    /// <param name="replacement">The other outcome of a finding; <see langword="null"/> to keep what it is.</param>
    internal Timeline<Truth> TruthIf(Func<Finding, Timeline<Truth>?> replacement) =>
        replacement(this) ?? Combination switch
        {
            Combination.All => Findings.Select(finding => finding.TruthIf(replacement)).All(),
            Combination.Any => Findings.Select(finding => finding.TruthIf(replacement)).Any(),
            _ => Truth,
        };

    private Finding With(ImmutableArray<TreatyAct>? acts = null, ImmutableArray<MissingFact>? missingFacts = null, ImmutableArray<ContestedUse>? contested = null, string? ground = null) =>
        new(Rule, Provision, Because, Combination, Truth, Findings)
        {
            Acts = acts ?? Acts,
            MissingFacts = missingFacts ?? MissingFacts,
            Contested = contested ?? Contested,
            Ground = ground ?? Ground,
        };
}
