using System.Collections.Immutable;
using System.Runtime.InteropServices;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>The position of one State under the Rome Statute: everything that follows from its acts.</summary>
/// <remarks>
/// <para>Everything is derived from the acts that the register counts (see <see cref="TreatyRegister"/>); nothing is stored. Dates are those of conduct or of the question, whichever a caller asks for.</para>
/// <para>Immutable and safe to share between threads. Timelines are worked out when they are first asked for.</para>
/// </remarks>
public sealed class StatePosition
{
    private static readonly Provision SignatureProvision = Provision.Parse("125(1)");

    private readonly TreatyRegister _register;
    private readonly List<MembershipSpell> _spells;
    private Timeline<StatusBasis>? _basis;
    private Timeline<TreatyStatus>? _status;
    private Timeline<Truth>? _membership;
    private Timeline<Truth>? _aggressionOptOut;
    private Acceptance[]? _acceptances;
    private WarCrimesExclusion[]? _warCrimesExclusions;

    internal StatePosition(TreatyRegister register, State state, ImmutableArray<TreatyAct> acts)
    {
        _register = register;
        State = state;
        Acts = acts;
        _spells = MembershipSpell.From(acts.AsSpan());
    }

    /// <summary>The State.</summary>
    public State State { get; }

    /// <summary>The acts that count, in the order of their dates.</summary>
    public ImmutableArray<TreatyAct> Acts { get; }

    /// <summary>The status on each day.</summary>
    public Timeline<TreatyStatus> Status => _status ??= Basis.Select(basis => basis.Status);

    /// <summary>The status on each day with the acts and provisions on which it rests.</summary>
    public Timeline<StatusBasis> Basis => _basis ??= Sweep.Over(StatusDates(), BasisOn);

    /// <summary>Whether the State is a Party on each day, one whose notice of withdrawal is running included; undetermined only where an uncertain date leaves it open.</summary>
    public Timeline<Truth> Membership => _membership ??= Sweep.Over(StatusDates(), MembershipOn);

    /// <summary>Every notice of withdrawal, in the order of receipt, with what became of it.</summary>
    public ImmutableArray<Withdrawal> Withdrawals => [.. _spells.SelectMany(spell => spell.Withdrawals)];

    /// <summary>The last notice of withdrawal that took effect or will; <see langword="null"/> if the State never gave one or took every one back in time.</summary>
    public Withdrawal? Withdrawal => Withdrawals.LastOrDefault(withdrawal => withdrawal.IsRescinded != Truth.Satisfied);

    /// <summary>Every public announcement that the State leaves, in the order of their dates. None has an effect.</summary>
    public ImmutableArray<WithdrawalAnnounced> Announcements => [.. Acts.OfType<WithdrawalAnnounced>()];

    /// <summary>Every declaration under article 12(3), those held invalid included, in the order of lodging.</summary>
    public ImmutableArray<Acceptance> Acceptances =>
        ImmutableArrayOf(_acceptances ??= [.. Acts.OfType<Article12Declaration>().Select(declaration => new Acceptance(declaration))]);

    /// <summary>Every declaration under article 124 of a State that deposited an instrument.</summary>
    public ImmutableArray<WarCrimesExclusion> WarCrimesExclusions => ImmutableArrayOf(_warCrimesExclusions ??= MakeWarCrimesExclusions());

    /// <summary>For each day whether an act of aggression by the State on that day is outside jurisdiction because of a declaration under article 15bis(4).</summary>
    public Timeline<Truth> AggressionOptOut => _aggressionOptOut ??= MakeAggressionOptOut();

    /// <summary>The acts about parts of the State: exclusions and extensions, in the order of their dates.</summary>
    public ImmutableArray<TreatyAct> TerritorialStatements => [.. Acts.Where(act => act is TerritorialExclusion or TerritorialExtension)];

    /// <summary>Whether an amendment is in force for the State on each day.</summary>
    /// <param name="amendment">The amendment; one that is not in the register is in force for nobody.</param>
    /// <returns>
    /// Satisfied only on days on which the State is a Party: under article 121(5) from one year after its own acceptance, under article 121(4) from one year after seven eighths of the Parties accepted.
    /// </returns>
    public Timeline<Truth> AmendmentInForce(AmendmentId amendment)
    {
        switch (_register.FindAmendment(amendment)?.Procedure)
        {
            case AmendmentProcedure.EachParty:
                var entries = AcceptancesOf(amendment).Select(acceptance => Article121.EntryIntoForceForParty(acceptance.On)).ToArray();
                return entries.Length == 0
                    ? TruthTimelines.Never
                    : Sweep.Over(entries, day => entries.Aggregate(Truth.NotSatisfied, (truth, entry) => truth.Or(entry.IsOnOrBefore(day)))).And(Membership);
            case AmendmentProcedure.AllParties when _register.EntryIntoForceForAll(amendment) is { } first:
                return TruthTimelines.During(DatePeriod.From(first)).And(Membership);
            default:
                return TruthTimelines.Never;
        }
    }

