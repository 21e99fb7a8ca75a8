using System.Collections.Immutable;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction.RomeStatute;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Answers whether a court has jurisdiction over an allegation, may exercise it, and would find the case admissible, from one dataset.</summary>
/// <remarks>It holds no state besides the dataset, and may be shared between threads. The same allegation, dataset and version of the library give the same answer for ever.</remarks>
public sealed class Assessor
{
    private readonly Dataset _dataset;

    /// <summary>An assessor that takes the acts of States, the situations and the crimes from a dataset.</summary>
    public Assessor(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        _dataset = dataset;
    }

    /// <summary>Assesses an allegation.</summary>
    /// <param name="allegation">The facts, as the validator of allegations lets them pass.</param>
    /// <exception cref="ArgumentException">The allegation names a State that is neither in the dataset nor fictional with an act of its own.</exception>
    /// <exception cref="NotSupportedException">The court is not the International Criminal Court.</exception>
    public Assessment Assess(Allegation allegation)
    {
        ArgumentNullException.ThrowIfNull(allegation);
        if (allegation.Court != "ICC")
        {
            throw new NotSupportedException($"Expected the court ICC, found {Notation.NotationText.Quote(allegation.Court)}.");
        }

        var asOf = allegation.AsOf ?? _dataset.KnownUntil;
        var facts = WithRecord(allegation, asOf) with { AsOf = asOf };
        var register = _dataset.Register.KnownOn(facts.KnownOn).With([.. facts.TreatyActs, .. facts.Declarations]);
        var question = new Question(facts, register, asOf, facts.Positions);
        var conduct = AssessConduct(question, _dataset.Crimes);
        var jurisdiction = JurisdictionOf(conduct);
        var exercise = ExerciseOf(question, conduct);
        var admissibility = AdmissibilityOf(question);
        return new Assessment(
            () => ContestedIn(question, conduct, jurisdiction),
            () => jurisdiction.Outcome == Outcome.Satisfied && exercise.Outcome == Outcome.Satisfied ? [] : RoutesFrom(facts, register))
        {
            Allegation = facts,
            AsOf = asOf,
            IsProjection = asOf > _dataset.KnownUntil,
            Jurisdiction = jurisdiction,
            Exercise = exercise,
            Admissibility = admissibility,
            Conduct = conduct,
            MissingFacts = MissingIn(conduct, admissibility),
        };
    }

    /// <summary>Trigger, scope and examination of the situation, and the scope of a resolution on the record, where the allegation does not state its own.</summary>
    private Allegation WithRecord(Allegation allegation, LocalDate asOf)
    {
        var day = Earlier(asOf, allegation.KnownOn);
        if (allegation.Situation is { } number && _dataset.Situations.Find(number) is { } situation)
        {
            allegation = allegation with
            {
                Trigger = allegation.Trigger ?? SituationTriggers.Of(situation, day),
                ExaminationOpenedOn = allegation.ExaminationOpenedOn ?? SituationTriggers.ExaminationOpenedOn(situation, day),
            };
        }

        return allegation.Trigger is SecurityCouncilReferral { Scope: null or { ExemptsContributors: null } } referral && SituationTriggers.ScopeOf(referral.Resolution, _dataset.Situations) is { } scope
            ? allegation with { Trigger = referral with { Scope = referral.Scope is { } stated ? stated with { ExemptsContributors = scope.ExemptsContributors } : scope } }
            : allegation;
    }

    private static LocalDate Earlier(LocalDate asOf, LocalDate? knownOn) => knownOn < asOf ? knownOn.Value : asOf;

    private static ImmutableArray<ConductAssessment> AssessConduct(Question question, CrimeCatalogue catalogue)
    {
        var assessments = ImmutableArray.CreateBuilder<ConductAssessment>(question.Allegation.Conduct.Count);
        for (var i = 0; i < question.Allegation.Conduct.Count; i++)
        {
            assessments.Add(AssessConduct(question, catalogue, question.Allegation.Conduct[i], PathOf(i)));
        }

        return assessments.MoveToImmutable();
    }

