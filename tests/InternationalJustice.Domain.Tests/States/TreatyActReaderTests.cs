using System.Collections.Immutable;
using System.Text;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.States;
using static InternationalJustice.Domain.Tests.States.Dates;

namespace InternationalJustice.Domain.Tests.States;

public class TreatyActReaderTests
{
    private static readonly StateCode Xaa = StateCode.Parse("XAA");

    public static TheoryData<string, TreatyAct> EveryKind => new()
    {
        { """{"state":"XAA","kind":"signature","on":"2000-12-30"}""", new Signature(Xaa, Day("2000-12-30")) },
        { """{"state":"XAA","kind":"ratification","on":"2010-03-15"}""", new InstrumentDeposited(Xaa, InstrumentKind.Ratification, Day("2010-03-15")) },
        { """{"state":"XAA","kind":"acceptance","on":"2010-03-15"}""", new InstrumentDeposited(Xaa, InstrumentKind.Acceptance, Day("2010-03-15")) },
        { """{"state":"XAA","kind":"approval","on":"2010-03-15"}""", new InstrumentDeposited(Xaa, InstrumentKind.Approval, Day("2010-03-15")) },
        { """{"state":"XAA","kind":"accession","on":"2010-03"}""", new InstrumentDeposited(Xaa, InstrumentKind.Accession, Date("2010-03")) },
        { """{"state":"XAA","kind":"succession","on":"2006-10-23","effective":"2006-06-03"}""", new InstrumentDeposited(Xaa, InstrumentKind.Succession, Day("2006-10-23"), Day("2006-06-03")) },
        { """{"state":"XAA","kind":"instrumentWithdrawn","on":"2019-04-29"}""", new InstrumentWithdrawn(Xaa, Day("2019-04-29")) },
        { """{"state":"XAA","kind":"noIntentNotified","on":"2002-05-06"}""", new NoIntentNotified(Xaa, Day("2002-05-06")) },
        { """{"state":"XAA","kind":"withdrawalNotified","on":"2025-01-10"}""", new WithdrawalNotified(Xaa, Day("2025-01-10")) },
        { """{"state":"XAA","kind":"withdrawalNotified","on":"2025-01-10","effective":"2026-12-31"}""", new WithdrawalNotified(Xaa, Day("2025-01-10"), Day("2026-12-31")) },
        { """{"state":"XAA","kind":"withdrawalAnnounced","on":"2024-12-01"}""", new WithdrawalAnnounced(Xaa, Day("2024-12-01")) },
        { """{"state":"XAA","kind":"withdrawalRescinded","on":"2025-05-29"}""", new WithdrawalRescinded(Xaa, Day("2025-05-29")) },
        { """{"state":"XAA","kind":"declaration12_3","on":"2020-11-01"}""", new Article12Declaration(Xaa, Day("2020-11-01")) },
        {
            """{"state":"XAA","kind":"declaration12_3","on":"2020-11-01","from":"2000-01-01","to":"2020","area":"North","accepted":true,"decidedOn":"2021"}""",
            new Article12Declaration(Xaa, Day("2020-11-01"), Day("2000-01-01"), Date("2020"), "North", true, Date("2021"))
        },
        { """{"state":"XAA","kind":"declaration12_3","on":"2020-11-01","from":null,"to":null,"area":null,"accepted":null}""", new Article12Declaration(Xaa, Day("2020-11-01")) },
        { """{"state":"XAA","kind":"declaration124","on":"2010-03-15"}""", new Article124Declaration(Xaa, Day("2010-03-15")) },
        { """{"state":"XAA","kind":"declaration124","on":"2010-03-15","scope":"nationals"}""", new Article124Declaration(Xaa, Day("2010-03-15"), Article124Scope.Nationals) },
        { """{"state":"XAA","kind":"declaration124Withdrawn","on":"2013-01-01","effective":"2012-06-01"}""", new Article124DeclarationWithdrawn(Xaa, Day("2013-01-01"), Day("2012-06-01")) },
        { """{"state":"XAA","kind":"optOut15bis4","on":"2020-05-01"}""", new Article15bisOptOut(Xaa, Day("2020-05-01")) },
        { """{"state":"XAA","kind":"optOut15bis4Withdrawn","on":"2021-05-01"}""", new Article15bisOptOutWithdrawn(Xaa, Day("2021-05-01")) },
        { """{"state":"XAA","kind":"amendmentAccepted","on":"2014-05-01","amendment":"10-a"}""", new AmendmentAccepted(Xaa, Day("2014-05-01"), AmendmentId.Parse("10-a")) },
        { """{"state":"XAA","kind":"territorialExclusion","on":"2010-03-15","area":"North"}""", new TerritorialExclusion(Xaa, Day("2010-03-15"), "North") },
        { """{"state":"XAA","kind":"territorialExtension","on":"2010-03-15","area":"North","effective":"2011-01-01"}""", new TerritorialExtension(Xaa, Day("2010-03-15"), "North", Day("2011-01-01")) },
        { """{"state":"XAA","kind":"territorialObjection","on":"2010-03-15","to":"GBR","area":"North"}""", new TerritorialObjection(Xaa, Day("2010-03-15"), StateCode.Parse("GBR"), "North") },
    };

