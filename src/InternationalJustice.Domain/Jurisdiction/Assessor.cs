using System.Collections.Immutable;
using System.Runtime.InteropServices;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction.RomeStatute;
using InternationalJustice.Domain.Jurisdiction.Tribunals;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Answers whether a court has jurisdiction over an allegation, may exercise it, and would find the case admissible, from one dataset.</summary>
/// <remarks>It holds no state besides the dataset and what follows from that alone, and may be shared between threads. The same allegation, dataset and version of the library give the same answer for ever.</remarks>
public sealed class Assessor
{
    /// <summary>With more acts than this to choose from, sets of three would be too many to try.</summary>
    private const int MostActsForThree = 24;

    /// <summary>Every set of their acts is an answer of its own.</summary>
    private const int MostStatesOnRoutes = 12;

    private readonly Dataset _dataset;
    private readonly KnownFindings _known;

    /// <summary>An assessor that takes the acts of States, the situations and the crimes from a dataset.</summary>
    public Assessor(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        _dataset = dataset;
        _known = new KnownFindings(dataset.Crimes);
    }

    /// <summary>Assesses an allegation.</summary>
    /// <param name="allegation">The facts, as the validator of allegations lets them pass.</param>
    /// <exception cref="ArgumentException">The allegation names a State that is neither in the dataset nor fictional with an act of its own, or a court that is not in the dataset.</exception>
    public Assessment Assess(Allegation allegation)
    {
        ArgumentNullException.ThrowIfNull(allegation);
        if (allegation.Court != CourtId.Icc)
        {
            return AssessBeforeOtherCourt(allegation);
        }

        var question = QuestionOf(allegation, isOfOneDay: false);
        return new Assessment(this, question, AssessConduct(question), RomeStatuteRegime.AssessAdmissibility(question));
    }

    /// <summary>Answers an allegation for every day on which its conduct could have taken place, so that each further day costs no more than a look-up.</summary>
    /// <param name="allegation">The facts; the first and last days of the conduct are not looked at.</param>
    /// <exception cref="ArgumentException">The allegation names a State that is neither in the dataset nor fictional with an act of its own, or a court that is not in the dataset.</exception>
    public Screening Screen(Allegation allegation)
    {
        ArgumentNullException.ThrowIfNull(allegation);
        if (allegation.Court != CourtId.Icc)
        {
            var asked = OtherQuestionOf(allegation, isOfOneDay: true);
            return new Screening(asked.Allegation, AssessConduct(asked, CourtOf(allegation)));
        }

        var question = QuestionOf(allegation, isOfOneDay: true);
        return new Screening(question.Allegation, AssessConduct(question));
    }

    internal bool IsProjection(LocalDate asOf) => asOf > _dataset.KnownUntil;

    private Question QuestionOf(Allegation allegation, bool isOfOneDay)
    {
        var asOf = allegation.AsOf ?? _dataset.KnownUntil;
        var facts = WithRecord(allegation, asOf);
        if (facts.AsOf is null)
        {
            facts = facts with { AsOf = asOf };
        }

        var register = _dataset.Register.KnownOn(facts.KnownOn);
        if (facts.TreatyActs.Count + facts.Declarations.Count > 0)
        {
            register = register.With([.. facts.TreatyActs, .. facts.Declarations]);
        }

        return new Question(facts, register, asOf, isOfOneDay, _known);
    }

    private Assessment AssessBeforeOtherCourt(Allegation allegation)
    {
        var court = CourtOf(allegation);
        var question = OtherQuestionOf(allegation, isOfOneDay: false);
        return new Assessment(this, question, AssessConduct(question, court), NationalCourts.Assess(question, court));
    }

    private Court CourtOf(Allegation allegation) => _dataset.Courts.Find(allegation.Court) ?? throw new ArgumentException(_dataset.Courts.DescribeUnknown(allegation.Court), nameof(allegation));

