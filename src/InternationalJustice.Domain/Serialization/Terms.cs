using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Serialization;

/// <summary>The words for statuses, duties and kinds of crimes in each language, the same wherever the library writes for people.</summary>
public static class Terms
{
    /// <summary>What stands against a person, as a clause: <c>a warrant of arrest is in force</c>.</summary>
    public static string Of(WarrantStatus status, Language language) => TextCatalogue.For(language)["warrant." + EnumText<WarrantStatus>.Of(status)];

    /// <summary>What a State must do, as a clause without its subject: <c>must arrest and surrender</c>.</summary>
    public static string Of(ArrestDuty duty, Language language) => TextCatalogue.For(language)["duty." + EnumText<ArrestDuty>.Of(duty)];

    /// <summary>One crime of a family: <c>war crime</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="CrimeFamily.None"/>.</exception>
    public static string Of(CrimeFamily family, Language language) =>
        family == CrimeFamily.None ? throw new ArgumentOutOfRangeException(nameof(family)) : TextCatalogue.For(language)["crimeFamily." + EnumText<CrimeFamily>.Of(family)];

    /// <summary>One crime of a list of article 8(2).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="WarCrimeCategory.None"/>.</exception>
    public static string Of(WarCrimeCategory category, Language language) =>
        category == WarCrimeCategory.None ? throw new ArgumentOutOfRangeException(nameof(category)) : TextCatalogue.For(language)["warCrimeCategory." + EnumText<WarCrimeCategory>.Of(category)];

    /// <summary>What an element is about, in one word.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="ElementKind.None"/>.</exception>
    public static string Of(ElementKind kind, Language language) =>
        kind == ElementKind.None ? throw new ArgumentOutOfRangeException(nameof(kind)) : TextCatalogue.For(language)["elementKind." + EnumText<ElementKind>.Of(kind)];

    /// <summary>Where a short title comes from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="TitleStatus.None"/>.</exception>
    public static string Of(TitleStatus status, Language language) =>
        status == TitleStatus.None ? throw new ArgumentOutOfRangeException(nameof(status)) : TextCatalogue.For(language)["titleStatus." + EnumText<TitleStatus>.Of(status)];

    /// <summary>How far proceedings have come, as a clause: <c>committed for trial</c>.</summary>
    public static string Of(ProceedingsStage stage, Language language) => TextCatalogue.For(language)["stage." + EnumText<ProceedingsStage>.Of(stage)];

    /// <summary>What a person may be called: <c>suspect, presumed innocent</c>.</summary>
    public static string Of(Standing standing, Language language) => TextCatalogue.For(language)["standing." + EnumText<Standing>.Of(standing)];

    /// <summary>A kind of act, as a noun: <c>warrant of arrest</c>.</summary>
    public static string Of(ActKind kind, Language language) => TextCatalogue.For(language)["act." + EnumText<ActKind>.Of(kind)];

    /// <summary>Who acts: <c>the Pre-Trial Chamber</c>.</summary>
    public static string Of(Actor actor, Language language) => TextCatalogue.For(language)["actor." + EnumText<Actor>.Of(actor)];

    /// <summary>How far a situation has come, as a clause: <c>under investigation</c>.</summary>
    public static string Of(SituationStatus status, Language language) => TextCatalogue.For(language)["situation." + EnumText<SituationStatus>.Of(status)];

    /// <summary>A contested question, as a question.</summary>
    public static string Of(ContestedQuestionId question, Language language) => TextCatalogue.For(language)["question." + EnumText<ContestedQuestionId>.Of(question)];
}
