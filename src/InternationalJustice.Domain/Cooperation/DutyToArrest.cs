using System.Collections.Immutable;
using System.Runtime.InteropServices;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;
using NodaTime;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Which States must arrest a person, day by day, and on what basis.</summary>
/// <remarks>
/// <para>
/// It answers what the law asks of a State that receives a request of the Court for arrest and surrender and in whose reach the person is. Whether a request was made, and where the person is, are facts that it does not know; the
/// Court asks all parties as soon as a warrant is public.
/// </para>
/// <para>Immutable and safe to share between threads; the duties of a State are worked out when they are first asked for. Equality is that of the reference.</para>
/// </remarks>
public sealed class DutyToArrest
{
    // Where a person is sought in several cases, the case that asks most of a State counts.
    private static readonly ArrestDuty[] Strongest = [ArrestDuty.MustArrest, ArrestDuty.Undetermined, ArrestDuty.MayCooperate, ArrestDuty.NoDuty, ArrestDuty.NotApplicable];

    private static readonly TransitDuty[] StrongestTransit =
        [TransitDuty.MustHold, TransitDuty.MustAuthorise, TransitDuty.Undetermined, TransitDuty.MayAuthorise, TransitDuty.NoAuthorisationNeeded];

    private readonly TreatyRegister _register;
    private readonly ImmutableArray<DutyFacts> _cases;
    private readonly DutyOptions _options;
    private readonly StateDuty?[] _duties;
    private readonly Dictionary<StateCode, int> _slots;

    private DutyToArrest(string person, TreatyRegister register, ImmutableArray<DutyFacts> cases, DutyOptions options)
    {
        Person = person;
        _register = register;
        _cases = cases;
        _options = options;
        _duties = new StateDuty?[register.States.Length];
        _slots = register.States.Select((state, slot) => (state.Code, slot)).ToDictionary(entry => entry.Code, entry => entry.slot);
    }

    /// <summary>The name of the person.</summary>
    public string Person { get; }

    /// <summary>The duties about a person on the public record.</summary>
    public static DutyToArrest Of(PersonRecord person, Dataset dataset) => Of(person, dataset, DutyOptions.Default);

