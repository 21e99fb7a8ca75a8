using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>What is alleged and what is known about it: the facts from which jurisdiction, its exercise and admissibility follow.</summary>
/// <remarks>
/// It claims nothing about guilt. Whatever is left out is unknown, and an unknown never counts as false: where it matters the answer is undetermined and names the
/// missing fact. Two allegations are equal if they state the same facts in the same order.
/// </remarks>
public sealed record Allegation
{
    /// <summary>The court that is asked.</summary>
    public CourtId Court { get; init; } = CourtId.Icc;

    /// <summary>The situation before the Court to which the allegation belongs; its trigger, scope and examination dates are then taken from the dataset where the allegation does not state them.</summary>
    public SituationNumber? Situation { get; init; }

    /// <summary>The day on which the question is asked; <see langword="null"/> is the day up to which the dataset is known.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Acts dated after this day are left out, so that the answer is the one that could have been given then; <see langword="null"/> leaves none out.</summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>The alleged conduct; each entry is assessed by itself.</summary>
    public required ValueList<Conduct> Conduct { get; init; }

    /// <summary>The person or entity suspected; <see langword="null"/> at the stage of a situation, when articles 25 and 26 are not in question.</summary>
    public Suspect? Suspect { get; init; }

    /// <summary>The facts of an alleged crime of aggression (articles 8 bis, 15 bis and 15 ter).</summary>
    public AggressionFacts? Aggression { get; init; }

    /// <summary>What set the Court in motion (article 13); <see langword="null"/> if nothing has yet, or if the situation tells.</summary>
    public Trigger? Trigger { get; init; }

    /// <summary>The day on which the preliminary examination was opened, where known (article 127(2)).</summary>
    public LocalDate? ExaminationOpenedOn { get; init; }

    /// <summary>Declarations under article 12(3) besides those of the dataset.</summary>
    public ValueList<Article12Declaration> Declarations { get; init; } = [];

    /// <summary>Requests of the Security Council under article 16.</summary>
    public ValueList<Deferral> Deferrals { get; init; } = [];

    /// <summary>Requests of States under article 18(2).</summary>
    public ValueList<DeferralRequest> DeferralRequests { get; init; } = [];

    /// <summary>National proceedings; <see langword="null"/> if nothing is known about them, empty if there are none.</summary>
    public ValueList<NationalProceeding>? Proceedings { get; init; }

    /// <summary>The finding on gravity (article 17(1)(d)), an evaluation that only the Court's organs make.</summary>
    public Gravity Gravity { get; init; }

    /// <summary>A decision on the interests of justice (article 53), where one was taken.</summary>
    public InterestsOfJustice InterestsOfJustice { get; init; }

    /// <summary>The positions that the caller takes on contested questions.</summary>
    public PositionChoices Positions { get; init; } = PositionChoices.Defaults;

    /// <summary>What is asked about arrest besides; <see langword="null"/> if nothing is. It changes nothing in the assessment.</summary>
    public ArrestQuestion? Arrest { get; init; }

    /// <summary>Acts of States that are added to the register for this one question: what if X acceded tomorrow?</summary>
    public ValueList<TreatyAct> TreatyActs { get; init; } = [];
}
