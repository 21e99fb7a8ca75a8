using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>A notice of withdrawal with what became of it.</summary>
/// <remarks>Equality is by content.</remarks>
public sealed record Withdrawal
{
    internal Withdrawal(WithdrawalNotified notice, WithdrawalRescinded? rescission)
    {
        Notice = notice;
        Rescission = rescission;
        EffectiveDay = notice.EffectiveDay;
    }

    /// <summary>The notice.</summary>
    public WithdrawalNotified Notice { get; }

    /// <summary>The act by which it was taken back, in time or not; <see langword="null"/> if it was not.</summary>
    public WithdrawalRescinded? Rescission { get; }

    /// <summary>The first day outside the Statute, or the day that would have been if the notice had not been taken back.</summary>
    public UncertainDate EffectiveDay { get; }

    /// <summary>Whether it was taken back before it took effect, so that it has none.</summary>
    public Truth IsRescinded => Rescission is null ? Truth.NotSatisfied : Article127.IsRescindedInTime(Rescission.On, EffectiveDay);

    /// <summary>Whether the notice was given by the end of a day, still stands and has not taken effect.</summary>
    internal Truth IsRunningOn(LocalDate day) =>
        Notice.On.IsOnOrBefore(day).And(EffectiveDay.IsOnOrBefore(day).Not()).And(Rescission is null ? Truth.Satisfied : Rescission.On.IsOnOrBefore(day).Not());

    /// <summary>Whether the State is outside because of it on a day.</summary>
    internal Truth HasTakenEffectBy(LocalDate day) => EffectiveDay.IsOnOrBefore(day).And(IsRescinded.Not());
}