    /// <summary>The question to a court other than the International Criminal Court, on which no act of a State bears.</summary>
    private Question OtherQuestionOf(Allegation allegation, bool isOfOneDay)
    {
        var asOf = allegation.AsOf ?? _dataset.KnownUntil;
        return new Question(allegation.AsOf is null ? allegation with { AsOf = asOf } : allegation, _dataset.Register, asOf, isOfOneDay, _known);
    }

    private ImmutableArray<ConductAssessment> AssessConduct(Question question, Court court)
    {
        var exercise = CourtLife.Assess(question, court);
        return
        [
            .. question.Allegation.Conduct.Select((conduct, index) =>
                new ConductAssessment(conduct, question.DaysOf(conduct), TribunalRegime.AssessConduct(new TribunalCase(question, court, conduct, PathOf(index)), _dataset.Courts), exercise)),
        ];
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

    private static ImmutableArray<ConductAssessment> AssessConduct(Question question)
    {
        var conduct = question.Allegation.Conduct;
        var assessments = new ConductAssessment[conduct.Count];
        for (var i = 0; i < assessments.Length; i++)
        {
            var path = PathOf(i);
            assessments[i] = new ConductAssessment(
                conduct[i],
                question.DaysOf(conduct[i]),
                RomeStatuteRegime.AssessConduct(question, conduct[i], path),
                RomeStatuteRegime.AssessExercise(question, conduct[i], path));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(assessments);
    }

    /// <summary>Missing facts of which at least one possible value would change the answer to which they belong, alone or together with the others that are missing.</summary>
    internal static ImmutableArray<MissingFact> MissingIn(ImmutableArray<ConductAssessment> conduct, Finding admissibility)
    {
        var facts = conduct.SelectMany(one => MissingIn(one.Finding, one.Days))
            .Concat(conduct.SelectMany(one => MissingIn(one.Exercise, one.Days)))
            .Concat(MissingIn(admissibility, DatePeriod.Always));
        return [.. facts.DistinctBy(fact => fact.Path)];
    }

    private static IEnumerable<MissingFact> MissingIn(Finding root, DatePeriod days) =>
        from missing in root.SelfAndDescendants.SelectMany(finding => finding.MissingFacts).GroupBy(fact => fact.Path)
        where new[] { Truth.Undetermined, Truth.Satisfied, Truth.NotSatisfied }
            .Any(others => TruthIfKnown(root, missing.Key, Truth.Satisfied, others).DiffersWithin(TruthIfKnown(root, missing.Key, Truth.NotSatisfied, others), days))
        select missing.First();

    /// <summary>
    /// The outcome if all findings that lack a fact came out one way on the days on which they are undetermined, and those that lack another some way too. What stands above them only rises with
    /// them, so that these two outcomes enclose every other.
    /// </summary>
    private static Timeline<Truth> TruthIfKnown(Finding root, string path, Truth known, Truth others) =>
        root.TruthIf(finding => finding.MissingFacts.IsEmpty ? null : finding.Supposing(finding.MissingFacts.Any(fact => fact.Path == path) ? known : others));

    /// <summary>The questions used whose other positions would change jurisdiction or its exercise on some day of some conduct.</summary>
    internal static ImmutableArray<ContestedAnswer> ContestedIn(Question question, ImmutableArray<ConductAssessment> conduct, JurisdictionAnswer jurisdiction)
    {
        var answers = ImmutableArray.CreateBuilder<ContestedAnswer>();
        foreach (var use in conduct.SelectMany(one => one.Finding.SelfAndDescendants.Concat(one.Exercise.SelfAndDescendants)).SelectMany(finding => finding.Contested).Distinct().OrderBy(use => use.Question))
        {
            var alternatives = ContestedQuestions.Get(use.Question).Positions
                .Where(position => position.Id != use.Position)
                .Select(position => (position.Id, Question: question.Under(use.Question, position.Id)))
                .Select(alternative => (alternative.Id, alternative.Question, Conduct: AssessConduct(alternative.Question)))
                .ToArray();
            if (!alternatives.Any(alternative => alternative.Conduct.Zip(conduct).Any(pair => Differ(pair.First, pair.Second))))
            {
                continue;
            }

            AlternativeAnswer[] outcomes = [.. alternatives.Select(alternative => new AlternativeAnswer(alternative.Id, new JurisdictionAnswer(alternative.Conduct).Outcome, new ExerciseAnswer(alternative.Question, alternative.Conduct).Outcome))];
            var otherwise = outcomes.Where(outcome => outcome.Outcome != jurisdiction.Outcome).Select(outcome => outcome.Outcome).FirstOrDefault(jurisdiction.Outcome);
            answers.Add(new ContestedAnswer(use.Question, use.Position, otherwise, [.. outcomes]));
        }

        return answers.ToImmutable();
    }

    private static bool Differ(ConductAssessment one, ConductAssessment other) =>
        one.Finding.Truth.DiffersWithin(other.Finding.Truth, one.Days) || one.Exercise.Truth.DiffersWithin(other.Exercise.Truth, one.Days);

    /// <summary>Tries every act that could help alone, then sets of two and of three; a set is kept only if no part of it would do.</summary>
    internal ImmutableArray<Route> RoutesFrom(Assessment answer, TreatyRegister register)
    {
        var facts = answer.Allegation;
        var failing = answer.Conduct.Where(one => one.Outcome != Outcome.Satisfied).Select(one => LinkedStates(facts, one.Conduct).ToHashSet()).ToArray();
        var isTriggered = answer.Exercise.Outcome == Outcome.Satisfied;
        var candidates = CandidatesFor(facts, register).ToArray();
        var most = candidates.Length <= MostActsForThree ? 3 : 2;
        var routes = ImmutableArray.CreateBuilder<Route>();
        foreach (var set in Enumerable.Range(1, most).SelectMany(size => Sets(candidates, size, 0)))
        {
            if (CouldDo(set, failing, isTriggered) && !routes.Any(route => route.Changes.All(set.Contains)) && new Route([.. set]) is var route && IsEnough(Assess(route.Apply(facts))))
            {
                routes.Add(route);
            }
        }

        return routes.ToImmutable();
    }

    private static bool IsEnough(Assessment answer) => answer.Jurisdiction.Outcome == Outcome.Satisfied && answer.Exercise.Outcome == Outcome.Satisfied;

    private static IEnumerable<ImmutableArray<AllegationChange>> Sets(AllegationChange[] candidates, int size, int from)
    {
        if (size == 0)
        {
            return [[]];
        }

        return Enumerable.Range(from, candidates.Length - from).SelectMany(first => Sets(candidates, size - 1, first + 1), (first, others) => others.Insert(0, candidates[first]));
    }

    /// <summary>
    /// Whether a set holds what the answer lacks: one act that sets the Court in motion where nothing has, never two, since the later replaces the earlier, and for each conduct without jurisdiction a
    /// declaration of a State linked to it, unless the Security Council refers the situation.
    /// </summary>
    private static bool CouldDo(ImmutableArray<AllegationChange> set, HashSet<StateCode>[] failing, bool isTriggered)
    {
        var triggers = set.Count(change => change.Kind != ChangeKind.Declaration);
        var isReferred = set.Any(change => change.Kind == ChangeKind.SecurityCouncilReferral);
        return isReferred
            ? triggers == 1
            : triggers == (isTriggered ? 0 : 1) && Array.TrueForAll(failing, linked => set.Any(change => change.Kind == ChangeKind.Declaration && linked.Contains(change.State!.Value)));
    }

    private static IEnumerable<StateCode> LinkedStates(Allegation facts, Conduct conduct) =>
        conduct.Places.Select(place => place.LinkedState).OfType<StateCode>().Concat(facts.Suspect?.Nationalities?.Select(nationality => nationality.State) ?? []);

    private static IEnumerable<AllegationChange> CandidatesFor(Allegation facts, TreatyRegister register)
    {
        var linked = facts.Conduct.SelectMany(conduct => LinkedStates(facts, conduct)).Distinct().Take(MostStatesOnRoutes).ToArray();
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

    private static string PathOf(int index) => index == 0 ? "conduct[0]" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"conduct[{index}]");
}
