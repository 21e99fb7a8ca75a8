using System.Collections.Immutable;
using System.Runtime.InteropServices;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>The register of the Rome Statute: every State, every act, and the position of every State that follows from them.</summary>
/// <remarks>
/// <para>
/// Not every act counts. By default those count that were read in at least one copy, even if their day had to be worked out (<see cref="DefaultConfidence"/>); a register asked for as known on an earlier day leaves
/// out acts of later days. Acts given with <see cref="With"/> count like all others, subject to the same day.
/// </para>
/// <para>Immutable and safe to share between threads. Equality is that of the reference.</para>
/// </remarks>
public sealed class TreatyRegister
{
    // By the number of the code: keys of a type of the platform spare a program the compilation of a dictionary when it starts.
    private readonly Dictionary<int, int> _slots;
    private readonly ImmutableArray<State> _states;
    private readonly ImmutableArray<TreatyAct>[] _acts;
    private readonly StatePosition?[] _positions;
    private Dictionary<AmendmentId, (LocalDate Day, Confidence Confidence)>? _entriesIntoForceForAll;

    private TreatyRegister(Dictionary<int, int> slots, ImmutableArray<State> states, ImmutableArray<Amendment> amendments, ImmutableArray<TreatyAct>[] acts, LocalDate? knownOn, Confidence leastConfidence)
    {
        _slots = slots;
        _states = states;
        _acts = acts;
        _positions = new StatePosition?[states.Length];
        Amendments = amendments;
        KnownOnDay = knownOn;
        LeastConfidence = leastConfidence;
    }

    /// <summary>The lowest confidence that counts where a caller asks for nothing else: <see cref="Confidence.Inferred"/>.</summary>
    public static Confidence DefaultConfidence => Confidence.Inferred;

    /// <summary>All States, ordered by code; fictional ones come last.</summary>
    public ImmutableArray<State> States => _states;

    /// <summary>All amendments, ordered by id.</summary>
    public ImmutableArray<Amendment> Amendments { get; }

    /// <summary>The day as known on which the register speaks; <see langword="null"/> if no act is left out for its date.</summary>
    public LocalDate? KnownOnDay { get; }

    /// <summary>The lowest confidence of an act that counts.</summary>
    public Confidence LeastConfidence { get; }

    /// <summary>Every act, those that do not count included, ordered by State and date.</summary>
    public IEnumerable<TreatyAct> AllActs => _acts.SelectMany(acts => acts);

    /// <summary>The positions of all States, in the order of <see cref="States"/>.</summary>
    public IEnumerable<StatePosition> Positions => Enumerable.Range(0, _states.Length).Select(PositionAt);

    /// <summary>Makes a register.</summary>
    /// <param name="states">The States; each code once.</param>
    /// <param name="amendments">The amendments; each id once.</param>
    /// <param name="acts">The acts. A fictional State comes to exist by its acts.</param>
    /// <exception cref="ArgumentException">A code or id appears twice, or an act is of a State that is neither given nor fictional.</exception>
    public static TreatyRegister Create(IEnumerable<State> states, IEnumerable<Amendment> amendments, IEnumerable<TreatyAct> acts)
    {
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(amendments);
        ArgumentNullException.ThrowIfNull(acts);
        var ordered = states.ToArray();
        Array.Sort(ordered, (left, right) => left.Code.CompareTo(right.Code));
        var slots = new Dictionary<int, int>(ordered.Length);
        for (var i = 0; i < ordered.Length; i++)
        {
            if (!slots.TryAdd(ordered[i].Code.Number, i))
            {
                throw new ArgumentException($"The State {ordered[i].Code} appears twice.", nameof(states));
            }
        }

        var orderedAmendments = amendments.ToArray();
        Array.Sort(orderedAmendments, (left, right) => left.Id.CompareTo(right.Id));
        for (var i = 1; i < orderedAmendments.Length; i++)
        {
            if (orderedAmendments[i].Id == orderedAmendments[i - 1].Id)
            {
                throw new ArgumentException($"The amendment {orderedAmendments[i].Id} appears twice.", nameof(amendments));
            }
        }

        var none = new ImmutableArray<TreatyAct>[ordered.Length];
        Array.Fill(none, []);
        return new TreatyRegister(slots, [.. ordered], [.. orderedAmendments], none, null, DefaultConfidence).With(acts);
    }

    /// <summary>Whether there is a State of that code: in the register, or fictional with at least one act in it.</summary>
    public bool Contains(StateCode state) => _slots.ContainsKey(state.Number);

    /// <summary>The position of a State; <see langword="null"/> if there is no State of that code.</summary>
    public StatePosition? Find(StateCode state) => _slots.TryGetValue(state.Number, out var slot) ? PositionAt(slot) : null;