    /// <summary>The amendments that are certainly in force for the State on a day, ordered by id.</summary>
    public ImmutableArray<AmendmentBinding> AmendmentsInForceOn(LocalDate day)
    {
        var bindings = ImmutableArray.CreateBuilder<AmendmentBinding>();
        foreach (var amendment in _register.Amendments)
        {
            // Nobody was bound by an amendment since ever, so that a segment on which one is has a first day.
            if (AmendmentInForce(amendment.Id).SegmentAt(day) is { Value: Truth.Satisfied, Period.Start: { } from })
            {
                bindings.Add(new AmendmentBinding(amendment, from, ConfidenceOf(amendment, day)));
            }
        }

        return bindings.DrainToImmutable();
    }

    /// <summary>The acts by which the State accepted an amendment.</summary>
    public ImmutableArray<AmendmentAccepted> AcceptancesOf(AmendmentId amendment) =>
        [.. Acts.OfType<AmendmentAccepted>().Where(acceptance => acceptance.Amendment == amendment)];

    /// <summary>Whether what the State does under the Statute reaches a part of it, on each day. Whether it is a Party at all is another question.</summary>
    /// <param name="area">The name of an area; <see langword="null"/> is the State as such, which is always reached.</param>
    /// <returns>
    /// Follows the last exclusion or extension that names the area or a larger one in which it lies. Before the first it is as the area says: undetermined where no statement was found but one may exist. An area that is not listed,
    /// as of a fictional State, is reached unless the first statement about it is an extension.
    /// </returns>
    public Timeline<Truth> StatuteReaches(string? area)
    {
        if (area is null)
        {
            return TruthTimelines.Always;
        }

        var statements = new List<(UncertainDate From, Truth Reached)>();
        foreach (var act in Acts)
        {
            switch (act)
            {
                case TerritorialExclusion exclusion when State.IsWithin(area, exclusion.Area):
                    statements.Add((EffectiveOf(act), Truth.NotSatisfied));
                    break;
                case TerritorialExtension extension when State.IsWithin(area, extension.Area):
                    statements.Add((EffectiveOf(act), Truth.Satisfied));
                    break;
            }
        }

        statements.Sort((left, right) => left.From.CompareTo(right.From));
        var initial = State.FindArea(area)?.Coverage switch
        {
            AreaCoverage.Included => Truth.Satisfied,
            AreaCoverage.OnlyIfExtended => Truth.NotSatisfied,
            AreaCoverage.NotKnown => Truth.Undetermined,
            _ => statements is [{ Reached: Truth.Satisfied }, ..] ? Truth.NotSatisfied : Truth.Satisfied,
        };
        return Sweep.Over(statements.Select(statement => statement.From).ToArray(), day => ReachedOn(day, initial, statements));
    }

    /// <summary>What is about to change for the State: everything after a day that follows from the acts, ordered by day.</summary>
    /// <param name="after">The day; a change on the day itself has happened.</param>
    public ImmutableArray<UpcomingChange> Upcoming(LocalDate after)
    {
        var state = State.Code;
        var changes = new List<UpcomingChange>();
        changes.AddRange(ChangesAfter(Status, after).Select(change => new UpcomingChange(
            change.On, state, UpcomingChangeKind.Status, change.Before, change.After, Confidence: DifferenceBetween(change.On.PlusDays(-1), change.On).Confidence)));
        foreach (var amendment in _register.Amendments)
        {
            changes.AddRange(Starts(AmendmentInForce(amendment.Id), after).Select(day => new UpcomingChange(
                day, state, UpcomingChangeKind.AmendmentInForce, Amendment: amendment.Id, Confidence: ConfidenceOf(amendment, day))));
        }

        foreach (var exclusion in WarCrimesExclusions)
        {
            changes.AddRange(Ends(exclusion.Conduct, after).Select(day => new UpcomingChange(day, state, UpcomingChangeKind.WarCrimesExclusionEnds, Confidence: exclusion.Confidence)));
        }

        foreach (var acceptance in Acceptances)
        {
            changes.AddRange(Ends(acceptance.Conduct, after).Select(day => new UpcomingChange(day, state, UpcomingChangeKind.AcceptanceEnds, Confidence: acceptance.Confidence)));
        }

        foreach (var statements in TerritorialStatements.GroupBy(AreaOf))
        {
            changes.AddRange(ChangesAfter(StatuteReaches(statements.Key), after).Where(change => change.After != Truth.Undetermined).Select(change => new UpcomingChange(
                change.On,
                state,
                change.After == Truth.Satisfied ? UpcomingChangeKind.AreaIncluded : UpcomingChangeKind.AreaExcluded,
                Area: statements.Key,
                Confidence: Weakest.Of(statements.Where(act => EffectiveOf(act).Latest == change.On)))));
        }

        return [.. changes.OrderBy(change => change.On).ThenBy(change => change.Kind).ThenBy(change => change.Amendment).ThenBy(change => change.Area, StringComparer.Ordinal)];
    }

