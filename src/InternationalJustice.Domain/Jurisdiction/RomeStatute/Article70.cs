using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 70: offences against the administration of justice come before the Court wherever and by whomever they were committed. Articles 11 to 13, 17 and 20 do not
/// apply to them (rule 163(2) of the Rules of Procedure and Evidence).
/// </summary>
internal static class Article70
{
    internal const string Ground = "article70";

    private static readonly Provision Paragraph1 = Provision.Parse("70(1)");

    private static readonly Finding NoComplementarity =
        Finding.Leaf("article70.noComplementarity", Paragraph1, TruthTimelines.Always, FindingReason.Of("article70.noComplementarity"));

    internal static Finding AssessLink() =>
        Finding.Leaf("article70.noLinkNeeded", Paragraph1, TruthTimelines.Always, FindingReason.Of("article70.noLinkNeeded")).Supporting(Ground);

    internal static Finding AssessTrigger() =>
        Finding.Leaf("article70.noTriggerNeeded", Paragraph1, TruthTimelines.Always, FindingReason.Of("article70.noTriggerNeeded"));

    internal static Finding AssessAdmissibility() => NoComplementarity;
}