    /// <summary>The amendment of that id; <see langword="null"/> if there is none.</summary>
    public Amendment? FindAmendment(AmendmentId amendment)
    {
        foreach (var candidate in Amendments)
        {
            if (candidate.Id == amendment)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The same register as it could be known on a day.</summary>
    /// <param name="day">Acts that can only have been done after it are left out; a declaration under article 12(3) on which a decision came later is undecided. <see langword="null"/> leaves nothing out.</param>
    public TreatyRegister KnownOn(LocalDate? day) => day == KnownOnDay ? this : new(_slots, _states, Amendments, _acts, day, LeastConfidence);

    /// <summary>The same register with another lowest confidence.</summary>
    /// <param name="least">Acts of a lower confidence are left out; <see cref="Confidence.Recalled"/> counts all.</param>
    public TreatyRegister WithLeastConfidence(Confidence least) => least == LeastConfidence ? this : new(_slots, _states, Amendments, _acts, KnownOnDay, least);

    /// <summary>The same register with further acts, for one hypothetical question.</summary>
    /// <param name="acts">The acts; those of a fictional State make it exist.</param>
    /// <exception cref="ArgumentException">An act is of a State that is neither in the register nor fictional.</exception>
    public TreatyRegister With(IEnumerable<TreatyAct> acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        var added = acts.ToArray();
        if (added.Length == 0)
        {
            return this;
        }

        Array.Sort(added, InOrder);
        var (slots, states) = WithFictional(added);
        var actsByState = new ImmutableArray<TreatyAct>[states.Length];
        _acts.CopyTo(actsByState, 0);
        Array.Fill(actsByState, [], _acts.Length, states.Length - _acts.Length);
        for (int start = 0, end; start < added.Length; start = end)
        {
            var code = added[start].State;
            end = start + 1;
            while (end < added.Length && added[end].State == code)
            {
                end++;
            }

            var slot = slots[code.Number];
            var both = new TreatyAct[actsByState[slot].Length + end - start];
            actsByState[slot].CopyTo(both);
            Array.Copy(added, start, both, actsByState[slot].Length, end - start);
            Array.Sort(both, InOrder);
            actsByState[slot] = ImmutableCollectionsMarshal.AsImmutableArray(both);
        }

        return new TreatyRegister(slots, states, Amendments, actsByState, KnownOnDay, LeastConfidence);
    }

    /// <summary>The same register with the acts of a document, for one hypothetical question.</summary>
    /// <param name="utf8">A JSON object whose member <c>treatyActs</c> lists the acts. They need neither source nor confidence; those of a fictional State make it exist.</param>
    /// <returns>The register, or every problem of the document: an act of a State or about an area that the register does not know is one.</returns>
    public DocumentResult<TreatyRegister> TryWith(ReadOnlyMemory<byte> utf8)
    {
        var problems = new ProblemList();
        var acts = JsonObjectReader.ReadDocument(utf8, problems, root => TreatyActReader.ReadChecked(root, this));
        return new DocumentResult<TreatyRegister>(problems.HasErrors || acts is null ? null : With(acts), problems.ToImmutable());
    }

    /// <summary>The number of Parties on a day, those whose notice of withdrawal is running included and those for which an uncertain date leaves it open not.</summary>
    public int CountParties(LocalDate day)
    {
        var count = 0;
        for (var slot = 0; slot < _states.Length; slot++)
        {
            if (PositionAt(slot).Membership.At(day) == Truth.Satisfied)
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>The Parties on a day, those whose notice of withdrawal is running included and those for which an uncertain date leaves it open not, in the order of <see cref="States"/>.</summary>
    public ImmutableArray<StateCode> PartiesOn(LocalDate day) =>
        [.. Positions.Where(position => position.Membership.At(day) == Truth.Satisfied).Select(position => position.State.Code)];

    /// <summary>The status of every State on a day, in the order of <see cref="States"/>.</summary>
    public ImmutableArray<StateStatus> StatusesOn(LocalDate day)
    {
        var statuses = new StateStatus[_states.Length];
        for (var slot = 0; slot < statuses.Length; slot++)
        {
            statuses[slot] = PositionAt(slot).StatusOn(day);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(statuses);
    }

    /// <summary>The States whose status on one day differs from that on another, in the order of <see cref="States"/>.</summary>
    public ImmutableArray<StatusDifference> Diff(LocalDate from, LocalDate to) =>
    [
        .. Positions
            .Where(position => position.Status.At(from) != position.Status.At(to))
            .Select(position => position.DifferenceBetween(from, to)),
    ];

    /// <summary>What is about to change: everything after a day that follows from the acts, ordered by day and State.</summary>
    /// <param name="after">The day; a change on the day itself has happened.</param>
    public ImmutableArray<UpcomingChange> Upcoming(LocalDate after)
    {
        var changes = new List<UpcomingChange>();
        foreach (var position in Positions.Where(position => !position.Acts.IsEmpty))
        {
            changes.AddRange(position.Upcoming(after));
        }

        return [.. changes.OrderBy(change => change.On).ThenBy(change => change.State).ThenBy(change => change.Kind).ThenBy(change => change.Amendment)];
    }

    /// <summary>The first day on which an amendment of article 121(4) is in force for all Parties; <see langword="null"/> if the acceptances do not suffice, or for an amendment that is not in the register or enters into force Party by Party.</summary>
    public LocalDate? EntryIntoForceForAll(AmendmentId amendment) => EntryForAll(amendment)?.Day;

    /// <summary>The first day on which an amendment of article 121(4) is in force for all Parties, with the lowest confidence among the acceptances that made it so.</summary>
    internal (LocalDate Day, Confidence Confidence)? EntryForAll(AmendmentId amendment) =>
        (_entriesIntoForceForAll ??= FindEntriesIntoForceForAll()).TryGetValue(amendment, out var entry) ? entry : null;

    private static int InOrder(TreatyAct left, TreatyAct right)
    {
        var order = left.State.CompareTo(right.State);
        order = order != 0 ? order : left.On.CompareTo(right.On);
        return order != 0 ? order : (int)left.ActKind - (int)right.ActKind;
    }

    private Dictionary<AmendmentId, (LocalDate Day, Confidence Confidence)> FindEntriesIntoForceForAll()
    {
        var entries = new Dictionary<AmendmentId, (LocalDate Day, Confidence Confidence)>();
        foreach (var amendment in Amendments)
        {
            if (amendment.Procedure == AmendmentProcedure.AllParties && FindEntryIntoForceForAll(amendment.Id) is { } entry)
            {
                entries.Add(amendment.Id, entry);
            }
        }

        return entries;
    }

    private (LocalDate Day, Confidence Confidence)? FindEntryIntoForceForAll(AmendmentId amendment)
    {
        // Only a Party's acceptance counts. An uncertain date counts from its last possible day for an acceptance, and an uncertain membership counts against the share.
        var accepted = new List<(AmendmentAccepted Act, LocalDate On, Timeline<Truth> Membership)>();
        foreach (var position in Positions)
        {
            if (position.AcceptancesOf(amendment) is [var first, ..])
            {
                accepted.Add((first, first.On.Latest, position.Membership));
            }
        }

        if (accepted.Count == 0 || IsOutOfReach(accepted.Count, accepted.Min(acceptance => acceptance.On)))
        {
            return null;
        }

        var days = accepted.Select(acceptance => acceptance.On).Concat(Positions.SelectMany(position => position.Membership.ChangeDays)).Distinct().Order();
        foreach (var day in days)
        {
            var acceptances = accepted.Where(acceptance => acceptance.On <= day && acceptance.Membership.At(day) == Truth.Satisfied).Select(acceptance => acceptance.Act).ToArray();
            if (acceptances.Length > 0 && Article121.IsSevenEighths(acceptances.Length, Positions.Count(position => position.Membership.At(day) != Truth.NotSatisfied)))
            {
                return (Article121.EntryIntoForceForAll(day), Weakest.Of(acceptances));
            }
        }

        return null;
    }

    /// <summary>Whether so many States are Parties on every day from the first acceptance on that the acceptances are never seven eighths; tells most amendments without the position of every State.</summary>
    private bool IsOutOfReach(int acceptances, LocalDate first)
    {
        var parties = 0;
        foreach (var position in Positions)
        {
            var isAlwaysParty = position.Membership.SegmentAt(first) is { Value: not Truth.NotSatisfied, Period.End: null };
            if (isAlwaysParty && !Article121.IsSevenEighths(acceptances, ++parties))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The States with the fictional ones that come to exist by some acts.</summary>
    private (Dictionary<int, int> Slots, ImmutableArray<State> States) WithFictional(TreatyAct[] acts)
    {
        var made = acts.Select(act => act.State).Where(code => !Contains(code)).Distinct().ToArray();
        if (made.Length == 0)
        {
            return (_slots, _states);
        }

        var slots = new Dictionary<int, int>(_slots);
        foreach (var code in made)
        {
            if (!code.IsFictional)
            {
                throw new ArgumentException($"{code} names no State of the register.", nameof(acts));
            }

            slots.Add(code.Number, slots.Count);
        }

        return (slots, _states.AddRange(made.Select(State.Fictional)));
    }

    private StatePosition PositionAt(int slot) => _positions[slot] ??= new StatePosition(this, _states[slot], Counted(_acts[slot]));

    private ImmutableArray<TreatyAct> Counted(ImmutableArray<TreatyAct> acts)
    {
        if (acts.All(act => Counts(act) && ReferenceEquals(AsKnown(act), act)))
        {
            return acts;
        }

        return [.. acts.Where(Counts).Select(AsKnown)];
    }

    private bool Counts(TreatyAct act) => act.Provenance.Confidence >= LeastConfidence && !(act.On.Earliest > KnownOnDay);

    private TreatyAct AsKnown(TreatyAct act) =>
        act is Article12Declaration { DecidedOn: { } decided } declaration && decided.Earliest > KnownOnDay ? declaration.Undecided() : act;
}
