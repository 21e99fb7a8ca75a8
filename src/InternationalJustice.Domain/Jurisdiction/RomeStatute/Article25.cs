using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>Article 25(1): the Court tries natural persons only, neither States nor companies nor other legal persons.</summary>
internal static class Article25
{
    private static readonly Provision Paragraph1 = Provision.Parse("25(1)");

    private static readonly Finding NaturalPerson = Of(TruthTimelines.Always, "article25.naturalPerson");

    internal static Finding Assess(Suspect suspect) => suspect.Kind switch
    {
        SuspectKind.NaturalPerson => NaturalPerson,
        SuspectKind.None => Of(TruthTimelines.Unknown, "article25.unknown").Missing(new MissingFact("suspect.kind", FindingReason.Of("article25.unknown"))),
        _ => Of(TruthTimelines.Never, "article25.notNaturalPerson"),
    };

    private static Finding Of(Timeline<Truth> truth, string reason) => Finding.Leaf("article25.naturalPerson", Paragraph1, truth, FindingReason.Of(reason));
}
