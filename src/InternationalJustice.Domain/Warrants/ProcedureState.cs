using System.Collections.Immutable;
using System.Diagnostics;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Where a record stands after some of its acts: the stage of the proceedings, who holds the person, and every application, warrant and summons.</summary>
/// <remarks>Immutable; it changes only through <see cref="Procedure.Apply(ProcedureState, WarrantAct)"/>. Equality is by content.</remarks>
[DebuggerDisplay("{Stage} {Warrant} {Custody}")]
public sealed record ProcedureState
{
    private ProcedureState()
    {
    }

    /// <summary>Before any act: an investigation, no application, warrant or summons.</summary>
    public static ProcedureState Initial { get; } = new();

    /// <summary>How far the proceedings have come.</summary>
    public ProceedingsStage Stage { get; private init; } = ProceedingsStage.Investigation;

    /// <summary>Who holds the person for the Court.</summary>
    public Custody Custody { get; private init; }

    /// <summary>How many applications are before the judges.</summary>
    public int PendingApplications { get; private init; }

    /// <summary>Every warrant and summons issued so far, in the order of issue.</summary>
    public ImmutableArray<IssuedInstrument> Instruments { get; private init; } = [];

    /// <summary>What stands against the person, all applications, warrants and summonses taken together; the strongest counts.</summary>
    public WarrantStatus Warrant
    {
        get
        {
            var stands = Any(InstrumentKind.Warrant, InstrumentState.Standing);
            return Stage == ProceedingsStage.Deceased && Instruments.Any(instrument => instrument.State is InstrumentState.Standing or InstrumentState.Executed) ? WarrantStatus.Lapsed
                : Stage == ProceedingsStage.Inadmissible && stands ? WarrantStatus.Suspended
                : stands && Instruments.Any(instrument => instrument is { Kind: InstrumentKind.Warrant, State: InstrumentState.Standing, IsSealed: false }) ? WarrantStatus.InForce
                : stands ? WarrantStatus.InForceUnderSeal
                : Any(InstrumentKind.Warrant, InstrumentState.Executed) ? WarrantStatus.Executed
                : Any(InstrumentKind.Summons, InstrumentState.Standing) ? WarrantStatus.Summoned
                : PendingApplications > 0 ? WarrantStatus.ApplicationPending
                : ClosedStatus;
        }
    }

    /// <summary>Whether a warrant or summons that has not ended is under seal.</summary>
    public bool IsUnderSeal => Instruments.Any(instrument => instrument is { IsSealed: true, State: InstrumentState.Standing or InstrumentState.Executed });

    /// <summary>What the person may be called.</summary>
    public Standing Standing => Stage switch
    {
        ProceedingsStage.Undetermined => Standing.Undetermined,
        ProceedingsStage.Investigation => Standing.NotNamed,
        ProceedingsStage.CommittedForTrial or ProceedingsStage.Trial => Standing.Accused,
        ProceedingsStage.Convicted or ProceedingsStage.Sentenced or ProceedingsStage.ConvictionFinal or ProceedingsStage.SentenceServed
            or ProceedingsStage.RevisionPending or ProceedingsStage.Revision => Standing.Convicted,
        ProceedingsStage.Acquitted or ProceedingsStage.AcquittalFinal => Standing.Acquitted,
        ProceedingsStage.ChargesDeclined or ProceedingsStage.ChargesWithdrawn or ProceedingsStage.NoCaseToAnswer => Standing.ChargesDismissed,
        ProceedingsStage.Inadmissible or ProceedingsStage.Deceased or ProceedingsStage.Terminated => StandingAtEnd,
        _ => Standing.Suspect,
    };

    /// <summary>What the record says where nothing stands: how the last application or instrument ended.</summary>
    private WarrantStatus ClosedStatus { get; init; } = WarrantStatus.NoWarrant;

    /// <summary>What the person could be called when the case stopped.</summary>
    private Standing StandingAtEnd { get; init; }

    /// <summary>Where the case goes on if the finding that stopped it falls, or stands again if a revision fails.</summary>
    internal ProceedingsStage StageBeforeStop { get; private init; }

