using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>What a rule sees: the facts, the register with the acts that count, the day of the question and the positions taken. No rule sees documents or data files.</summary>
internal sealed class Question
{
    internal Question(Allegation allegation, TreatyRegister register, LocalDate asOf, bool isOfOneDay, KnownFindings known)
    {
        Allegation = allegation;
        Register = register;
        AsOf = asOf;
        IsOfOneDay = isOfOneDay;
        Known = known;
    }

    internal Allegation Allegation { get; }

    internal TreatyRegister Register { get; }

    internal LocalDate AsOf { get; }

    internal PositionChoices Positions => Allegation.Positions;

    /// <summary>Whether the conduct is of one day, whichever it is, so that a finding tells for each day what holds if it is the only one.</summary>
    internal bool IsOfOneDay { get; }

    /// <summary>What follows from the dataset alone.</summary>
    internal KnownFindings Known { get; }

    /// <summary>The same question with another position on one contested question.</summary>
    internal Question Under(ContestedQuestionId id, PositionId position) => new(Allegation with { Positions = Positions.With(id, position) }, Register, AsOf, IsOfOneDay, Known);

    /// <summary>The position of a State.</summary>
    /// <exception cref="ArgumentException">The register does not know the State.</exception>
    internal StatePosition State(StateCode code) => Register.Find(code) ?? throw new ArgumentException($"{code} is no State of the register, nor a fictional State with an act of its own.");

    /// <summary>The declarations of acceptance of a State that were lodged by the day of the question; one whose day is uncertain counts if it can have been.</summary>
    internal IEnumerable<Acceptance> AcceptancesOf(StatePosition state) => state.Acceptances.Where(acceptance => acceptance.LodgedOn.Earliest <= AsOf);

    /// <summary>The days of a conduct; conduct that goes on is asked about up to the day of the question.</summary>
    internal DatePeriod DaysOf(Conduct conduct) => IsOfOneDay ? DatePeriod.Always : conduct.DaysUntil(AsOf);

    /// <summary>
    /// A finding on which readings of the law may part. If all readings agree on the days in question, the question did not matter and is not mentioned; otherwise the
    /// reading taken decides, and where none is taken the days on which they part are undetermined.
    /// </summary>
    /// <param name="id">The contested question.</param>
    /// <param name="days">The days in question.</param>
    /// <param name="under">The finding under a reading; it must not itself depend on the choice on this question.</param>
    internal Finding Contest(ContestedQuestionId id, DatePeriod days, Func<PositionId, Finding> under)
    {
        var positions = ContestedQuestions.Get(id).Positions;
        var readings = new Finding[positions.Length];
        var (taken, chosen, part) = (Positions[id], 0, false);
        for (var i = 0; i < readings.Length; i++)
        {
            readings[i] = under(positions[i].Id);
            part |= readings[i].Truth.DiffersWithin(readings[0].Truth, days);
            chosen = positions[i].Id == taken ? i : chosen;
        }

        var use = new ContestedUse(id, taken);
        if (taken != PositionId.None)
        {
            return part ? readings[chosen].DependingOn(use) : readings[chosen];
        }

        // Whether the readings agree can itself depend on a question that only one of the others raises.
        return readings.Skip(1).SelectMany(reading => reading.SelfAndDescendants).SelectMany(finding => finding.Contested)
            .Aggregate(part ? LeftOpen(use, readings, days) : readings[0], (finding, nested) => finding.DependingOn(nested));
    }

    /// <summary>The first reading with what all of them agree on; a fact that one of the others lacks may be what would make them agree.</summary>
    private static Finding LeftOpen(ContestedUse use, Finding[] readings, DatePeriod days)
    {
        var agreed = Timeline.Combine(readings.Select(reading => reading.Truth), Agreement);
        var open = readings[0].Left(agreed, FindingReason.Of("contested.open").WithTerm("question", $"question.{Notation.EnumText<ContestedQuestionId>.Of(use.Question)}")).DependingOn(use);
        MissingFact[] deciding = [.. readings.Skip(1).SelectMany(reading => reading.SelfAndDescendants).SelectMany(finding => finding.MissingFacts).DistinctBy(fact => fact.Path).Where(Decides)];
        return deciding.Length == 0 ? open : open.Missing([.. open.MissingFacts, .. deciding]);

        bool Decides(MissingFact fact) => AgreedIf(fact, Truth.Satisfied).DiffersWithin(agreed, days) || AgreedIf(fact, Truth.NotSatisfied).DiffersWithin(agreed, days);

        Timeline<Truth> AgreedIf(MissingFact fact, Truth known) => Timeline.Combine(readings.Select(reading => reading.TruthIf(finding => finding.MissingFacts.Any(other => other.Path == fact.Path) ? finding.Supposing(known) : null)), Agreement);
    }

    private static Truth Agreement(ReadOnlySpan<Truth> truths)
    {
        foreach (var truth in truths)
        {
            if (truth != truths[0])
            {
                return Truth.Undetermined;
            }
        }

        return truths[0];
    }
}
