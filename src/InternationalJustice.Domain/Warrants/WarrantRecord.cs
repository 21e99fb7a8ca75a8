using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Warrants;

/// <summary>The acts in the proceedings against one person in one case, in a lawful order, and what follows from them day by day.</summary>
/// <remarks>
/// <para>
/// A record is made only of acts that are lawful at their places (see <see cref="Procedure"/>). The order of the acts is a fact: where a day is uncertain it narrows the days on which the act can have been taken. On days on
/// which an uncertain act may or may not have been taken, an answer is undetermined unless it is the same either way.
/// </para>
/// <para>Nothing in a record says that the person did anything: until a conviction everybody is presumed innocent (article 66). Immutable. Equality is that of the reference.</para>
/// </remarks>
[DebuggerDisplay("{Person,nq} {Status}")]
public sealed class WarrantRecord
{
    private readonly RecordHead _head;
    private readonly ImmutableArray<ProcedureState> _states;
    private readonly ImmutableArray<Transition> _rows;
    private readonly ImmutableArray<UncertainDate> _days;

    private WarrantRecord(RecordHead head, ImmutableArray<WarrantAct> acts, ImmutableArray<ProcedureState> states, ImmutableArray<Transition> rows)
    {
        _head = head;
        Acts = acts;
        _states = states;
        _rows = rows;
        _days = Narrow(acts);
        Status = Over(state => state.Warrant, WarrantStatus.Undetermined);
        Stage = Over(state => state.Stage, ProceedingsStage.Undetermined);
    }

    /// <summary>The name of the person.</summary>
    public string Person => _head.Person;

    /// <summary>The number of the case; <see langword="null"/> if it has none yet or it is not known.</summary>
    public CaseNumber? CaseNumber => _head.CaseNumber;

    /// <summary>A case number that is commonly given but was read in no copy of any source; <see langword="null"/> where <see cref="CaseNumber"/> is known.</summary>
    public CaseNumber? RecalledCaseNumber => _head.RecalledCaseNumber;

    /// <summary>The situation before the Court; <see langword="null"/> if it is not said.</summary>
    public SituationNumber? Situation => _head.Situation;

    /// <summary>The day on which the investigation was opened (article 127(2)), where the record itself says so.</summary>
    public UncertainDate? InvestigationOpenedOn => _head.InvestigationOpenedOn;

    /// <summary>Offices of State that the person holds or held.</summary>
    public ImmutableArray<Office> Offices => _head.Offices;

    /// <summary>Acts of States that are added to the register for questions about this record.</summary>
    public ImmutableArray<TreatyAct> TreatyActs => _head.TreatyActs;

    /// <summary>Acts that are known from general knowledge only and were read in no copy of any source. They are never used as facts.</summary>
    public ImmutableArray<WarrantAct> RecalledActs => _head.RecalledActs;

    /// <summary>The deferrals by the Security Council that concern the case (article 16).</summary>
    public ValueList<DeferralPeriod> Deferrals => _head.Circumstances.Deferrals;

    /// <summary>The agreements that cover the person (article 98(2)).</summary>
    public ValueList<SurrenderAgreement> Agreements => _head.Circumstances.Agreements;

    /// <summary>The challenges to the admissibility of the case that the Court considers or has considered (articles 19 and 95).</summary>
    public ValueList<AdmissibilityChallenge> Challenges => _head.Circumstances.Challenges;

    /// <summary>Consultations of States with the Court about the person (article 97).</summary>
    public ValueList<Consultation> Consultations => _head.Circumstances.Consultations;

    /// <summary>The acts in their order.</summary>
    public ImmutableArray<WarrantAct> Acts { get; }

    /// <summary>What stands against the person on each day; on a day on which an act was taken, after the last act of the day.</summary>
    public Timeline<WarrantStatus> Status { get; }

    /// <summary>How far the proceedings have come on each day.</summary>
    public Timeline<ProceedingsStage> Stage { get; }

    /// <summary>What the person may be called on each day.</summary>
    public Timeline<Standing> Standing => Over(state => state.Standing, Warrants.Standing.Undetermined);

    /// <summary>Whether a warrant is in force on each day that is still to be executed.</summary>
    public Timeline<Truth> InForce => Over(state => state.Warrant is WarrantStatus.InForce or WarrantStatus.InForceUnderSeal ? Truth.Satisfied : Truth.NotSatisfied, Truth.Undetermined);

    /// <summary>Whether a warrant or summons that has not ended is under seal on each day.</summary>
    public Timeline<Truth> Sealed => Over(state => state.IsUnderSeal.ToTruth(), Truth.Undetermined);

    /// <summary>Where the record stands after its last act.</summary>
    public ProcedureState Current => _states[^1];

