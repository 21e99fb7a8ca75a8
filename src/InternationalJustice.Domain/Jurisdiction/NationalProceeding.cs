using InternationalJustice.Domain.States;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A national proceeding and how it was evaluated (articles 17 and 20); what is left out is unknown.</summary>
public sealed record NationalProceeding
{
    /// <summary>The State.</summary>
    public required StateCode State { get; init; }

    /// <summary>How far it has come.</summary>
    public required ProceedingStage Stage { get; init; }

    /// <summary>Whether it concerns the same person.</summary>
    public bool? SamePerson { get; init; }

    /// <summary>Whether it concerns substantially the same conduct.</summary>
    public bool? SameConduct { get; init; }

    /// <summary>Whether the State is willing genuinely to carry it out (article 17(2)).</summary>
    public bool? Willing { get; init; }

    /// <summary>Whether the State is able genuinely to carry it out (article 17(3)).</summary>
    public bool? Able { get; init; }

    /// <summary>Whether a trial was held to shield the person or was not independent or impartial (article 20(3)).</summary>
    public bool? Sham { get; init; }

    /// <summary>Whether a judgment is final.</summary>
    public bool? Final { get; init; }

    /// <summary>The day on which the stage was found.</summary>
    public LocalDate? On { get; init; }
}
