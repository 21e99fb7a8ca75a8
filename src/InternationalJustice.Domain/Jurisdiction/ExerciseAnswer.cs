using System.Collections.Immutable;
using InternationalJustice.Domain.Jurisdiction.RomeStatute;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Whether the Court may exercise its jurisdiction on the day of the question. Why is told with each conduct.</summary>
/// <remarks>Immutable; equality is by identity.</remarks>
public sealed class ExerciseAnswer
{
    private readonly Question _question;

    internal ExerciseAnswer(Question question, ImmutableArray<ConductAssessment> conduct)
    {
        _question = question;
        var tally = default(OutcomeTally);
        foreach (var one in conduct)
        {
            tally.Add(one.Exercise.Truth.ValuesWithin(one.Days));
        }

        Outcome = tally.Outcome;
    }

    /// <summary>The outcome over all conduct.</summary>
    public Outcome Outcome { get; }

    /// <summary>What bars it, such as <c>article16:S/RES/1422 (2002)</c>.</summary>
    public ImmutableArray<string> BarredBy => RomeStatuteRegime.BarsToExercise(_question);
}