    /// <summary>The crimes with which the person is charged on a day, as far as the acts say: those of every warrant and summons, until an amendment or a decision on the charges takes their place.</summary>
    /// <param name="on">The day.</param>
    /// <returns>The crimes of the acts that are certain to have been taken by the end of the day, each once, in statute order; empty if none says.</returns>
    public ImmutableArray<CrimeCode> CrimesOn(LocalDate on)
    {
        var crimes = new SortedSet<CrimeCode>();
        foreach (var act in Acts.AsSpan()[..CertainCount(on)])
        {
            if (act.Crimes.Count > 0 && act.Kind != ActKind.ApplicationFiled)
            {
                if (act.Kind is not (ActKind.WarrantIssued or ActKind.SummonsIssued))
                {
                    crimes.Clear();
                }

                crimes.UnionWith(act.Crimes);
            }
        }

        return [.. crimes];
    }

    /// <summary>Reads a warrant record as written in JSON.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>The record, or every problem with its path: what is not in the form of the document, acts out of the order of their days, and the first act that is not lawful at its place.</returns>
    public static DocumentResult<WarrantRecord> Read(ReadOnlyMemory<byte> utf8) => WarrantRecordReader.Read(utf8);

    /// <summary>The acts that may lawfully come next on a day, with the last day of time limits that run.</summary>
    /// <param name="on">The day.</param>
    /// <returns>Where an uncertain act leaves the state open, only the acts that are lawful either way.</returns>
    public ImmutableArray<NextStep> NextSteps(LocalDate on)
    {
        var (certain, possible) = CountsOn(on);
        var steps = Procedure.LawfulActs(_states[certain]);
        for (var i = certain + 1; i <= possible; i++)
        {
            var others = Procedure.LawfulActs(_states[i]);
            steps = steps.RemoveAll(step => !others.Any(other => other.Kind == step.Kind));
        }

        return steps;
    }

    /// <summary>The time limits that an act of the record started and that have not passed on a day, with their last days.</summary>
    /// <param name="on">The day.</param>
    /// <remarks>Whether what was due has been done is not told; a later act of the record ends the limits of earlier ones.</remarks>
    public ImmutableArray<RunningTimeLimit> TimeLimits(LocalDate on)
    {
        var (certain, _) = CountsOn(on);
        if (certain == 0 || _rows[certain - 1].Limit is not { } limit)
        {
            return [];
        }

        var lastDay = limit.LastDay(_days[certain - 1]);
        return lastDay.Latest < on ? [] : [new RunningTimeLimit(limit, Acts[certain - 1], lastDay)];
    }

    /// <summary>The acts of the record that may or may not have been taken by the end of a day, because their days are uncertain; each on the days on which it can have been taken, as narrowed by the order of the acts.</summary>
    public ImmutableArray<WarrantAct> UncertainActs(LocalDate on)
    {
        var (certain, possible) = CountsOn(on);
        return [.. Enumerable.Range(certain, possible - certain).Select(i => _days[i] == Acts[i].EffectiveOn ? Acts[i] : Acts[i] with { On = _days[i], EstablishedOn = null })];
    }

    /// <summary>The days on which an act can have been taken, as narrowed by the order of the acts.</summary>
    /// <param name="index">The index of the act in <see cref="Acts"/>.</param>
    public UncertainDate DayOf(int index) => _days[index];

    /// <summary>The row of the table that allows an act at its place: on which provision it rests, and on which standard of proof.</summary>
    /// <param name="index">The index of the act in <see cref="Acts"/>.</param>
    public Transition RowOf(int index) => _rows[index];

    /// <summary>The record as an audience knows it, or knew it on a day.</summary>
    /// <param name="audience">For whom.</param>
    /// <param name="on">Acts that are not certain to have been taken by the end of this day are left out; <see langword="null"/> leaves none out for its day.</param>
    /// <returns>
    /// For the public, the record without any warrant or summons whose seal had not been lifted, without the application that led to it unless that was public, without every act that could not have been taken without it, and
    /// without the number of a case in which no warrant or summons is known, challenges to its admissibility and consultations about it: the same record that would exist if the sealed acts had never been taken.
    /// </returns>
    public WarrantRecord KnownTo(Audience audience, LocalDate? on)
    {
        var visible = audience == Audience.Public ? PublicActs.Of(Acts, on) : on is { } day ? Acts[..CertainCount(day)] : Acts;

        // What is only recalled is left out with a day, because nobody knows since when it has been said. A case is given its number with the first warrant or summons, so that the number would betray one.
        // So would a challenge to the admissibility of a case, and consultations about a request.
        var isCase = audience == Audience.Holder || visible.Any(act => act.Kind is ActKind.WarrantIssued or ActKind.SummonsIssued);
        var circumstances = _head.Circumstances.KnownOn(on);
        var head = _head with
        {
            CaseNumber = isCase ? CaseNumber : null,
            RecalledCaseNumber = isCase ? RecalledCaseNumber : null,
            RecalledActs = on is null && visible.Length == Acts.Length ? RecalledActs : [],
            Circumstances = isCase ? circumstances : circumstances with { Challenges = [], Consultations = [] },
        };
        return visible.Length == Acts.Length && head == _head ? this : With(visible, head);
    }

