using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Reads what bears on the execution of a request besides the acts of a case.</summary>
internal static class CircumstancesReader
{
    /// <summary>Article 16: a deferral is of twelve months unless its resolution makes it shorter.</summary>
    internal const int LongestDeferral = 12;

    internal static CaseCircumstances Read(JsonObjectReader record) => new()
    {
        Deferrals = [.. record.Objects("deferrals").Select(ReadDeferral).OfType<DeferralPeriod>()],
        Agreements = [.. record.Objects("agreements").Select(ReadAgreement).OfType<SurrenderAgreement>()],
        Challenges = [.. record.Objects("challenges").Select(ReadChallenge).OfType<AdmissibilityChallenge>()],
        Consultations = [.. record.Objects("consultations").Select(ReadConsultation).OfType<Consultation>()],
    };

    private static DeferralPeriod? ReadDeferral(JsonObjectReader reader)
    {
        var resolution = reader.RequiredString("resolution");
        var on = reader.RequiredDate("on");
        var months = reader.OptionalInteger("months", 1, LongestDeferral) ?? LongestDeferral;
        var first = reader.OptionalDate("from") ?? on;
        return resolution is not null && on is not null && reader.Period(on, first, "from") is { End: { } start }
            ? new DeferralPeriod(resolution, new DatePeriod(start, start.PlusMonths(months).PlusDays(-1)))
            : null;
    }

    private static SurrenderAgreement? ReadAgreement(JsonObjectReader reader)
    {
        var requested = reader.Required<StateCode>("requested");
        var sending = reader.Required<StateCode>("sending");
        var isForForces = reader.OptionalBoolean("forcesOrMissions");
        var inForce = reader.Period(reader.OptionalDate("from"), reader.OptionalDate("to"), "to");
        reader.Require("forcesOrMissions", "whether the agreement is about forces or missions that the sending State has sent");
        if (requested is not { } asked || sending is not { } sender || isForForces is not { } forces || inForce is not { } days)
        {
            return null;
        }

        if (asked == sender)
        {
            reader.Problems.Add(reader.PathOf("sending"), ProblemCodes.Inconsistent, $"Expected another State than {asked}, which is asked to surrender.");
            return null;
        }

        return new SurrenderAgreement(asked, sender, forces, days);
    }

    private static AdmissibilityChallenge? ReadChallenge(JsonObjectReader reader)
    {
        var on = reader.Required<UncertainDate>("on");
        var decidedOn = reader.Optional<UncertainDate>("decidedOn");
        if (on is { } made && decidedOn?.Latest < made.Earliest)
        {
            reader.Problems.Add(reader.PathOf("decidedOn"), ProblemCodes.DateOrder, $"Expected a day on or after {made}, found {decidedOn}.");
            return null;
        }

        return on is { } from ? new AdmissibilityChallenge(from, decidedOn) : null;
    }

    private static Consultation? ReadConsultation(JsonObjectReader reader)
    {
        var state = reader.Required<StateCode>("state");
        var from = reader.RequiredDate("from");
        var to = reader.OptionalDate("to") ?? (reader.Has("to") ? null : from);
        return state is { } code && from is not null && reader.Period(from, to, "to") is { } days ? new Consultation(code, days) : null;
    }
}
