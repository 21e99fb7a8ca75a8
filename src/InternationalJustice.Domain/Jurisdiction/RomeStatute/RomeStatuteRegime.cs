using System.Collections.Immutable;
using System.Globalization;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>The rules of the Rome Statute put together: what jurisdiction over a conduct, its exercise and admissibility need, in the order in which a lawyer would take it.</summary>
internal static class RomeStatuteRegime
{
    private static readonly FindingRule AnyCrime = FindingRule.Any("conduct", Article12.Citation);
    private static readonly FindingRule Crimes = FindingRule.All("conduct", Article12.Citation);
    private static readonly FindingRule Preconditions = FindingRule.All("article12.preconditions", Article12.Citation);
    private static readonly FindingRule LinkOrReferral = FindingRule.Any("article12.preconditions", Article12.Citation);
    private static readonly FindingRule Exercise = FindingRule.All("exercise", Article13.Citation);
    private static readonly FindingRule Admissibility = FindingRule.All("admissibility", Article17.Citation);

    /// <summary>Admissibility where nothing was said that bears on it.</summary>
    private static readonly Finding NothingOnAdmissibility =
        Finding.Of(Admissibility, FindingReason.Of("admissibility"), [Article17.AssessUnknownProceedings(), Article17.AssessGravity(Gravity.None)]);

    /// <summary>Jurisdiction over one conduct: over at least one of the crimes that it is alleged to be.</summary>
    internal static Finding AssessConduct(Question question, Conduct conduct, string path)
    {
        var days = question.DaysOf(conduct);
        var groups = default(FindingList);
        foreach (var group in question.Known.On(conduct))
        {
            AssessGroup(ref groups, question, conduct, group, path, days);
        }

        return groups.Single ?? Finding.Of(AnyCrime, FindingReason.Of("conduct.anyCrime").With("conduct", conduct.Id), groups.ToImmutable());
    }

    /// <summary>The exercise of jurisdiction over one conduct on the day of the question: a trigger that covers it, and nothing that stops it.</summary>
    internal static Finding AssessExercise(Question question, Conduct conduct, string path)
    {
        // As with jurisdiction it is enough if one of the crimes is within reach: what stops aggression does not stop a crime against humanity in the same conduct.
        var (onlyAggression, anyOfStatute) = (true, false);
        foreach (var code in conduct.Crimes)
        {
            if (Article05.IsOffenceAgainstJustice(code))
            {
                return Article70.AssessTrigger();
            }

            anyOfStatute |= code.OtherName is null;
            onlyAggression &= code.OtherName is not null || Article05.IsAggression(code);
        }

        var parts = default(FindingList);
        parts.Add(conduct.CompletedOn is { } completed ? TriggerOnCompletion(question, conduct, path, completed) : Article13.AssessTrigger(question, conduct, path, question.DaysOf(conduct)));
        if (onlyAggression && anyOfStatute)
        {
            parts.Add(Article15bis.AssessFilter(question));
        }

        parts.Add(Article16.Assess(question));
        return Finding.Of(Exercise, FindingReason.Of("exercise.conduct").With("conduct", conduct.Id), parts.ToImmutable());
    }

    private static Finding TriggerOnCompletion(Question question, Conduct conduct, string path, LocalDate completed) =>
        Article24.ByDayOfCompletion(question, completed, question.DaysOf(conduct), counted => Article13.AssessTrigger(question, conduct, path, counted));

    /// <summary>What bars the exercise on the day of the question; nothing where only offences against the administration of justice are alleged, since article 16 does not apply to them.</summary>
    internal static ImmutableArray<string> BarsToExercise(Question question) =>
        OffencesAgainstJustice(question.Allegation).Others ? [.. Article16.Barring(question).Select(resolution => $"article16:{resolution}")] : [];

    /// <summary>Admissibility on the day of the question.</summary>
    internal static Finding AssessAdmissibility(Question question)
    {
        var facts = question.Allegation;
        var (offences, others) = OffencesAgainstJustice(facts);
        if (!others)
        {
            return Article70.AssessAdmissibility();
        }

        return facts is { Proceedings: null, DeferralRequests.Count: 0, Gravity: Gravity.None, InterestsOfJustice: InterestsOfJustice.None } && !offences
            ? NothingOnAdmissibility
            : AdmissibilityOf(question, facts, offences);
    }

    /// <summary>Whether offences against the administration of justice are alleged, and whether other crimes are.</summary>
    private static (bool Offences, bool Others) OffencesAgainstJustice(Allegation facts)
    {
        var (offences, others) = (false, false);
        foreach (var conduct in facts.Conduct)
        {
            foreach (var code in conduct.Crimes)
            {
                var isOffence = Article05.IsOffenceAgainstJustice(code);
                offences |= isOffence;
                others |= !isOffence;
            }
        }

        return (offences, others);
    }

    private static Finding AdmissibilityOf(Question question, Allegation facts, bool withOffences)
    {
        var parts = new List<Finding>(ProceedingsOf(question));
        parts.AddRange(facts.DeferralRequests.Select((request, index) => Article18.Assess(request, question, string.Create(CultureInfo.InvariantCulture, $"deferralRequests[{index}]"))).OfType<Finding>());
        parts.Add(Article17.AssessGravity(facts.Gravity));
        if (Article53.Assess(facts.InterestsOfJustice) is { } interests)
        {
            parts.Add(interests);
        }

        if (withOffences)
        {
            parts.Add(Article70.AssessAdmissibility());
        }

        return Finding.Of(Admissibility, FindingReason.Of("admissibility"), [.. parts]);
    }