    /// <summary>Makes a record of acts, or says which is the first that is not lawful at its place.</summary>
    /// <param name="acts">The acts in their order.</param>
    /// <param name="head">Everything but the acts.</param>
    /// <param name="failedAt">The index of the act that is refused; -1 if there is none.</param>
    /// <param name="refusal">Why it is refused.</param>
    internal static WarrantRecord? TryCreate(ImmutableArray<WarrantAct> acts, RecordHead head, out int failedAt, out Refusal? refusal)
    {
        var states = ImmutableArray.CreateBuilder<ProcedureState>(acts.Length + 1);
        states.Add(ProcedureState.Initial);
        var rows = ImmutableArray.CreateBuilder<Transition>(acts.Length);
        foreach (var act in acts)
        {
            var step = Procedure.Apply(states[^1], act);
            if (!step.IsLawful)
            {
                failedAt = states.Count - 1;
                refusal = step.Refusal;
                return null;
            }

            states.Add(step.State);
            rows.Add(step.Transition);
        }

        failedAt = -1;
        refusal = null;
        return new WarrantRecord(head, acts, states.MoveToImmutable(), rows.MoveToImmutable());
    }

    /// <summary>Whether all that the person is charged with on a day are offences against the administration of justice (article 70), as far as the acts say.</summary>
    internal bool IsForOffencesAgainstJustice(LocalDate on)
    {
        var crimes = CrimesOn(on);
        return !crimes.IsEmpty && crimes.All(crime => crime.Family == CrimeFamily.AdministrationOfJustice);
    }

    /// <summary>What bears on the execution of a request besides the acts.</summary>
    internal CaseCircumstances Circumstances => _head.Circumstances;

    /// <summary>The value on each day of a function of the state; where the state is open and the values differ, the undetermined one.</summary>
    internal Timeline<T> Over<T>(Func<ProcedureState, T> select, T undetermined)
    {
        var values = _states.Select(select).ToArray();
        return Sweep.Over(_days.AsSpan(), ValueOn);

        T ValueOn(LocalDate day)
        {
            var (certain, possible) = CountsOn(day);
            for (var i = certain + 1; i <= possible; i++)
            {
                if (!EqualityComparer<T>.Default.Equals(values[i], values[certain]))
                {
                    return undetermined;
                }
            }

            return values[certain];
        }
    }

    /// <summary>Every day on which something can change.</summary>
    internal IEnumerable<LocalDate> DaysOfChange => _days.SelectMany(day => new[] { day.Earliest, day.Latest }).Distinct();

    /// <summary>What can stand against the person on a day: one status, or several where an uncertain act leaves it open.</summary>
    internal ImmutableArray<WarrantStatus> PossibleStatuses(LocalDate day)
    {
        var (certain, possible) = CountsOn(day);
        return certain == possible ? [_states[certain].Warrant] : [.. _states[certain..(possible + 1)].Select(state => state.Warrant).Distinct()];
    }

    private static ImmutableArray<UncertainDate> Narrow(ImmutableArray<WarrantAct> acts)
    {
        var earliest = acts.Select(act => act.EffectiveOn.Earliest).ToArray();
        var latest = acts.Select(act => act.EffectiveOn.Latest).ToArray();
        for (var i = 1; i < acts.Length; i++)
        {
            earliest[i] = LocalDate.Max(earliest[i], earliest[i - 1]);
        }

        for (var i = acts.Length - 2; i >= 0; i--)
        {
            latest[i] = LocalDate.Min(latest[i], latest[i + 1]);
        }

        return [.. earliest.Zip(latest, (first, last) => new UncertainDate(first, last))];
    }

    private int CertainCount(LocalDate day)
    {
        var count = 0;
        while (count < _days.Length && _days[count].Latest <= day)
        {
            count++;
        }

        return count;
    }

    /// <summary>How many acts had certainly, and how many had possibly been taken by the end of a day.</summary>
    private (int Certain, int Possible) CountsOn(LocalDate day)
    {
        var certain = CertainCount(day);
        var possible = certain;
        while (possible < _days.Length && _days[possible].Earliest <= day)
        {
            possible++;
        }

        return (certain, possible);
    }

    private static WarrantRecord With(ImmutableArray<WarrantAct> acts, RecordHead head) =>
        TryCreate(acts, head, out _, out _) ?? throw new InvalidOperationException("The acts that an audience knows must be lawful by themselves.");
}