    public static TheoryData<string, string, string> Refused => new()
    {
        { """{"kind":"accession","on":"2010-03-15"}""", "$.treatyActs[0].state", ProblemCodes.MissingMember },
        { """{"state":"xaa","kind":"accession","on":"2010-03-15"}""", "$.treatyActs[0].state", ProblemCodes.BadNotation },
        { """{"state":"XAA","on":"2010-03-15"}""", "$.treatyActs[0].kind", ProblemCodes.MissingMember },
        { """{"state":"XAA","kind":"acession","on":"2010-03-15","amendment":"10-a"}""", "$.treatyActs[0].kind", ProblemCodes.UnknownValue },
        { """{"state":"XAA","kind":"Accession","on":"2010-03-15"}""", "$.treatyActs[0].kind", ProblemCodes.UnknownValue },
        { """{"state":"XAA","kind":"accession"}""", "$.treatyActs[0].on", ProblemCodes.MissingMember },
        { """{"state":"XAA","kind":"accession","on":"2010-02-30"}""", "$.treatyActs[0].on", ProblemCodes.BadNotation },
        { """{"state":"XAA","kind":"accession","on":"9901-01-01"}""", "$.treatyActs[0].on", ProblemCodes.OutOfRange },
        { """{"state":"XAA","kind":"accession","on":"9900-12-31/9999-12-31"}""", "$.treatyActs[0].on", ProblemCodes.OutOfRange },
        { """{"state":"XAA","kind":"accession","on":"2010-03-15","effective":"2010-06-01"}""", "$.treatyActs[0].effective", ProblemCodes.UnknownMember },
        { """{"state":"XAA","kind":"succession","on":"2010-03-15"}""", "$.treatyActs[0].effective", ProblemCodes.MissingMember },
        { """{"state":"XAA","kind":"withdrawalNotified","on":"2010-03-15","effective":"9999-01-01"}""", "$.treatyActs[0].effective", ProblemCodes.OutOfRange },
        { """{"state":"XAA","kind":"amendmentAccepted","on":"2014-05-01"}""", "$.treatyActs[0].amendment", ProblemCodes.MissingMember },
        { """{"state":"XAA","kind":"amendmentAccepted","on":"2014-05-01","amendment":"10a"}""", "$.treatyActs[0].amendment", ProblemCodes.BadNotation },
        { """{"state":"XAA","kind":"declaration124","on":"2014-05-01","scope":"territory"}""", "$.treatyActs[0].scope", ProblemCodes.UnknownValue },
        { """{"state":"XAA","kind":"declaration12_3","on":"2014-05-01","from":"2014-01-02","to":"2014-01-01"}""", "$.treatyActs[0].to", ProblemCodes.DateOrder },
        { """{"state":"XAA","kind":"declaration12_3","on":"2014-05-01","accepted":"yes"}""", "$.treatyActs[0].accepted", ProblemCodes.WrongType },
        { """{"state":"XAA","kind":"territorialExclusion","on":"2014-05-01"}""", "$.treatyActs[0].area", ProblemCodes.MissingMember },
        { """{"state":"XAA","kind":"territorialExclusion","on":"2014-05-01","area":" "}""", "$.treatyActs[0].area", ProblemCodes.BadNotation },
        { """{"state":"XAA","kind":"declaration12_3","on":"2014-05-01","area":""}""", "$.treatyActs[0].area", ProblemCodes.BadNotation },
        { """{"state":"XAA","kind":"territorialObjection","on":"2014-05-01","area":"North"}""", "$.treatyActs[0].to", ProblemCodes.MissingMember },
        { """{"state":"XAA","kind":"signature","on":"2000-12-30"},{"state":"XAA","kind":"signature","on":"2000-12-30"}""", "$.treatyActs[1]", ProblemCodes.DuplicateEntry },
        { "\"XAA accedes\"", "$.treatyActs[0]", ProblemCodes.WrongType },
    };

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Every_kind_is_read(string json, TreatyAct expected)
    {
        var (acts, problems) = Read(json);

        Assert.Empty(problems);
        Assert.Equal(expected, Assert.Single(acts));
        Assert.Contains($"\"kind\":\"{expected.Kind}\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_has_a_sample() =>
        Assert.Equal(
            Enum.GetValues<TreatyActKind>().Where(kind => kind != TreatyActKind.None),
            EveryKind.Select(row => row.Data.Item2.ActKind).Distinct().Order());

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_wrong_is_reported_where_it_is_and_nothing_else(string json, string path, string code)
    {
        var problem = Assert.Single(Read(json).Problems);

        Assert.Equal((path, code), (problem.Path, problem.Code));
    }

    [Fact]
    public void A_hypothetical_act_needs_no_source_but_may_have_one()
    {
        var (acts, problems) = Read("""{"state":"XAA","kind":"signature","on":"2000-12-30","sources":["press"],"confidence":"oneCopy","reference":"C.N.1.2001","checkedOn":"2026-01-01","note":"n"},{"state":"XAB","kind":"signature","on":"2000-12-30"}""");

        Assert.Empty(problems);
        Assert.Equal(new Provenance(["press"], Confidence.OneCopy, "C.N.1.2001", Day("2026-01-01"), "n"), acts[0].Provenance);
        Assert.Equal(Provenance.Assumed, acts[1].Provenance);
    }

    [Fact]
    public void A_list_that_is_not_there_has_no_acts() => Assert.Empty(Read(null).Acts);

    private static (ImmutableArray<TreatyAct> Acts, ImmutableArray<DocumentProblem> Problems) Read(string? acts)
    {
        var problems = new ProblemList();
        var json = acts is null ? "{}" : $$"""{"treatyActs":[{{acts}}]}""";
        ImmutableArray<TreatyAct> read = [];
        JsonObjectReader.ReadDocument(Encoding.UTF8.GetBytes(json), problems, root =>
        {
            read = TreatyActReader.Read(root);
            return "";
        });
        return (read, problems.ToImmutable());
    }
}
