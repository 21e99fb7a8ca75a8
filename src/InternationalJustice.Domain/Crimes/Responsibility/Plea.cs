using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>Something that may be pleaded against responsibility or against being tried, with what must be shown for it.</summary>
/// <remarks>Immutable. Equality is that of the reference: <see cref="Pleas"/> has each plea once. The burden of proof stays with the Prosecutor (article 67(1)(i)).</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Plea
{
    private readonly Bilingual _name;

    internal Plea(PleaKind kind, string provision, PleaEffect effect, string english, string french)
    {
        Kind = kind;
        Provision = Provision.Parse(provision);
        Effect = effect;
        _name = new Bilingual(english, french);
    }

    /// <summary>What is pleaded.</summary>
    public PleaKind Kind { get; }

    /// <summary>Where the Statute provides for it, or refuses it.</summary>
    public Provision Provision { get; }

    /// <summary>What it does if its requirements are met.</summary>
    public PleaEffect Effect { get; }

    /// <summary>What must be shown, all of it; empty for what the Statute refuses.</summary>
    public ImmutableArray<Requirement> Requirements { get; internal init; } = [];

    /// <summary>The rule under which it may lessen the sentence where it does not exclude responsibility; <see langword="null"/> if none says so.</summary>
    public Provision? Mitigation { get; internal init; }

    /// <summary>A short name, which is not official; empty for no language.</summary>
    public string Name(Language language) => _name.In(language);

    /// <summary>Sets findings against what must be shown, for a crime of a family.</summary>
    /// <param name="family">The kind of crime against which it is pleaded.</param>
    /// <param name="findings">What was found, by requirement; what is absent is open. Findings on other things are left aside, and none counts against what the law itself settles.</param>
    public PleaAssessment Assess(CrimeFamily family, IReadOnlyDictionary<ElementId, Truth> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new PleaAssessment(this, RequirementsAssessment.Of(Requirements, family, findings));
    }

    /// <summary>Whether the law leaves room for it against crimes of a family, whatever the facts.</summary>
    public bool IsOpenFor(CrimeFamily family) => Effect != PleaEffect.NoEffect && !Requirements.Any(requirement => requirement.SettledFor(family) == Truth.NotSatisfied);

    /// <summary>Provision and English name.</summary>
    public override string ToString() => $"{Provision} {_name.English}";
}
