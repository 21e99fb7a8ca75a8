using System.Globalization;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Serialization;

/// <summary>The words for statuses, duties and kinds of crimes in each language, the same wherever the library writes for people.</summary>
public static class Terms
{
    /// <summary>What stands against a person, as a clause: <c>a warrant of arrest is in force</c>.</summary>
    public static string Of(WarrantStatus status, Language language) => TextCatalogue.For(language)["warrant." + EnumText<WarrantStatus>.Of(status)];

    /// <summary>What a State must do, as a clause without its subject: <c>must arrest and surrender</c>.</summary>
    public static string Of(ArrestDuty duty, Language language) => TextCatalogue.For(language)["duty." + EnumText<ArrestDuty>.Of(duty)];

    /// <summary>What a State must do about a transit, as a clause without its subject: <c>must authorise transit</c>.</summary>
    public static string Of(TransitDuty duty, Language language) => TextCatalogue.For(language)["transit." + EnumText<TransitDuty>.Of(duty)];

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

    /// <summary>What a record number stands for, as a noun: <c>transcript of a hearing</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="CourtRecordKind.None"/>.</exception>
    public static string Of(CourtRecordKind kind, Language language) =>
        kind == CourtRecordKind.None ? throw new ArgumentOutOfRangeException(nameof(kind)) : TextCatalogue.For(language)["recordKind." + EnumText<CourtRecordKind>.Of(kind)];

    /// <summary>Who may read a document, in one word: <c>confidential</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="ConfidentialityLevel.None"/>.</exception>
    public static string Of(ConfidentialityLevel level, Language language) =>
        level == ConfidentialityLevel.None ? throw new ArgumentOutOfRangeException(nameof(level)) : TextCatalogue.For(language)["confidentiality." + EnumText<ConfidentialityLevel>.Of(level)];

    /// <summary>What a suffix of a record number says: <c>redacted version 2</c>, <c>translation by the Court: English</c>.</summary>
    /// <exception cref="ArgumentException">It is no suffix.</exception>
    public static string Of(RecordSuffix suffix, Language language)
    {
        if (suffix == default)
        {
            throw new ArgumentException("The default value is no suffix.", nameof(suffix));
        }

        var meaning = TextCatalogue.For(language)["recordSuffix." + EnumText<RecordSuffixKind>.Of(suffix.Kind)];
        return suffix.Kind switch
        {
            RecordSuffixKind.Translation => meaning + (language == Language.French ? " : " : ": ") + (suffix.Language == Language.None ? suffix.Label : Of(suffix.Language, language)),
            _ when suffix.Version > 1 => string.Create(CultureInfo.InvariantCulture, $"{meaning} {suffix.Version}"),
            _ => $"{meaning} {suffix.Label}".TrimEnd(),
        };
    }

    /// <summary>Which appeal a mark stands for: <c>interlocutory appeal 2</c>.</summary>
    /// <exception cref="ArgumentException">It is no appeal.</exception>
    public static string Of(AppealTag appeal, Language language) => appeal == default
        ? throw new ArgumentException("The default value is no appeal.", nameof(appeal))
        : string.Create(CultureInfo.InvariantCulture, $"{TextCatalogue.For(language)["appealKind." + EnumText<AppealKind>.Of(appeal.Kind)]} {appeal.Number}");

    /// <summary>The name of a working language of the Court in one of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="Language.None"/>.</exception>
    public static string Of(Language named, Language language) =>
        named == Language.None ? throw new ArgumentOutOfRangeException(nameof(named)) : TextCatalogue.For(language)["courtLanguage." + EnumText<Language>.Of(named)];

    /// <summary>How far a court has come, as a clause: <c>at work</c>.</summary>
    public static string Of(CourtStatus status, Language language) => TextCatalogue.For(language)["courtStatus." + EnumText<CourtStatus>.Of(status)];

    /// <summary>What sort of court it is: <c>ad hoc tribunal</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="CourtKind.None"/>.</exception>
    public static string Of(CourtKind kind, Language language) => Of(kind, kind == CourtKind.None, "courtKind.", language);

