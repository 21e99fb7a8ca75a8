using System.Collections.Immutable;
using System.Globalization;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>The rules of the Rome Statute put together: what jurisdiction over a conduct, its exercise and admissibility need, in the order in which a lawyer would take it.</summary>
internal static class RomeStatuteRegime
{
    /// <summary>Jurisdiction over one conduct: over at least one of the crimes that it is alleged to be.</summary>
    internal static Finding AssessConduct(Question question, CrimeCatalogue catalogue, Conduct conduct, string path)
    {
        var days = question.DaysOf(conduct);
        var groups = Article05.Group(conduct, catalogue).SelectMany(group => AssessGroup(question, conduct, group, path, days)).ToArray();
        return groups.Length == 1
            ? groups[0]
            : Finding.Any("conduct", Article12.Citation, FindingReason.Of("conduct.anyCrime").With("conduct", conduct.Id), groups);
    }

    /// <summary>The exercise of jurisdiction over one conduct on the day of the question: a trigger that covers it, and nothing that stops it.</summary>
    internal static Finding AssessExercise(Question question, Conduct conduct, string path)
    {
        // As with jurisdiction it is enough if one of the crimes is within reach: what stops aggression does not stop a crime against humanity in the same conduct.
        var crimes = conduct.Crimes.Where(code => code.OtherName is null).DefaultIfEmpty(conduct.Crimes[0]).ToArray();
        if (crimes.Any(Article05.IsOffenceAgainstJustice))
        {
            return Article70.AssessTrigger();
        }

        var parts = new List<Finding> { Article24.ByDayOfCompletion(question, conduct, question.DaysOf(conduct), _ => Article13.AssessTrigger(question, conduct, path)) };
        if (crimes.All(Article05.IsAggression))
        {
            parts.Add(Article15bis.AssessFilter(question));
        }

        parts.Add(Article16.Assess(question));
        return Finding.All("exercise", Article13.Citation, FindingReason.Of("exercise.conduct").With("conduct", conduct.Id), parts);
    }

    /// <summary>What bars the exercise on the day of the question.</summary>
    internal static ImmutableArray<string> BarsToExercise(Question question) => [.. Article16.Barring(question).Select(resolution => $"article16:{resolution}")];

    /// <summary>Admissibility on the day of the question.</summary>
    internal static Finding AssessAdmissibility(Question question)
    {
        var facts = question.Allegation;
        if (facts.Conduct.All(conduct => conduct.Crimes.All(Article05.IsOffenceAgainstJustice)))
        {
            return Article70.AssessAdmissibility();
        }

        var parts = new List<Finding>(ProceedingsOf(question));
        parts.AddRange(facts.DeferralRequests.Select((request, index) => Article18.Assess(request, question, string.Create(CultureInfo.InvariantCulture, $"deferralRequests[{index}]"))).OfType<Finding>());
        parts.Add(Article17.AssessGravity(facts.Gravity));
        if (Article53.Assess(facts.InterestsOfJustice) is { } interests)
        {
            parts.Add(interests);
        }

        return Finding.All("admissibility", Article17.Citation, FindingReason.Of("admissibility"), parts);
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

    /// <summary>One finding for crimes that are treated alike, or two where crimes that go on may be treated otherwise because only a part of their days is covered.</summary>
    private static IEnumerable<Finding> AssessGroup(Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days)
    {
        var finding = AssessCrimes(question, conduct, group, path, days);
        if (question.IsOfOneDay || finding.Truth.ValuesWithin(days).Length == 1)
        {
            yield return finding;
            yield break;
        }

        foreach (var alike in group.Codes.GroupBy(Article24.IsContinuing))
        {
            var part = AssessCrimes(question, conduct, group with { Codes = alike.ToValueList() }, path, days);
            yield return alike.Key ? Article24.AssessContinuing(question, days, part) : part;
        }
    }

    /// <summary>Everything that jurisdiction over one kind of crime needs, in the order in which a lawyer would take it.</summary>
    private static Finding AssessCrimes(Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days)
    {
        var parts = new List<Finding>(Article05.Assess(question, conduct, group, path, days));
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

            parts.Add(Article24.ByDayOfCompletion(question, conduct, days, counted => Consent(question, conduct, group, path, counted)));
            if (group.Amendment is { } amendment)
            {
                parts.Add(Article24.ByDayOfCompletion(question, conduct, days, counted => Article121.AssessBar(question, conduct, amendment, counted)));
            }
        }

        return Finding.All("conduct", Article12.Citation, FindingReason.Of("conduct.crimes").With("conduct", conduct.Id).With("crimes", group.Codes), parts);
    }

    /// <summary>A link to a State that has accepted the jurisdiction, or a referral by the Security Council, each within the Court's time.</summary>
    private static Finding Consent(Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days)
    {
        var byLink = new List<Finding> { Article11.Assess(), Article12.Assess(question, conduct, group, path) };
        if (group.Regime == CrimeRegime.Aggression)
        {
            byLink.AddRange(Article15bis.AssessWithoutCouncil(question, conduct, days));
        }

        var consented = Finding.All("article12.preconditions", Article12.Citation, FindingReason.Of("article12.preconditions"), byLink);
        return Article13.AssessReferralByCouncil(question, conduct, path) is { } referred
            ? Finding.Any("article12.preconditions", Article12.Citation, FindingReason.Of("article12.linkOrReferral"), consented, referred)
            : consented;
    }
}