    /// <inheritdoc/>
    public bool Equals(ProcedureState? other) =>
        other is not null && Stage == other.Stage && Custody == other.Custody && PendingApplications == other.PendingApplications
        && Instruments.AsSpan().SequenceEqual(other.Instruments.AsSpan())
        && ClosedStatus == other.ClosedStatus && StandingAtEnd == other.StandingAtEnd && StageBeforeStop == other.StageBeforeStop;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Stage);
        hash.Add(Custody);
        hash.Add(PendingApplications);
        hash.Add(ClosedStatus);
        foreach (var instrument in Instruments)
        {
            hash.Add(instrument);
        }

        return hash.ToHashCode();
    }

    internal bool Meets(ActCondition condition) => condition switch
    {
        ActCondition.ApplicationPending => PendingApplications > 0,
        ActCondition.CaseExists => PendingApplications > 0 || Instruments.Length > 0,
        ActCondition.WarrantStands => Any(InstrumentKind.Warrant, InstrumentState.Standing),
        ActCondition.SummonsStands => Any(InstrumentKind.Summons, InstrumentState.Standing),
        ActCondition.WarrantHasEffect => Any(InstrumentKind.Warrant, InstrumentState.Standing) || Any(InstrumentKind.Warrant, InstrumentState.Executed),
        ActCondition.UnderSeal => Instruments.Any(instrument => instrument.IsSealed),
        ActCondition.BeforeCourt => Custody is Custody.HeldByCourt or Custody.AtLiberty,
        ActCondition.NotBeforeCourt => Custody is Custody.None or Custody.HeldByState,
        ActCondition.AtLibertyOrSummoned => Custody == Custody.AtLiberty || Any(InstrumentKind.Summons, InstrumentState.Standing),
        ActCondition.HeldByCourt => Custody == Custody.HeldByCourt,
        ActCondition.HeldByState => Custody == Custody.HeldByState,
        _ => true,
    };

    /// <summary>The state after an act to which a row of the table applies.</summary>
    internal ProcedureState After(Transition transition, WarrantAct act)
    {
        var stage = transition.Effect == WarrantEffect.Resumes ? StageBeforeStop : transition.To ?? Stage;
        var next = this with
        {
            Stage = stage,
            Custody = transition.Custody ?? Custody,
            StageBeforeStop = stage is ProceedingsStage.Inadmissible or ProceedingsStage.RevisionPending or ProceedingsStage.Revision ? StageBeforeStop == default ? Stage : StageBeforeStop : default,
            StandingAtEnd = stage is ProceedingsStage.Inadmissible or ProceedingsStage.Deceased or ProceedingsStage.Terminated ? EndStanding(stage) : default,
        };
        return transition.Effect switch
        {
            WarrantEffect.OpensApplication => next with { PendingApplications = PendingApplications + 1 },
            WarrantEffect.WithdrawsApplication => next with { PendingApplications = PendingApplications - 1, ClosedStatus = WarrantStatus.ApplicationWithdrawn },
            WarrantEffect.RejectsApplication => next with { PendingApplications = PendingApplications - 1, ClosedStatus = WarrantStatus.Rejected },
            WarrantEffect.IssuesWarrant => next.Issue(InstrumentKind.Warrant, act),
            WarrantEffect.IssuesSummons => next.Issue(InstrumentKind.Summons, act),
            WarrantEffect.LiftsSeal => next with { Instruments = Change(act, instrument => instrument with { IsSealed = false }) },
            WarrantEffect.Withdraws => Withdraw(next, act),
            WarrantEffect.Executes => next with { Instruments = [.. Instruments.Select(Execute)] },
            WarrantEffect.Ends => next with { Instruments = [.. Instruments.Select(instrument => Close(instrument, InstrumentState.Ended))], PendingApplications = 0, ClosedStatus = Instruments.IsEmpty ? ClosedStatus : WarrantStatus.Ended },
            _ => next,
        };
    }

    private static IssuedInstrument Execute(IssuedInstrument instrument) =>
        instrument is { Kind: InstrumentKind.Warrant, State: InstrumentState.Standing } ? instrument with { State = InstrumentState.Executed } : instrument;

    private static IssuedInstrument Close(IssuedInstrument instrument, InstrumentState state) =>
        instrument.State is InstrumentState.Standing or InstrumentState.Executed ? instrument with { State = state } : instrument;

    /// <summary>While another warrant still has effect the case stays where it is.</summary>
    private ProcedureState Withdraw(ProcedureState next, WarrantAct act)
    {
        var instruments = Change(act, instrument => instrument.Kind == InstrumentKind.Warrant ? Close(instrument, InstrumentState.Withdrawn) : instrument);
        var others = instruments.Any(instrument => instrument.State is InstrumentState.Standing or InstrumentState.Executed);
        return next with { Instruments = instruments, ClosedStatus = WarrantStatus.Withdrawn, Stage = others ? Stage : next.Stage };
    }

    private bool Any(InstrumentKind kind, InstrumentState state)
    {
        foreach (var instrument in Instruments)
        {
            if (instrument.Kind == kind && instrument.State == state)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Someone whose charges had not been decided on is no longer charged when the case ends; a verdict stays what it is.</summary>
    private Standing EndStanding(ProceedingsStage stage) => (stage, Standing) switch
    {
        (ProceedingsStage.Terminated, Standing.Accused) => Standing.ChargesDismissed,
        (ProceedingsStage.Terminated, Standing.Suspect or Standing.NotNamed) => Standing.ProceedingsEnded,
        (_, var standing) => standing,
    };

    private ProcedureState Issue(InstrumentKind kind, WarrantAct act)
    {
        // Somebody whom the Court holds already need not be arrested on a further warrant.
        var state = kind == InstrumentKind.Warrant && Custody == Custody.HeldByCourt ? InstrumentState.Executed : InstrumentState.Standing;
        var replaced = kind == InstrumentKind.Warrant
            ? Instruments.Select(instrument => instrument.Kind == InstrumentKind.Summons ? Close(instrument, InstrumentState.Ended) : instrument)
            : Instruments;
        return this with
        {
            Instruments = [.. replaced, new IssuedInstrument(Instruments.Length + 1, kind, act.UnderSeal == true, state)],
            PendingApplications = Math.Max(0, PendingApplications - 1),
        };
    }

    private ImmutableArray<IssuedInstrument> Change(WarrantAct act, Func<IssuedInstrument, IssuedInstrument> change) =>
        [.. Instruments.Select(instrument => act.Instrument is null || act.Instrument == instrument.Number ? change(instrument) : instrument)];
}
