using System.Collections.Immutable;
using System.Diagnostics;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Courts;

/// <summary>An international, hybrid or related court: who it is, how it came and went, and what it may try.</summary>
/// <remarks>
/// It is a record of facts; whether the court has jurisdiction over an allegation is for the assessor. Each field has a confidence of its own, and what is not known is left out. Immutable. Equality is that
/// of the reference.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Court
{
    internal Court()
    {
    }

    /// <summary>The id.</summary>
    public required CourtId Id { get; init; }

    /// <summary>The English name.</summary>
    public required string NameEn { get; init; }

    /// <summary>The French name.</summary>
    public required string NameFr { get; init; }

    /// <summary>What sort of court it is.</summary>
    public required CourtKind Kind { get; init; }

    /// <summary>Whether it tries persons for crimes.</summary>
    public required bool TriesPersons { get; init; }

    /// <summary>The instrument by which it was founded.</summary>
    public required CourtInstrument Instrument { get; init; }

    /// <summary>Other instruments that concern it, in English.</summary>
    public ImmutableArray<string> RelatedInstruments { get; internal init; } = [];

    /// <summary>The acts of its life, in their order.</summary>
    public ImmutableArray<CourtAct> Acts { get; internal init; } = [];

    /// <summary>What a reader should know of how far it has come.</summary>
    public string? StatusNote { get; internal init; }

    /// <summary>The courts whose work it carries on.</summary>
    public ImmutableArray<CourtId> Predecessors { get; internal init; } = [];

    /// <summary>A predecessor of which there is no record.</summary>
    public string? PredecessorNote { get; internal init; }

    /// <summary>The court that carries on its work; <see langword="null"/> if none is known.</summary>
    public CourtId? Successor { get; internal init; }

    /// <summary>The courts whose jurisdiction it has besides its own.</summary>
    public ImmutableArray<CourtId> InheritsFrom { get; internal init; } = [];

    /// <summary>The seats, the principal one first.</summary>
    public ImmutableArray<CourtSeat> Seats { get; internal init; } = [];

    /// <summary>The organs, in English.</summary>
    public ImmutableArray<string> Organs { get; internal init; } = [];

    /// <summary>The crimes that it may try.</summary>
    public ImmutableArray<CourtCrime> Crimes { get; internal init; } = [];

    /// <summary>When crimes must have been committed; <see langword="null"/> for a court that tries no persons.</summary>
    public TemporalJurisdiction? Temporal { get; internal init; }

    /// <summary>Where crimes must have been committed; <see langword="null"/> for a court that tries no persons.</summary>
    public TerritorialJurisdiction? Territorial { get; internal init; }

    /// <summary>Who can be tried.</summary>
    public required PersonalJurisdiction Personal { get; init; }

    /// <summary>The rules on jurisdiction that only this court has, or few.</summary>
    public ImmutableArray<CourtCondition> Conditions { get; internal init; } = [];

    /// <summary>How it stands to the courts of States.</summary>
    public NationalCourtsRelation Relation { get; internal init; }

    /// <summary>Whether it has primacy over national courts, or over other courts of its own State; <see langword="null"/> if not known.</summary>
    public bool? HasPrimacy { get; internal init; }

    /// <summary>The States over whose courts alone it has primacy; empty where its primacy is not confined so, or where it has none.</summary>
    public ImmutableArray<StateCode> PrimacyOver { get; internal init; } = [];

    /// <summary>What a reader should know of that relation.</summary>
    public string? RelationNote { get; internal init; }

    /// <summary>Whether it may sentence to death; <see langword="null"/> if not known.</summary>
    public bool? DeathPenalty { get; internal init; }

    /// <summary>The highest penalty, in English; <see langword="null"/> if not known.</summary>
    public string? MaximumPenalty { get; internal init; }

    /// <summary>Whether a trial may be held without the accused.</summary>
    public TrialInAbsence TrialInAbsence { get; internal init; }

    /// <summary>What a reader should know of trial in absence.</summary>
    public string? TrialInAbsenceNote { get; internal init; }

    /// <summary>The States that take part in it or support it, in words.</summary>
    public string? SupportingStates { get; internal init; }

    /// <summary>Jurisdiction that it would have under an instrument that is not in force.</summary>
    public ProspectiveJurisdiction? Prospective { get; internal init; }

    /// <summary>The confidence and the articles of the fields; a field without an entry has neither.</summary>
    public ImmutableArray<CourtFieldRecord> Fields { get; internal init; } = [];

    /// <summary>The keys of the sources.</summary>
    public ImmutableArray<string> Sources { get; internal init; } = [];

    /// <summary>How far it has come on each day; on a day of an act, after it. Of the day of closing itself the court is still at work.</summary>
    public Timeline<CourtStatus> Status => StatusKnownOn(null);

    /// <summary>How far it has come on each day, as known on a day.</summary>
    /// <param name="day">Acts that are not certain to have happened by the end of this day are left out; <see langword="null"/> leaves none out.</param>
    public Timeline<CourtStatus> StatusKnownOn(LocalDate? day)
    {
        CourtAct[] acts = [.. Acts.Where(act => day is not { } last || act.On?.Latest <= last)];
        return Sweep.Over([.. acts.Where(act => act.On is not null).Select(Effective)], on => StatusOn(acts, on));
    }

    /// <summary>The first act of a kind; <see langword="null"/> if there is none.</summary>
    public CourtAct? Find(CourtActKind kind) => Acts.FirstOrDefault(act => act.Kind == kind);

    /// <summary>How well a field is attested.</summary>
    public FieldConfidence ConfidenceOf(CourtField field) => Find(field)?.Confidence ?? FieldConfidence.None;

    /// <summary>The articles on which a field rests; empty if none is known.</summary>
    public ImmutableArray<string> ArticlesOf(CourtField field) => Find(field)?.Articles ?? [];

    /// <summary>The name; empty for no language.</summary>
    public string Name(Language language) => language switch
    {
        Language.English => NameEn,
        Language.French => NameFr,
        _ => string.Empty,
    };

    /// <summary>Id and English name.</summary>
    public override string ToString() => $"{Id} {NameEn}";

    internal CourtFieldRecord? Find(CourtField field) => Fields.FirstOrDefault(record => record.Field == field);

    internal Provision ProvisionOf(CourtField field) => Find(field)?.Provision ?? default;

    /// <summary>A court is closed from the day after its last.</summary>
    private static UncertainDate Effective(CourtAct act) => act.Kind == CourtActKind.Closed ? act.On!.Value.Select(day => day.PlusDays(1)) : act.On!.Value;

    private static CourtStatus StatusOn(CourtAct[] acts, LocalDate day)
    {
        var certain = After(acts.Where(act => act.On is not null && Effective(act).Latest <= day));
        var possible = After(acts.Where((_, index) => IsPossibleBy(acts, index, day)));
        return certain == possible ? certain : CourtStatus.Unknown;
    }

    /// <summary>An act of which no day is known can have followed at once on the act before it.</summary>
    private static bool IsPossibleBy(CourtAct[] acts, int index, LocalDate day)
    {
        while (index > 0 && acts[index].On is null)
        {
            index--;
        }

        return acts[index].On is null || Effective(acts[index]).Earliest <= day;
    }

    private static CourtStatus After(IEnumerable<CourtAct> acts) => acts.Aggregate(CourtStatus.NotFounded, (status, act) => act.Kind switch
    {
        CourtActKind.Founded or CourtActKind.InstrumentInForce => CourtStatus.NotYetOperating,
        CourtActKind.BeganWork => CourtStatus.Operating,
        CourtActKind.ResidualPhase => CourtStatus.ResidualPhase,
        CourtActKind.Closed => CourtStatus.Closed,
        _ => status,
    });
}
