using InternationalJustice.Domain.Collections;
using NodaTime;

namespace InternationalJustice.Domain.Warrants;

/// <summary>What bears on the execution of a request for arrest and surrender besides the acts of a case.</summary>
internal sealed record CaseCircumstances
{
    internal static CaseCircumstances None { get; } = new();

    internal ValueList<DeferralPeriod> Deferrals { get; init; } = [];

    internal ValueList<SurrenderAgreement> Agreements { get; init; } = [];

    internal ValueList<AdmissibilityChallenge> Challenges { get; init; } = [];

    internal ValueList<Consultation> Consultations { get; init; } = [];

    /// <summary>What had begun by the end of a day; a decision that came later is left out.</summary>
    internal CaseCircumstances KnownOn(LocalDate? on) => on is not { } day ? this : new CaseCircumstances
    {
        Deferrals = [.. Deferrals.Where(deferral => deferral.Days.Start is not { } start || start <= day)],
        Agreements = [.. Agreements.Where(agreement => agreement.InForce.Start is not { } start || start <= day)],
        Challenges = [.. Challenges.Where(challenge => challenge.From.Latest <= day).Select(challenge => challenge.To?.Latest > day ? challenge with { To = null } : challenge)],
        Consultations = [.. Consultations.Where(consultation => consultation.Days.Start is not { } start || start <= day)],
    };

    /// <summary>The same together with others.</summary>
    internal CaseCircumstances With(CaseCircumstances others) => new()
    {
        Deferrals = [.. Deferrals, .. others.Deferrals],
        Agreements = [.. Agreements, .. others.Agreements],
        Challenges = [.. Challenges, .. others.Challenges],
        Consultations = [.. Consultations, .. others.Consultations],
    };
}