    private static IEnumerable<Finding> ProceedingsOf(Question question)
    {
        // What was found after the day of the question says nothing about that day.
        if (question.Allegation.Proceedings is not { } proceedings || (proceedings.Count > 0 && proceedings.All(proceeding => proceeding.On > question.AsOf)))
        {
            yield return Article17.AssessUnknownProceedings();
            yield break;
        }

        for (var i = 0; i < proceedings.Count; i++)
        {
            var proceeding = proceedings[i];
            if (!(proceeding.On > question.AsOf))
            {
                var path = string.Create(CultureInfo.InvariantCulture, $"proceedings[{i}]");
                yield return proceeding.Stage is ProceedingStage.Convicted or ProceedingStage.Acquitted
                    ? Article20.Assess(proceeding, path)
                    : Article17.AssessProceeding(proceeding, path);
            }
        }
    }

    /// <summary>One finding for crimes that are treated alike, or two where crimes that go on may be treated otherwise because only a part of their days is covered, or has one of its links.</summary>
    private static void AssessGroup(ref FindingList groups, Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days)
    {
        var finding = AssessCrimes(question, conduct, group, path, days);
        if (question.IsOfOneDay || !finding.ChangesWithin(days))
        {
            groups.Add(finding);
            return;
        }

        foreach (var alike in group.Codes.GroupBy(Article24.IsContinuing))
        {
            var part = AssessCrimes(question, conduct, group.Of(alike.ToValueList()), path, days);
            groups.Add(alike.Key ? Article24.AssessContinuing(question, days, part) : part);
        }
    }

    /// <summary>Everything that jurisdiction over one kind of crime needs, in the order in which a lawyer would take it.</summary>
    private static Finding AssessCrimes(Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days)
    {
        var parts = default(FindingList);
        Article05.Assess(ref parts, question, conduct, group, path, days);
        if (question.Allegation.Suspect is { } suspect)
        {
            parts.Add(Article25.Assess(suspect));
            parts.Add(Article26.Assess(suspect, conduct, question.IsOfOneDay));
            if (Article27.Assess(suspect) is { } office)
            {
                parts.Add(office);
            }
        }

        if (group.Regime == CrimeRegime.AdministrationOfJustice)
        {
            parts.Add(Article70.AssessLink());
            parts.Add(Article24.AssessOffenceAgainstJustice());
        }
        else
        {
            if (group.Regime == CrimeRegime.Aggression)
            {
                parts.AddRange(Article15bis.AssessCrime(question));
            }

            if (Article24.AppliedThen(question, conduct, days) is { } applied)
            {
                parts.Add(Article22.Assess(question, conduct, applied, days));
                parts.Add(Article24.AssessEntryIntoForce(question, applied, days));
            }

            parts.Add(conduct.CompletedOn is { } completed ? ConsentOnCompletion(question, conduct, group, path, days, completed) : Consent(question, conduct, group, path, days));
        }

        return Finding.Of(Crimes, group.Because.With("conduct", conduct.Id), parts.ToImmutable());
    }

    private static Finding ConsentOnCompletion(Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days, LocalDate completed) =>
        Article24.ByDayOfCompletion(question, completed, days, counted => Consent(question, conduct, group, path, counted));

    /// <summary>A link to a State that has accepted the jurisdiction, or a referral by the Security Council, each within the Court's time.</summary>
    private static Finding Consent(Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days)
    {
        var byLink = default(FindingList);
        byLink.Add(Article11.Assess());
        byLink.Add(Article12.Assess(question, conduct, group, path, days));
        if (group.Regime == CrimeRegime.Aggression)
        {
            byLink.AddRange(Article15bis.AssessWithoutCouncil(question, conduct, path, days));
        }

        if (group.Regime == CrimeRegime.EnforcedDisappearance)
        {
            byLink.Add(Article24.AssessAttack(question, conduct, Article11.CourtExists, path));
        }

        if (group.Amendment is { } amendment)
        {
            byLink.Add(Article121.AssessBar(question, conduct, amendment, path, days, isReferred: false));
        }

        var consented = Finding.Of(Preconditions, FindingReason.Of("article12.preconditions"), byLink.ToImmutable());
        return ByReferral(question, conduct, group, path, days) is { } referred
            ? Finding.Of(LinkOrReferral, FindingReason.Of("article12.linkOrReferral"), [consented, referred])
            : consented;
    }

    /// <summary>A referral by the Security Council stands in for a link; that the crime was one of the Statute, and the bar of an amendment that not all have accepted, stay in question.</summary>
    private static Finding? ByReferral(Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days)
    {
        if (Article13.AssessReferralByCouncil(question, conduct, path, days) is not { } referred)
        {
            return null;
        }

        return group switch
        {
            { Regime: CrimeRegime.EnforcedDisappearance } => WithReferral(referred, Article24.AssessAttack(question, conduct, Article11.AssessOnReferral(question, DatePeriod.Always).Truth, path)),
            { Amendment: { } amendment } => WithReferral(referred, Article121.AssessBar(question, conduct, amendment, path, days, isReferred: true)),
            _ => referred,
        };
    }

    private static Finding WithReferral(Finding referred, Finding besides) => Finding.Of(Preconditions, FindingReason.Of("article12.preconditions"), [referred, besides]);
}
