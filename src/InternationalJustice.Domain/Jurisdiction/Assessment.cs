using System.Collections.Immutable;
using InternationalJustice.Domain.Courts;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The answer to an allegation: jurisdiction, its exercise and admissibility are three separate answers, each with its reasons.</summary>
/// <remarks>
/// It says what follows from the facts that were given. It is neither a finding on facts nor advice. The findings are made with it; what is read from them or compared with
/// them is worked out when first asked for. Immutable and safe to share between threads; equality is by identity.
/// </remarks>
public sealed class Assessment
{
    private readonly Assessor _assessor;
    private readonly Question _question;
    private JurisdictionAnswer? _jurisdiction;
    private ExerciseAnswer? _exercise;
    private AdmissibilityAnswer? _admissibility;
    private ImmutableArray<MissingFact> _missingFacts;
    private ImmutableArray<ContestedAnswer> _contested;
    private ImmutableArray<Route> _routes;

    internal Assessment(Assessor assessor, Question question, ImmutableArray<ConductAssessment> conduct, Finding admissibility)
    {
        _assessor = assessor;
        _question = question;
        Conduct = conduct;
        AdmissibilityFinding = admissibility;
    }

    /// <summary>The allegation that was assessed, with what its situation added.</summary>
    public Allegation Allegation => _question.Allegation;

    /// <summary>The day of the question.</summary>
    public LocalDate AsOf => _question.AsOf;

    /// <summary>Whether the day of the question lies after the day up to which the dataset is known, so that the answer projects what is known.</summary>
    public bool IsProjection => _assessor.IsProjection(AsOf);

    /// <summary>Whether the Court has jurisdiction (articles 5, 11, 12, 25 and 26).</summary>
    public JurisdictionAnswer Jurisdiction => _jurisdiction ??= new(Conduct);

    /// <summary>Whether it may exercise it on the day of the question (articles 13 to 16).</summary>
    public ExerciseAnswer Exercise => _exercise ??= new(_question, Conduct);

    /// <summary>Whether the case would be admissible (articles 17 to 20).</summary>
    public AdmissibilityAnswer Admissibility => _admissibility ??= new(AdmissibilityFinding);

    /// <summary>The answer for each conduct, in the order of the allegation.</summary>
    public ImmutableArray<ConductAssessment> Conduct { get; }

    /// <summary>The facts that are not stated and can still change one of the answers, each once. Worked out when first asked for.</summary>
    public ImmutableArray<MissingFact> MissingFacts
    {
        get
        {
            if (_missingFacts.IsDefault)
            {
                _missingFacts = Assessor.MissingIn(Conduct, AdmissibilityFinding);
            }

            return _missingFacts;
        }
    }

    /// <summary>The contested questions on which the answer depends. Worked out when first asked for.</summary>
    public ImmutableArray<ContestedAnswer> Contested
    {
        get
        {
            if (_contested.IsDefault)
            {
                _contested = Assessor.ContestedIn(_question, Conduct, Jurisdiction);
            }

            return _contested;
        }
    }

    /// <summary>
    /// The smallest sets of changes, of at most three, after which the Court would have jurisdiction over all of the conduct and could exercise it; empty where it can already, where no
    /// such change is found, and for a court other than the International Criminal Court, whose jurisdiction no later act widens. Tried are acts of the Security Council, of the Prosecutor and of the first
    /// twelve States that the allegation names, places before nationalities. Worked out when first asked for.
    /// </summary>
    public ImmutableArray<Route> Routes
    {
        get
        {
            if (_routes.IsDefault)
            {
                _routes = Allegation.Court != CourtId.Icc || (Jurisdiction.Outcome == Outcome.Satisfied && Exercise.Outcome == Outcome.Satisfied) ? [] : _assessor.RoutesFrom(this, _question.Register);
            }

            return _routes;
        }
    }

    private Finding AdmissibilityFinding { get; }
}
