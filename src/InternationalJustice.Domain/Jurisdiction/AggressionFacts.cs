using InternationalJustice.Domain.States;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The facts of an alleged act of aggression; what is left out is unknown.</summary>
public sealed record AggressionFacts
{
    /// <summary>The State that is alleged to have used armed force.</summary>
    public StateCode? By { get; init; }

    /// <summary>The State against which it was used.</summary>
    public StateCode? Against { get; init; }

    /// <summary>The day on which the Security Council determined an act of aggression by that State (article 15 bis(7)); <see langword="null"/> if it did not.</summary>
    public LocalDate? SecurityCouncilDeterminedOn { get; init; }

    /// <summary>The day on which the Secretary-General was notified of the situation (article 15 bis(6)).</summary>
    public LocalDate? NotifiedOn { get; init; }

    /// <summary>The day on which the Pre-Trial Division authorised the investigation (article 15 bis(8)).</summary>
    public LocalDate? AuthorisedOn { get; init; }
}
