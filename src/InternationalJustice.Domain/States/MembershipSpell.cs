using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>One deposit and what followed from it: entry into force, or the instrument taken back before, and every notice of withdrawal.</summary>
internal sealed class MembershipSpell
{
    private readonly List<Withdrawal> _withdrawals = [];
    private InstrumentWithdrawn? _retraction;

    internal MembershipSpell(InstrumentDeposited deposit)
    {
        Deposit = deposit;
        Entry = deposit.EntryIntoForce;
    }

    internal InstrumentDeposited Deposit { get; }

    internal UncertainDate Entry { get; }

    internal InstrumentWithdrawn? Retraction => _retraction;

    internal IReadOnlyList<Withdrawal> Withdrawals => _withdrawals;

    /// <summary>The days of membership that follow from the deposit.</summary>
    internal Timeline<Truth> Membership
    {
        get
        {
            var dates = new List<UncertainDate>();
            AddDates(dates);
            return Sweep.Over([.. dates], IsMemberOn);
        }
    }

    /// <summary>The spells of a State from its acts in their order.</summary>
    internal static List<MembershipSpell> From(ReadOnlySpan<TreatyAct> acts)
    {
        var spells = new List<MembershipSpell>(1);
        foreach (var act in acts)
        {
            var current = spells.Count == 0 ? null : spells[^1];
            switch (act)
            {
                // A second instrument of a State that is bound already adds nothing.
                case InstrumentDeposited deposit when current is null || current.CanHaveEndedBy(deposit.On):
                    spells.Add(new MembershipSpell(deposit));
                    break;
                case InstrumentWithdrawn retraction when current is { _retraction: null } && retraction.On.Precedes(current.Entry) != Truth.NotSatisfied:
                    current._retraction = retraction;
                    break;
                case WithdrawalNotified notice when current is not null && notice.On.Precedes(current.Entry) != Truth.Satisfied:
                    current._withdrawals.Add(new Withdrawal(notice, null));
                    break;
                case WithdrawalRescinded rescission when current is { _withdrawals: [.., { Rescission: null } last] }:
                    current._withdrawals[^1] = new Withdrawal(last.Notice, rescission);
                    break;
            }
        }

        return spells;
    }

    /// <summary>Whether an instrument stands, in force or not, on a day.</summary>
    internal Truth IsDepositedOn(LocalDate day) => Deposit.On.IsOnOrBefore(day).And(IsRetractedBy(day).Not()).And(HasEndedBy(day).Not());

    internal Truth IsMemberOn(LocalDate day) => Entry.IsOnOrBefore(day).And(IsRetractedBy(day).Not()).And(HasEndedBy(day).Not());

    internal Truth HasLeftBy(LocalDate day) => Entry.IsOnOrBefore(day).And(IsRetractedBy(day).Not()).And(HasEndedBy(day));

    internal Truth HasNoticeRunningOn(LocalDate day)
    {
        var running = Truth.NotSatisfied;
        foreach (var withdrawal in _withdrawals)
        {
            running = running.Or(withdrawal.IsRunningOn(day));
        }

        return running;
    }

    /// <summary>Every date at which something about the spell can change.</summary>
    internal void AddDates(List<UncertainDate> dates)
    {
        dates.Add(Deposit.On);
        dates.Add(Entry);
        if (_retraction is not null)
        {
            dates.Add(_retraction.On);
        }

        foreach (var withdrawal in _withdrawals)
        {
            dates.Add(withdrawal.Notice.On);
            dates.Add(withdrawal.EffectiveDay);
            if (withdrawal.Rescission is not null)
            {
                dates.Add(withdrawal.Rescission.On);
            }
        }
    }

    /// <summary>The deposit and everything about leaving that can have happened by a day. A succession takes effect before its deposit.</summary>
    internal void AddActs(List<TreatyAct> acts, LocalDate day)
    {
        acts.Add(Deposit);
        AddIfPossible(acts, _retraction, day);
        foreach (var withdrawal in _withdrawals)
        {
            AddIfPossible(acts, withdrawal.Notice, day);
            AddIfPossible(acts, withdrawal.Rescission, day);
        }
    }

    private static void AddIfPossible(List<TreatyAct> acts, TreatyAct? act, LocalDate day)
    {
        if (act is not null && act.On.Earliest <= day)
        {
            acts.Add(act);
        }
    }

    private Truth IsRetractedBy(LocalDate day) =>
        _retraction is null ? Truth.NotSatisfied : _retraction.On.IsOnOrBefore(day).And(_retraction.On.Precedes(Entry));

    private Truth HasEndedBy(LocalDate day)
    {
        var ended = Truth.NotSatisfied;
        foreach (var withdrawal in _withdrawals)
        {
            ended = ended.Or(withdrawal.HasTakenEffectBy(day));
        }

        return ended;
    }

    private bool CanHaveEndedBy(UncertainDate date) => IsRetractedBy(date.Latest).Or(HasEndedBy(date.Latest)) != Truth.NotSatisfied;
}
