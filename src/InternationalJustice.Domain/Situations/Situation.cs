using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Situations;

/// <summary>A situation before the Court: the events, places and times within which crimes are examined or investigated.</summary>
/// <remarks>Immutable. Equality is that of the reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Situation
{
    internal Situation()
    {
    }

    /// <summary>The number; <see langword="null"/> if it has none or it was read nowhere.</summary>
    public SituationNumber? Number { get; internal init; }

    /// <summary>A number that is commonly given but was read in no copy of any source; <see langword="null"/> where <see cref="Number"/> is known.</summary>
    public SituationNumber? RecalledNumber { get; internal init; }

    /// <summary>The English name.</summary>
    public required string Name { get; init; }

    /// <summary>How far it has come: an investigation follows from the act that opened or authorised it, even where the day of that act is only recalled; everything else is a preliminary examination.</summary>
    public SituationKind Kind =>
        Acts.Concat(RecalledActs).Any(act => act.Kind is SituationActKind.InvestigationOpened or SituationActKind.InvestigationAuthorised)
            ? SituationKind.Investigation
            : SituationKind.PreliminaryExamination;

    /// <summary>The States on whose territory, vessels or aircraft the alleged crimes were committed at least in part.</summary>
    public ImmutableArray<StateCode> States { get; internal init; } = [];

    /// <summary>The part of its State to which the situation is confined, by a name that the dataset lists; <see langword="null"/> if it is not.</summary>
    public string? Area { get; internal init; }

    /// <summary>The first day of conduct within the situation, as far as it is known; <see langword="null"/> if it is not limited or not known.</summary>
    public UncertainDate? ScopeFrom { get; internal init; }

    /// <summary>The last day of conduct within the situation, included; <see langword="null"/> if it is open or not known.</summary>
    public UncertainDate? ScopeTo { get; internal init; }

    /// <summary>The acts that count as facts, in the order of their days.</summary>
    public ImmutableArray<SituationAct> Acts { get; internal init; } = [];

    /// <summary>Acts that are known from general knowledge only and were read in no copy of any source. They are never used as facts.</summary>
    public ImmutableArray<SituationAct> RecalledActs { get; internal init; } = [];

    /// <summary>The last day on which the record was seen to be true.</summary>
    public LocalDate? KnownUntil { get; internal init; }

    /// <summary>The keys of the sources.</summary>
    public ImmutableArray<string> Sources { get; internal init; } = [];

    /// <summary>The first act by which the Court was set in motion: a referral, or the request for authorisation, or if that is not known the authorisation itself; <see langword="null"/> if none is known.</summary>
    public SituationAct? Trigger =>
        First(SituationActKind.ReferredBySecurityCouncil)
        ?? First(SituationActKind.AuthorisationRequested)
        ?? First(SituationActKind.InvestigationAuthorised)
        ?? First(SituationActKind.ReferredByStates);

    /// <summary>The day on which the preliminary examination was opened, or if that is not known was made public (article 127(2)); <see langword="null"/> if neither is known.</summary>
    public UncertainDate? ExaminationOpenedOn => (First(SituationActKind.ExaminationOpened) ?? First(SituationActKind.ExaminationMadePublic))?.On;

    /// <summary>The day on which the investigation was opened, or authorised where the Prosecutor acted of his own motion; <see langword="null"/> if neither is known.</summary>
    public UncertainDate? InvestigationOpenedOn => (First(SituationActKind.InvestigationOpened) ?? First(SituationActKind.InvestigationAuthorised))?.On;

    /// <summary>The resolution by which the Security Council referred the situation; <see langword="null"/> if it did not.</summary>
    public SituationAct? SecurityCouncilReferral => First(SituationActKind.ReferredBySecurityCouncil);

    /// <summary>How far the situation has come on each day, as far as its acts are known; on a day of an act, after the last act of the day.</summary>
    public Timeline<SituationStatus> Status => Sweep.Over([.. Acts.Select(act => act.On)], StatusOn);

    /// <summary>The situation as it was known on a day.</summary>
    /// <param name="day">Acts that are not certain to have been taken by the end of this day are left out; <see langword="null"/> leaves none out.</param>
    public Situation KnownOn(LocalDate? day) => day is not { } last || Acts.All(act => act.On.Latest <= last) ? this : new Situation
    {
        Number = Number,
        RecalledNumber = RecalledNumber,
        Name = Name,
        States = States,
        Area = Area,
        ScopeFrom = ScopeFrom,
        ScopeTo = ScopeTo,
        Acts = Acts.RemoveAll(act => act.On.Latest > last),
        RecalledActs = RecalledActs.RemoveAll(act => act.On.Latest > last),
        KnownUntil = KnownUntil,
        Sources = Sources,
    };

    /// <summary>Number and name, for people.</summary>
    public override string ToString() => Number is { } number ? $"{number} {Name}" : Name;

    internal SituationAct? First(SituationActKind kind) => Acts.FirstOrDefault(act => act.Kind == kind);

    private SituationStatus StatusOn(LocalDate day)
    {
        var status = After(Acts.Where(act => act.On.Latest <= day));
        return status == After(Acts.Where(act => act.On.Earliest <= day)) ? status : SituationStatus.Unknown;
    }

    private static SituationStatus After(IEnumerable<SituationAct> acts) => acts.Aggregate(SituationStatus.NotBegun, (status, act) => act.Kind switch
    {
        SituationActKind.InvestigationAuthorised or SituationActKind.InvestigationOpened => SituationStatus.Investigation,
        SituationActKind.InvestigationConcluded => SituationStatus.InvestigationConcluded,
        _ when status is SituationStatus.Investigation or SituationStatus.InvestigationConcluded => status,
        SituationActKind.ExaminationClosed or SituationActKind.InvestigationDeclined => SituationStatus.ExaminationClosed,
        SituationActKind.DeferralRequested or SituationActKind.ResumptionAuthorised => status,
        _ => SituationStatus.PreliminaryExamination,
    });
}