    private static ConductAssessment AssessConduct(Question question, CrimeCatalogue catalogue, Conduct conduct, string path)
    {
        var days = question.DaysOf(conduct);
        var finding = RomeStatuteRegime.AssessConduct(question, catalogue, conduct, path);
        var grounds = finding.SelfAndDescendants.Where(link => link.Ground is not null).ToLookup(link => link.Ground!);
        return new ConductAssessment(
            conduct,
            days,
            finding.Truth.Over(days),
            finding.Truth.PeriodsWithin(days),
            [.. grounds.Where(ground => Carries(finding, ground.Key, days)).Select(ground => ground.Key)],
            [.. grounds.Where(ground => ground.All(link => link.Truth.FailsEveryDay(days))).Select(ground => ground.Key)],
            finding,
            RomeStatuteRegime.AssessExercise(question, conduct, path));
    }

    /// <summary>Whether a ground alone would do on some day, all others being taken away.</summary>
    private static bool Carries(Finding finding, string ground, DatePeriod days) =>
        finding.TruthIf(other => other.Ground is { } named && named != ground ? TruthTimelines.Never : null).HoldsSomeDay(days);

    private static JurisdictionAnswer JurisdictionOf(ImmutableArray<ConductAssessment> conduct) => new(
        Outcomes.Of(conduct.SelectMany(one => one.Periods).Select(segment => segment.Value)),
        [.. PeriodsOf(conduct)],
        [.. conduct.SelectMany(one => one.Grounds).Distinct()]);

    private static IEnumerable<TimelineSegment<Outcome>> PeriodsOf(ImmutableArray<ConductAssessment> conduct)
    {
        var outcomes = Timeline.Combine<Truth?, Outcome?>(
            conduct.Select(one => one.Finding.Truth.Select(truth => (Truth?)truth).Clip(one.Days, null)),
            truths =>
            {
                var given = new List<Truth>(truths.Length);
                foreach (var truth in truths)
                {
                    if (truth is { } known)
                    {
                        given.Add(known);
                    }
                }

                return given.Count == 0 ? null : Outcomes.Of(given);
            });
        return outcomes.Segments.Where(segment => segment.Value is not null).Select(segment => new TimelineSegment<Outcome>(segment.Period, segment.Value!.Value));
    }

    private static ExerciseAnswer ExerciseOf(Question question, ImmutableArray<ConductAssessment> conduct) => new(ExerciseOutcome(conduct), RomeStatuteRegime.BarsToExercise(question));

    private static Outcome ExerciseOutcome(ImmutableArray<ConductAssessment> conduct) =>
        Outcomes.Of(conduct.SelectMany(one => one.Exercise.Truth.SegmentsWithin(one.Days)).Select(segment => segment.Value));

    private static AdmissibilityAnswer AdmissibilityOf(Question question)
    {
        var finding = RomeStatuteRegime.AssessAdmissibility(question);
        return new AdmissibilityAnswer(
            finding.Truth.Over(DatePeriod.On(question.AsOf)),
            [.. finding.Findings.Where(part => part.Truth.Initial == Truth.NotSatisfied).Select(part => part.Because.Code).Distinct()],
            finding);
    }

    /// <summary>Missing facts of which at least one possible value would change the answer to which they belong.</summary>
    private static ImmutableArray<MissingFact> MissingIn(ImmutableArray<ConductAssessment> conduct, AdmissibilityAnswer admissibility)
    {
        var facts = conduct.SelectMany(one => MissingIn(one.Finding, one.Days))
            .Concat(conduct.SelectMany(one => MissingIn(one.Exercise, one.Days)))
            .Concat(MissingIn(admissibility.Finding, DatePeriod.Always));
        return [.. facts.DistinctBy(fact => fact.Path)];
    }

    private static IEnumerable<MissingFact> MissingIn(Finding root, DatePeriod days) =>
        from missing in root.SelfAndDescendants.SelectMany(finding => finding.MissingFacts).GroupBy(fact => fact.Path)
        where TruthIfKnown(root, missing.Key, Truth.Satisfied).DiffersWithin(TruthIfKnown(root, missing.Key, Truth.NotSatisfied), days)
        select missing.First();

    /// <summary>
    /// The outcome if all findings that lack a fact came out one way on the days on which they are undetermined. What stands above them only rises with them, so that these
    /// two outcomes enclose every other.
    /// </summary>
    private static Timeline<Truth> TruthIfKnown(Finding root, string path, Truth known) =>
        root.TruthIf(finding => finding.MissingFacts.Any(fact => fact.Path == path) ? finding.Truth.Select(truth => truth == Truth.Undetermined ? known : truth) : null);