    /// <summary>The duties about a person on the public record.</summary>
    /// <param name="person">The person.</param>
    /// <param name="dataset">The States and situations.</param>
    /// <param name="options">For whom, as known on which day, and on which positions.</param>
    public static DutyToArrest Of(PersonRecord person, Dataset dataset, DutyOptions options)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Of(person.Person.Name, person.Cases, dataset, options);
    }

    /// <summary>The duties in one case.</summary>
    public static DutyToArrest Of(WarrantRecord record, Dataset dataset) => Of(record, dataset, DutyOptions.Default);

    /// <summary>The duties in one case.</summary>
    /// <param name="record">The case. Its acts of States add to the register for this question.</param>
    /// <param name="dataset">The States and situations.</param>
    /// <param name="options">For whom, as known on which day, and on which positions.</param>
    /// <exception cref="ArgumentException">The record has an act of a State that is neither in the register nor fictional; <see cref="WarrantRecordCheck.Against"/> tells.</exception>
    public static DutyToArrest Of(WarrantRecord record, Dataset dataset, DutyOptions options)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Of(record.Person, [record], dataset, options);
    }

    /// <summary>The duty of a State; <see langword="null"/> if the register and the record know no State of that code.</summary>
    public StateDuty? Find(StateCode state) => _slots.TryGetValue(state, out var slot) ? DutyAt(slot) : null;

    /// <summary>The duty of every State on a day, in the order of the register.</summary>
    public ImmutableArray<StateExposure> Exposure(LocalDate on)
    {
        var exposure = new StateExposure[_duties.Length];
        for (var slot = 0; slot < exposure.Length; slot++)
        {
            var duty = DutyAt(slot);
            exposure[slot] = new StateExposure(duty.State, duty.Timeline.At(on));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(exposure);
    }

    /// <summary>What a State must do when the person, whom another State surrenders, is brought through its territory on a day (article 89(3)).</summary>
    /// <param name="state">The State of transit.</param>
    /// <param name="day">The day.</param>
    /// <param name="mode">How the person comes through its territory; <see cref="TransitMode.None"/> is read as <see cref="TransitMode.Scheduled"/>.</param>
    /// <returns>Where the person is sought in several cases, what the one asks that asks most; <see langword="null"/> if no State of that code is known.</returns>
    public TransitFinding? Transit(StateCode state, LocalDate day, TransitMode mode)
    {
        if (_register.Find(state) is not { } position)
        {
            return null;
        }

        var duties = _cases.Select(facts => DutyRules.Transit(position, facts, day, _options.Positions, mode)).ToArray();
        var duty = StrongestTransit.FirstOrDefault(duties.Contains, TransitDuty.NotApplicable);
        return new TransitFinding(state, day, mode == TransitMode.None ? TransitMode.Scheduled : mode, duty, Article89.TransitProvision(duty));
    }

    /// <summary>How many States have a duty on a day.</summary>
    public int Count(LocalDate on, ArrestDuty duty)
    {
        var count = 0;
        for (var slot = 0; slot < _duties.Length; slot++)
        {
            if (DutyAt(slot).Timeline.At(on) == duty)
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>What each stop of a journey exposes the person to.</summary>
    /// <param name="stops">The stops in any order.</param>
    /// <returns>For each stop the days on which the duty is the same, in the order of the stops; nothing for a State that is not known.</returns>
    public ImmutableArray<StopExposure> Itinerary(params IEnumerable<Stop> stops)
    {
        ArgumentNullException.ThrowIfNull(stops);
        return [.. stops.SelectMany(stop => Find(stop.State) is { } duty ? duty.Timeline.SegmentsWithin(stop.Days).Select(segment => new StopExposure(stop.State, segment.Period, segment.Value)) : [])];
    }

    private static DutyToArrest Of(string person, ImmutableArray<WarrantRecord> records, Dataset dataset, DutyOptions options)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(options);
        var register = dataset.Register.With(records.SelectMany(record => record.TreatyActs)).KnownOn(options.KnownOn);
        // A case of which the audience knows nothing must not even be there, or the reason given for another would betray it.
        var known = records.Select(record => record.KnownTo(options.Audience, options.KnownOn)).Where(record => !record.Acts.IsEmpty);
        var others = new CaseCircumstances { Deferrals = options.Deferrals, Agreements = options.Agreements, Challenges = options.Challenges, Consultations = options.Consultations }.KnownOn(options.KnownOn);
        var cases = known.Select(record => new DutyFacts
        {
            Record = record,
            Situation = record.Situation is { } number ? dataset.Situations.Find(number)?.KnownOn(options.KnownOn) : null,
            Register = register,
            Circumstances = record.Circumstances.With(others),
        });
        return new DutyToArrest(person, register, [.. cases], options);
    }

    private StateDuty DutyAt(int slot) => _duties[slot] ??= Make(_register.Find(_register.States[slot].Code)!);

    private StateDuty Make(StatePosition state)
    {
        var timeline = Timeline.Combine(_cases.Select(facts => TimelineOf(state, facts)), duties => StrongestOf(duties));
        return new StateDuty(state.State.Code, timeline, day => Find(state, day));
    }

    private DutyFinding Find(StatePosition state, LocalDate day)
    {
        var findings = _cases.Select(facts => DutyRules.Find(state, facts, day, _options.Positions)).ToArray();
        return findings.MinBy(finding => Array.IndexOf(Strongest, finding.Duty))
            ?? new DutyFinding(state.State.Code, day, ArrestDuty.NotApplicable, [Article58.NoWarrant()], [], []);
    }

    private Timeline<ArrestDuty> TimelineOf(StatePosition state, DutyFacts facts)
    {
        var days = new SortedSet<LocalDate>(facts.Record.DaysOfChange);
        days.UnionWith(state.Basis.ChangeDays);
        days.UnionWith(state.Acceptances.SelectMany(acceptance => new[] { acceptance.LodgedOn.Earliest, acceptance.LodgedOn.Latest }));
        foreach (var office in facts.Record.Offices)
        {
            days.UnionWith(office.Held.ChangeDays);
            days.UnionWith(facts.Register.Find(office.State)?.Membership.ChangeDays ?? []);
        }

        if (facts.Situation?.SecurityCouncilReferral is { } referral)
        {
            days.Add(referral.On.Latest);
        }

        foreach (var period in facts.Circumstances.Deferrals.Select(deferral => deferral.Days).Concat(facts.Circumstances.Agreements.Select(agreement => agreement.InForce)))
        {
            days.UnionWith(Timeline.During(period, true, false).ChangeDays);
        }

        foreach (var challenge in facts.Circumstances.Challenges)
        {
            days.UnionWith([challenge.From.Earliest, challenge.From.Latest]);
            if (challenge.To is { } to)
            {
                days.UnionWith([to.Earliest.PlusDays(1), to.Latest.PlusDays(1)]);
            }
        }

        for (var i = 0; i < facts.Record.Acts.Length; i++)
        {
            if (Article92.LastDay(facts.Record, i) is { } last)
            {
                days.Add(last.Earliest.PlusDays(1));
            }
        }

        if (days.Count == 0)
        {
            return Timeline.Constant(ArrestDuty.NotApplicable);
        }

        return Timeline.From(
            DutyRules.DutyOn(state, facts, days.Min.PlusDays(-1), _options.Positions),
            days.Select(day => (day, DutyRules.DutyOn(state, facts, day, _options.Positions))));
    }

    private static ArrestDuty StrongestOf(ReadOnlySpan<ArrestDuty> duties)
    {
        foreach (var duty in Strongest)
        {
            if (duties.Contains(duty))
            {
                return duty;
            }
        }

        return ArrestDuty.NotApplicable;
    }
}