    /// <summary>State and last status, for people.</summary>
    public override string ToString() => $"{State}: {Status}";

    /// <summary>The status on a day with the confidence of what it rests on.</summary>
    internal StateStatus StatusOn(LocalDate day)
    {
        var basis = Basis.At(day);
        return new StateStatus(State.Code, basis.Status, basis.Confidence);
    }

    /// <summary>The status on two days, with the confidence of the weaker of the two.</summary>
    internal StatusDifference DifferenceBetween(LocalDate from, LocalDate to)
    {
        var (first, second) = (StatusOn(from), StatusOn(to));
        return new StatusDifference(State.Code, first.Status, second.Status, Weakest.Of(first.Confidence, second.Confidence));
    }

    private static IEnumerable<TimelineChange<T>> ChangesAfter<T>(Timeline<T> timeline, LocalDate after) =>
        timeline.Changes(after, LocalDate.MaxIsoValue).Where(change => change.On > after);

    private static IEnumerable<LocalDate> Starts(Timeline<Truth> timeline, LocalDate after) =>
        ChangesAfter(timeline, after).Where(change => change.After == Truth.Satisfied).Select(change => change.On);

    private static IEnumerable<LocalDate> Ends(Timeline<Truth> timeline, LocalDate after) =>
        ChangesAfter(timeline, after).Where(change => change.After == Truth.NotSatisfied).Select(change => change.On);

    private static string AreaOf(TreatyAct statement) => statement is TerritorialExclusion exclusion ? exclusion.Area : ((TerritorialExtension)statement).Area;

    /// <summary>The first day of a territorial statement: the one that it names, or else the day of receipt.</summary>
    private static UncertainDate EffectiveOf(TreatyAct statement) => (statement is TerritorialExclusion exclusion ? exclusion.Effective : ((TerritorialExtension)statement).Effective) ?? statement.On;

    private static ImmutableArray<T> ImmutableArrayOf<T>(T[] items) => ImmutableCollectionsMarshal.AsImmutableArray(items);

    private static Truth ReachedOn(LocalDate day, Truth initial, List<(UncertainDate From, Truth Reached)> statements)
    {
        var reached = initial;
        foreach (var (from, after) in statements)
        {
            reached = from.IsOnOrBefore(day) switch
            {
                Truth.Satisfied => after,
                Truth.Undetermined when reached != after => Truth.Undetermined,
                _ => reached,
            };
        }

        return reached;
    }

    /// <summary>The lowest confidence among the acts by which an amendment is in force on a day.</summary>
    private Confidence ConfidenceOf(Amendment amendment, LocalDate day)
    {
        // Of several acceptances the first that suffices carries the answer.
        var acceptance = amendment.Procedure == AmendmentProcedure.AllParties
            ? _register.EntryForAll(amendment.Id)!.Value.Confidence
            : AcceptancesOf(amendment.Id).First(act => Article121.EntryIntoForceForParty(act.On).IsOnOrBefore(day) == Truth.Satisfied).Provenance.Confidence;
        return Weakest.Of(acceptance, Basis.At(day).Confidence);
    }

    private UncertainDate[] StatusDates()
    {
        var dates = new List<UncertainDate>();
        foreach (var spell in _spells)
        {
            spell.AddDates(dates);
        }

        foreach (var act in Acts)
        {
            if (act is Signature or NoIntentNotified or Article12Declaration { Accepted: not false })
            {
                dates.Add(act.On);
            }
        }

        return [.. dates];
    }

    private Truth MembershipOn(LocalDate day) => AnySpell(spell => spell.IsMemberOn(day));