    /// <summary>The questions used whose other positions would change jurisdiction or its exercise on some day of some conduct.</summary>
    private ImmutableArray<ContestedAnswer> ContestedIn(Question question, ImmutableArray<ConductAssessment> conduct, JurisdictionAnswer jurisdiction)
    {
        var answers = ImmutableArray.CreateBuilder<ContestedAnswer>();
        foreach (var use in conduct.SelectMany(one => one.Finding.SelfAndDescendants.Concat(one.Exercise.SelfAndDescendants)).SelectMany(finding => finding.Contested).Distinct().OrderBy(use => use.Question))
        {
            var alternatives = ContestedQuestions.Get(use.Question).Positions
                .Where(position => position.Id != use.Position)
                .Select(position => (position.Id, Conduct: AssessConduct(new Question(question.Allegation, question.Register, question.AsOf, question.Positions.With(use.Question, position.Id)), _dataset.Crimes)))
                .ToArray();
            if (!alternatives.Any(alternative => alternative.Conduct.Zip(conduct).Any(pair => Differ(pair.First, pair.Second))))
            {
                continue;
            }

            AlternativeAnswer[] outcomes = [.. alternatives.Select(alternative => new AlternativeAnswer(alternative.Id, JurisdictionOf(alternative.Conduct).Outcome, ExerciseOutcome(alternative.Conduct)))];
            var otherwise = outcomes.Where(outcome => outcome.Outcome != jurisdiction.Outcome).Select(outcome => outcome.Outcome).FirstOrDefault(jurisdiction.Outcome);
            answers.Add(new ContestedAnswer(use.Question, use.Position, otherwise, [.. outcomes]));
        }

        return answers.ToImmutable();
    }

    private static bool Differ(ConductAssessment one, ConductAssessment other) =>
        !one.Periods.SequenceEqual(other.Periods) || one.Exercise.Truth.DiffersWithin(other.Exercise.Truth, one.Days);

    /// <summary>Tries every act that could help alone, then every pair; a set is kept only if no part of it would do.</summary>
    private ImmutableArray<Route> RoutesFrom(Allegation facts, TreatyRegister register)
    {
        var candidates = CandidatesFor(facts, register).ToArray();
        var routes = ImmutableArray.CreateBuilder<Route>();
        foreach (var change in candidates)
        {
            AddIfEnough(new Route([change]));
        }

        for (var i = 0; i < candidates.Length; i++)
        {
            for (var j = i + 1; j < candidates.Length; j++)
            {
                if (!routes.Any(route => route.Changes.Length == 1 && (route.Changes[0] == candidates[i] || route.Changes[0] == candidates[j])))
                {
                    AddIfEnough(new Route([candidates[i], candidates[j]]));
                }
            }
        }

        return routes.ToImmutable();

        void AddIfEnough(Route route)
        {
            var assessment = Assess(route.Apply(facts));
            if (assessment.Jurisdiction.Outcome == Outcome.Satisfied && assessment.Exercise.Outcome == Outcome.Satisfied)
            {
                routes.Add(route);
            }
        }
    }

    private static IEnumerable<AllegationChange> CandidatesFor(Allegation facts, TreatyRegister register)
    {
        var linked = facts.Conduct.SelectMany(conduct => conduct.Places).Select(place => place.LinkedState).OfType<StateCode>()
            .Concat(facts.Suspect?.Nationalities?.Select(nationality => nationality.State) ?? [])
            .Distinct()
            .ToArray();
        var today = facts.AsOf!.Value;

        // A State that became a party later can accept for the time before, as Uganda and Côte d'Ivoire did.
        foreach (var state in linked.Where(state => facts.Conduct.Any(conduct => register.Find(state)!.Membership.Over(conduct.DaysUntil(today)) != Outcome.Satisfied)))
        {
            yield return new AllegationChange(ChangeKind.Declaration, state);
        }

        yield return new AllegationChange(ChangeKind.SecurityCouncilReferral);
        foreach (var state in linked.Where(state => register.Find(state)!.Membership.At(today) == Truth.Satisfied))
        {
            yield return new AllegationChange(ChangeKind.StateReferral, state);
        }

        yield return new AllegationChange(ChangeKind.Authorisation);
    }

    private static string PathOf(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"conduct[{index}]");
}
