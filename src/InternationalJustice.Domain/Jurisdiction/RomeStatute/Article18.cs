using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 18: within one month of the Prosecutor's notice a State may ask that its own investigation go first; the Prosecutor then defers unless the Pre-Trial Chamber
/// authorises the investigation. There is no such notice on a referral by the Security Council (paragraph 1).
/// </summary>
internal static class Article18
{
    private static readonly Provision Paragraph2 = Provision.Parse("18(2)");

    internal static Finding? Assess(DeferralRequest request, Question question, string path)
    {
        if (question.Allegation.Trigger is SecurityCouncilReferral referral && referral.On <= question.AsOf)
        {
            return Of(request, TruthTimelines.Always, "article18.councilReferral");
        }

        if (request.On > question.AsOf)
        {
            return null;
        }

        if (request.NotifiedOn is { } notified && request.On > notified.PlusMonths(1))
        {
            return Of(request, TruthTimelines.Always, "article18.late");
        }

        if (request.ResumedOn <= question.AsOf)
        {
            return Of(request, TruthTimelines.Always, "article18.resumed");
        }

        if (request.NotifiedOn is null)
        {
            var open = Of(request, TruthTimelines.Unknown, "article18.noticeUnknown");
            return open.Missing(new MissingFact(path + ".notifiedOn", open.Because));
        }

        return Of(request, TruthTimelines.Never, "article18.deferred");
    }

    private static Finding Of(DeferralRequest request, Timeline<Truth> truth, string reason) =>
        Finding.Leaf("article18.deferral", Paragraph2, truth, FindingReason.Of(reason).With("state", request.State).With("date", request.On));
}
