using System.Collections.Immutable;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Jurisdiction.RomeStatute;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether the Court may exercise its jurisdiction on the day of the question. Why is told with each conduct.</summary>
/// <remarks>Immutable; equality is by identity.</remarks>
public sealed class ExerciseAnswer
{
    private readonly Question _question;
    private readonly ImmutableArray<ConductAssessment> _conduct;

    internal ExerciseAnswer(Question question, ImmutableArray<ConductAssessment> conduct)
    {
        _question = question;
        _conduct = conduct;
        var tally = default(OutcomeTally);
        foreach (var one in conduct)
        {
            tally.Add(one.Exercise.Truth.ValuesWithin(one.Days));
        }

        Outcome = tally.Outcome;
    }

    /// <summary>The outcome over all conduct.</summary>
    public Outcome Outcome { get; }

    /// <summary>What bars it, such as <c>article16:S/RES/1422 (2002)</c>; of another court the reason why it is not at work, such as <c>tribunal.exercise.closed</c>.</summary>
    public ImmutableArray<string> BarredBy => _question.Allegation.Court == CourtId.Icc
        ? RomeStatuteRegime.BarsToExercise(_question)
        : [.. _conduct.Select(one => one.Exercise).Where(exercise => exercise.Truth.At(_question.AsOf) == Truth.NotSatisfied).Select(exercise => exercise.Because.Code).Distinct()];
}
