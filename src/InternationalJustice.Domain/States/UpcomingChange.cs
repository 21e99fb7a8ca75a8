using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>Something that follows from acts already done and has yet to happen.</summary>
/// <param name="On">The first day on which it is so.</param>
/// <param name="State">The State.</param>
/// <param name="Kind">What changes.</param>
/// <param name="From">Of a change of status: the status up to the day before.</param>
/// <param name="To">Of a change of status: the status from that day on.</param>
/// <param name="Amendment">Of an amendment: its id.</param>
/// <param name="Area">Of a territorial statement: the name of the part of the State.</param>
/// <param name="Confidence">The lowest confidence among the acts from which it follows.</param>
public sealed record UpcomingChange(
    LocalDate On,
    StateCode State,
    UpcomingChangeKind Kind,
    TreatyStatus? From = null,
    TreatyStatus? To = null,
    AmendmentId? Amendment = null,
    string? Area = null,
    Confidence Confidence = Confidence.None);