    /// <summary>An act in the life of a court: <c>began work</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="CourtActKind.None"/>.</exception>
    public static string Of(CourtActKind kind, Language language) => Of(kind, kind == CourtActKind.None, "courtAct.", language);

    /// <summary>The name of a field of a court’s record.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="CourtField.None"/>.</exception>
    public static string Of(CourtField field, Language language) => Of(field, field == CourtField.None, "courtField.", language);

    /// <summary>How well a field is attested; empty for <see cref="FieldConfidence.None"/>.</summary>
    public static string Of(FieldConfidence confidence, Language language) =>
        confidence == FieldConfidence.None ? string.Empty : TextCatalogue.For(language)["fieldConfidence." + EnumText<FieldConfidence>.Of(confidence)];

    /// <summary>How a court stands to the courts of States: <c>primacy over national courts</c>; not known where it is <see cref="NationalCourtsRelation.None"/>.</summary>
    public static string Of(NationalCourtsRelation relation, Language language) => OrUnknown(relation, relation == NationalCourtsRelation.None, "nationalCourts.", language);

    /// <summary>Whether a trial may be held without the accused; not known where it is <see cref="TrialInAbsence.None"/>.</summary>
    public static string Of(TrialInAbsence absence, Language language) => OrUnknown(absence, absence == TrialInAbsence.None, "absence.", language);

    /// <summary>How a jurisdiction is tied to places; not known where it is <see cref="TerritorialBasis.None"/>.</summary>
    public static string Of(TerritorialBasis basis, Language language) => OrUnknown(basis, basis == TerritorialBasis.None, "territorialBasis.", language);

    /// <summary>The persons to whom an instrument confines its court.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="LeadershipLimit.None"/>.</exception>
    public static string Of(LeadershipLimit limit, Language language) => Of(limit, limit == LeadershipLimit.None, "leadership.", language);

    /// <summary>The circumstances in which a crime must be committed, as a clause: <c>in an armed conflict</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="CrimeContext.None"/>.</exception>
    public static string Of(CrimeContext context, Language language) => Of(context, context == CrimeContext.None, "crimeContext.", language);

    /// <summary>The days of a jurisdiction in time, in words.</summary>
    public static string Of(TemporalJurisdiction temporal, Language language)
    {
        ArgumentNullException.ThrowIfNull(temporal);
        var texts = TextCatalogue.For(language);
        return temporal switch
        {
            { Limit: TemporalLimit.None } => texts["courtText.unknown"],
            { Period: { Start: { } start, End: { } end } } => texts["courtText.to"].Replace("{from}", IsoDate.Format(start), StringComparison.Ordinal).Replace("{to}", IsoDate.Format(end), StringComparison.Ordinal),
            { Period.Start: { } start } => texts["courtText.from"].Replace("{date}", IsoDate.Format(start), StringComparison.Ordinal),
            _ => texts["temporalLimit.unlimited"],
        };
    }

    /// <summary>Who elects to an office of the Court, and by which majority, as a clause.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="Electorate.None"/>.</exception>
    public static string Of(Electorate electorate, Language language) =>
        Of(electorate, electorate == Electorate.None, "electorate.", language);

    /// <summary>Whether the holder of an office of the Court can be elected again, as a clause.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="ReelectionRule.None"/>.</exception>
    public static string Of(ReelectionRule reelection, Language language) =>
        Of(reelection, reelection == ReelectionRule.None, "reelection.", language);

    private static string Of<T>(T member, bool isNone, string prefix, Language language)
        where T : struct, Enum =>
        isNone ? throw new ArgumentOutOfRangeException(nameof(member)) : TextCatalogue.For(language)[prefix + EnumText<T>.Of(member)];

    private static string OrUnknown<T>(T member, bool isUnknown, string prefix, Language language)
        where T : struct, Enum =>
        TextCatalogue.For(language)[isUnknown ? "courtText.unknown" : prefix + EnumText<T>.Of(member)];
}