    /// <summary>The first of its possible positions that the State has, in the order in which one goes before the next; unknown where that cannot be told of one.</summary>
    private StatusBasis BasisOn(LocalDate day)
    {
        var member = MembershipOn(day);
        if (member != Truth.NotSatisfied)
        {
            var running = AnySpell(spell => spell.HasNoticeRunningOn(day));
            return running == Truth.NotSatisfied
                ? Conclude(TreatyStatus.Party, member, EntryProvisions(), SpellActs(day))!
                : Conclude(TreatyStatus.Withdrawing, member.And(running), [.. EntryProvisions(), Article127.Provision], SpellActs(day))!;
        }

        var signed = AnyOn<Signature>(day);
        return Conclude(TreatyStatus.AcceptingJurisdiction, AnyOn<Article12Declaration>(day), [Article12Paragraph3.Provision], DoneBy<Article12Declaration>(day))
            ?? Conclude(TreatyStatus.NotYetInForce, AnySpell(spell => spell.IsDepositedOn(day)), EntryProvisions(), SpellActs(day))
            ?? Conclude(TreatyStatus.FormerParty, AnySpell(spell => spell.HasLeftBy(day)), [Article127.Provision], SpellActs(day))
            ?? Conclude(TreatyStatus.SignatoryNoIntent, signed.And(AnyOn<NoIntentNotified>(day)), [SignatureProvision], DoneBy<Signature>(day).Concat(DoneBy<NoIntentNotified>(day)))
            ?? Conclude(TreatyStatus.Signatory, signed, [SignatureProvision], DoneBy<Signature>(day))
            ?? new StatusBasis(TreatyStatus.NonParty, [], [.. SpellActs(day)]);

        static StatusBasis? Conclude(TreatyStatus status, Truth truth, ImmutableArray<Provision> provisions, IEnumerable<TreatyAct> acts) => truth switch
        {
            Truth.Satisfied => new StatusBasis(status, provisions, [.. acts]),
            Truth.Undetermined => new StatusBasis(TreatyStatus.Unknown, [], [.. acts]),
            _ => null,
        };
    }

    private Truth AnySpell(Func<MembershipSpell, Truth> test)
    {
        var any = Truth.NotSatisfied;
        foreach (var spell in _spells)
        {
            any = any.Or(test(spell));
        }

        return any;
    }

    private ImmutableArray<Provision> EntryProvisions() =>
        [.. _spells.Where(spell => spell.Deposit.Instrument != InstrumentKind.Succession).Select(spell => Article126.ProvisionFor(spell.Deposit.On)).Distinct()];

    private List<TreatyAct> SpellActs(LocalDate day)
    {
        var acts = new List<TreatyAct>();
        foreach (var spell in _spells)
        {
            if (spell.IsDepositedOn(day) != Truth.NotSatisfied || spell.Entry.Earliest <= day || spell.Deposit.On.Earliest <= day)
            {
                spell.AddActs(acts, day);
            }
        }

        return acts;
    }

    private IEnumerable<TreatyAct> DoneBy<T>(LocalDate day)
        where T : TreatyAct =>
        Acts.Where(act => act is T and not Article12Declaration { Accepted: false } && act.On.Earliest <= day);

    private Truth AnyOn<T>(LocalDate day)
        where T : TreatyAct
    {
        var any = Truth.NotSatisfied;
        foreach (var act in DoneBy<T>(day))
        {
            any = any.Or(act.On.IsOnOrBefore(day));
        }

        return any;
    }

    private WarCrimesExclusion[] MakeWarCrimesExclusions()
    {
        var exclusions = new List<WarCrimesExclusion>();
        foreach (var declaration in Acts.OfType<Article124Declaration>())
        {
            // On becoming a Party: the instrument whose entry into force comes next, or the last one of all for a declaration that comes too late.
            var spell = _spells.Find(candidate => candidate.Entry.Precedes(declaration.On) != Truth.Satisfied) ?? _spells.LastOrDefault();
            if (spell is not null)
            {
                var withdrawal = Acts.OfType<Article124DeclarationWithdrawn>().FirstOrDefault(act => act.On.Precedes(declaration.On) != Truth.Satisfied);
                exclusions.Add(new WarCrimesExclusion(declaration, withdrawal, spell));
            }
        }

        return [.. exclusions];
    }

    private Timeline<Truth> MakeAggressionOptOut()
    {
        var optOuts = new List<Timeline<Truth>>();
        foreach (var optOut in Acts.OfType<Article15bisOptOut>())
        {
            var withdrawal = Acts.OfType<Article15bisOptOutWithdrawn>().FirstOrDefault(act => act.On.Precedes(optOut.On) != Truth.Satisfied);
            optOuts.Add(Article15bis.ActsExcluded(optOut.On, withdrawal?.On));
        }

        return optOuts.Any();
    }
}
