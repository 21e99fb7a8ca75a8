using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Crimes;

/// <summary>A crime of the Rome Statute, at the level at which it is charged: one entry of the Statute, or one of the variants that the Elements of Crimes make of it.</summary>
/// <remarks>Immutable. Equality is that of the reference: a catalogue has each crime once.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Crime
{
    private static readonly Provision CommonArticle3Scope = Provision.Parse("8(2)(d)");
    private static readonly Provision NonInternationalScope = Provision.Parse("8(2)(f)");

    private readonly CrimeTitle _title;
    private readonly CrimeTitle _titleFr;

    internal Crime(CrimeCode code, CrimeTitle title, CrimeTitle titleFr)
    {
        Code = code;
        _title = title;
        _titleFr = titleFr;
    }

    /// <summary>The code by which it is charged, such as <c>7(1)(h)</c> or <c>8(2)(b)(xxii)-1</c>.</summary>
    public CrimeCode Code { get; }

    /// <summary>The provision of the Statute, with the suffix of the Elements of Crimes where there is one.</summary>
    public Provision Provision => Code.Provision.GetValueOrDefault();

    /// <summary>The kind of crime.</summary>
    public CrimeFamily Family => Code.Family;

    /// <summary>The armed conflict that is an element; <see cref="ConflictType.None"/> unless it is a war crime.</summary>
    public ConflictType Conflict => Code.Conflict;

    /// <summary>The list of article 8(2) to which it belongs; <see cref="WarCrimeCategory.None"/> unless it is a war crime.</summary>
    public WarCrimeCategory Category => Code.Category;

    /// <summary>The amendment that added it; <see langword="null"/> for a crime of 1998. It binds a State as article 121(5) says.</summary>
    public AmendmentId? Amendment { get; internal init; }

    /// <summary>The paragraph that says for which armed conflicts a war crime exists, and for which disturbances it does not: article 8(2)(d) or (f); <see langword="null"/> for other crimes.</summary>
    public Provision? ScopeLimit => Category switch
    {
        WarCrimeCategory.CommonArticle3 => CommonArticle3Scope,
        WarCrimeCategory.NonInternationalConflict => NonInternationalScope,
        _ => null,
    };

    /// <summary>Whether it can be charged. Only article 8(2)(b)(xx) cannot.</summary>
    public bool IsOperative => Obstacle is null;

    /// <summary>On which text <see cref="Elements"/> is based.</summary>
    public ElementsBasis ElementsBasis { get; internal init; }

    /// <summary>The number of elements in the official text, which are cut otherwise than here; <see langword="null"/> if there is none or it was not read.</summary>
    public int? OfficialElementCount { get; internal init; }

    /// <summary>Everything that must be shown, the shared elements of the article last. Beside the mental elements listed, article 30 asks for intent and knowledge.</summary>
    public ImmutableArray<CrimeElement> Elements { get; internal init; } = [];

    /// <summary>The element that sets a threshold of gravity; <see langword="null"/> if none does.</summary>
    public CrimeElement? GravityThreshold { get; internal init; }

    /// <summary>The age in years below which the victims must be; <see langword="null"/> if any age will do.</summary>
    public int? VictimsUnder { get; internal init; }

    /// <summary>Whom or what it protects.</summary>
    public ImmutableArray<ProtectedSubject> Protects { get; internal init; } = [];

    /// <summary>The crimes that answer to it in the other kind of armed conflict. They are no equivalents: wording and thresholds differ.</summary>
    public ImmutableArray<CrimeCode> Counterparts { get; internal init; } = [];

    internal ImmutableArray<CrimeAlias> Aliases { get; init; } = [];

    internal ImmutableArray<Bilingual> LimbNames { get; init; } = [];

    internal ImmutableArray<Bilingual> NoteTexts { get; init; } = [];

    /// <summary>Why it cannot be charged.</summary>
    internal Bilingual? Obstacle { get; init; }

    /// <summary>The short title; empty for no language. See <see cref="TitleStatus"/> before quoting it.</summary>
    public string Title(Language language) => Choose(language)?.Text ?? string.Empty;

    /// <summary>Where the short title comes from.</summary>
    public TitleStatus TitleStatus(Language language) => Choose(language)?.Status ?? Domain.Crimes.TitleStatus.None;

    /// <summary>The parts of it that are charged and found separately, such as conscription and enlistment.</summary>
    public ImmutableArray<string> Limbs(Language language) => In(LimbNames, language);

    /// <summary>What a reader should know besides.</summary>
    public ImmutableArray<string> Notes(Language language) => In(NoteTexts, language);

    /// <summary>Why it cannot be charged; <see langword="null"/> if it can.</summary>
    public string? NotOperativeReason(Language language) => Obstacle?.In(language);

    /// <summary>Whether conduct on each day could be this crime for anybody (articles 11, 22 and 24 of the Statute).</summary>
    /// <param name="register">The register from which it is told since when an amendment has been in force.</param>
    /// <returns>
    /// For a crime of 1998 satisfied from 1 July 2002; for an added one while the amendment is in force for some Party (article 121(5)), and for aggression not before 17 July 2018, from which day the
    /// Court may exercise jurisdiction. For whom an added crime is one is a further question.
    /// </returns>
    public Timeline<Truth> WithinStatute(TreatyRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        if (!IsOperative || Amendment is not { } amendment)
        {
            return IsOperative ? TruthTimelines.During(DatePeriod.From(Article126.StatuteInForce)) : TruthTimelines.Never;
        }

        var inForce = register.Positions.Select(position => position.AmendmentInForce(amendment)).Any();
        return register.FindAmendment(amendment)?.JurisdictionFrom is { } first ? inForce.Clip(DatePeriod.From(first), Truth.NotSatisfied) : inForce;
    }

    /// <summary>Sets findings on elements against the elements of this crime.</summary>
    /// <param name="findings">What was found, by element; what is absent is open. Findings on elements of other crimes are left aside.</param>
    public ElementsAssessment Assess(IReadOnlyDictionary<ElementId, Truth> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new ElementsAssessment(this, Having(Truth.Satisfied), Having(Truth.NotSatisfied), Having(Truth.Undetermined));

        ImmutableArray<CrimeElement> Having(Truth truth) => [.. Elements.Where(element => findings.GetValueOrDefault(element.Id) == truth)];
    }

    /// <summary>Code and English title.</summary>
    public override string ToString() => $"{Code} {_title.Text}";

    private static ImmutableArray<string> In(ImmutableArray<Bilingual> texts, Language language) => [.. texts.Select(text => text.In(language))];

    private CrimeTitle? Choose(Language language) => language switch
    {
        Language.English => _title,
        Language.French => _titleFr,
        _ => null,
    };
}
