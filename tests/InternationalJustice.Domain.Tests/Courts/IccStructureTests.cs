using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;

namespace InternationalJustice.Domain.Tests.Courts;

public class IccStructureTests
{
    private static IEnumerable<(string Entry, IReadOnlyList<Provision> Provisions, FieldConfidence Confidence)> Entries =>
    [
        .. IccStructure.Organs.Select(organ => ($"{organ.Kind}", (IReadOnlyList<Provision>)organ.Provisions, organ.Confidence)),
        .. IccStructure.Divisions.Select(division => ($"{division.Kind}", (IReadOnlyList<Provision>)division.Provisions, division.Confidence)),
        .. IccStructure.Benches.Select(bench => ($"{bench.Kind}", (IReadOnlyList<Provision>)bench.Provisions, bench.Confidence)),
        .. IccStructure.Offices.Select(office => ($"{office.Kind}", (IReadOnlyList<Provision>)office.Provisions, office.Confidence)),
        .. IccStructure.Rules.Select(rule => (rule.Code, (IReadOnlyList<Provision>)rule.Provisions, rule.Confidence)),
    ];

    [Fact]
    public void Every_entry_has_provisions_that_exist_and_a_confidence() => Assert.All(Entries, entry =>
    {
        Assert.NotEmpty(entry.Provisions);
        Assert.All(entry.Provisions, provision => Assert.True(provision.Instrument != Instrument.RomeStatute || RomeStatute.Contains(provision), $"{entry.Entry}: {provision}"));
        Assert.True(entry.Confidence is FieldConfidence.Confirmed or FieldConfidence.Recalled, entry.Entry);
    });

    [Fact]
    public void What_was_not_read_again_is_marked_as_recalled() => Assert.Equal(
        ["ChamberForCompensation", "assembly.noOrgan", "assembly.vote", "assembly.bureau", "assembly.sessions", "beside.counselForVictims", "beside.counselForDefence"],
        Entries.Where(entry => entry.Confidence == FieldConfidence.Recalled).Select(entry => entry.Entry));

    [Fact]
    public void Every_organ_division_bench_and_office_has_one_entry_in_the_order_of_the_Statute()
    {
        Assert.Equal(Enum.GetValues<OrganKind>().Skip(1), IccStructure.Organs.Select(organ => organ.Kind));
        Assert.Equal(Enum.GetValues<DivisionKind>().Skip(1), IccStructure.Divisions.Select(division => division.Kind));
        Assert.Equal(Enum.GetValues<BenchKind>().Skip(1), IccStructure.Benches.Select(bench => bench.Kind));
        Assert.Equal(Enum.GetValues<CourtOfficeKind>().Skip(1), IccStructure.Offices.Select(office => office.Kind));
        Assert.Equal(IccStructure.Rules.Length, IccStructure.Rules.Select(rule => rule.Code).Distinct().Count());
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void Every_entry_is_told_in_words(Language language)
    {
        string[] names =
        [
            .. IccStructure.Organs.Select(organ => organ.Name(language)), .. IccStructure.Divisions.Select(division => division.Name(language)), .. IccStructure.Benches.Select(bench => bench.Text(language)),
            .. IccStructure.Offices.Select(office => office.Name(language)),
        ];
        Assert.All(names, Assert.NotEmpty);
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(IccStructure.Divisions.Select(division => division.Summary(language)).Concat(IccStructure.Rules.Select(rule => rule.Text(language))), Assert.NotEmpty);
        Assert.All(Enum.GetValues<Electorate>().Skip(1), electorate => Assert.NotEmpty(Terms.Of(electorate, language)));
        Assert.All(Enum.GetValues<ReelectionRule>().Skip(1), reelection => Assert.NotEmpty(Terms.Of(reelection, language)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Terms.Of(Electorate.None, language));
        Assert.Throws<ArgumentOutOfRangeException>(() => Terms.Of(ReelectionRule.None, language));
    }

    [Theory]
    [InlineData(DivisionKind.Appeals, 5, 5, null)]
    [InlineData(DivisionKind.Trial, 6, null, 3)]
    [InlineData(DivisionKind.PreTrial, 6, null, 3)]
    public void Divisions_have_the_judges_and_terms_of_article_39(DivisionKind kind, int least, int? most, int? term)
    {
        var division = Assert.Single(IccStructure.Divisions, one => one.Kind == kind);

        Assert.Equal((least, most, term), (division.LeastJudges, division.MostJudges, division.TermYears));
    }

    [Theory]
    [InlineData(CourtOfficeKind.Judge, OrganKind.JudicialDivisions, Electorate.AssemblyByTwoThirds, 9, ReelectionRule.AfterShortTerm)]
    [InlineData(CourtOfficeKind.President, OrganKind.Presidency, Electorate.JudgesByAbsoluteMajority, 3, ReelectionRule.Once)]
    [InlineData(CourtOfficeKind.SecondVicePresident, OrganKind.Presidency, Electorate.JudgesByAbsoluteMajority, 3, ReelectionRule.Once)]
    [InlineData(CourtOfficeKind.Prosecutor, OrganKind.OfficeOfTheProsecutor, Electorate.AssemblyByAbsoluteMajority, 9, ReelectionRule.Never)]
    [InlineData(CourtOfficeKind.Registrar, OrganKind.Registry, Electorate.JudgesByAbsoluteMajority, 5, ReelectionRule.Once)]
    [InlineData(CourtOfficeKind.DeputyRegistrar, OrganKind.Registry, Electorate.JudgesByAbsoluteMajority, 5, ReelectionRule.None)]
    public void Offices_have_the_electorates_and_terms_of_articles_36_38_42_and_43(CourtOfficeKind kind, OrganKind organ, Electorate electorate, int term, ReelectionRule reelection)
    {
        var office = Assert.Single(IccStructure.Offices, one => one.Kind == kind);

        Assert.Equal((organ, electorate, term, reelection), (office.Organ, office.Electorate, office.TermYears, office.Reelection));
    }

    [Theory]
    [InlineData("15(4)", BenchKind.PreTrialChamber)]
    [InlineData("18(2)", BenchKind.PreTrialChamber)]
    [InlineData("19(1)", BenchKind.PreTrialChamber)]
    [InlineData("54(2)(b)", BenchKind.PreTrialChamber)]
    [InlineData("61(7)", BenchKind.PreTrialChamber)]
    [InlineData("61(7)(c)(i)", BenchKind.PreTrialChamber)]
    [InlineData("72(7)", BenchKind.PreTrialChamber)]
    [InlineData("54(3)", BenchKind.PreTrialChamberOrSingleJudge)]
    [InlineData("58(1)", BenchKind.PreTrialChamberOrSingleJudge)]
    [InlineData("60(2)", BenchKind.PreTrialChamberOrSingleJudge)]
    [InlineData("61(3)", BenchKind.PreTrialChamberOrSingleJudge)]
    [InlineData("61", BenchKind.PreTrialChamberOrSingleJudge)]
    public void The_Pre_Trial_Chamber_sits_in_full_for_what_article_57_2_a_lists(string provision, BenchKind kind)
    {
        var bench = IccStructure.BenchFor(DivisionKind.PreTrial, Provision.Parse(provision));

        Assert.Equal((kind, 3, kind == BenchKind.PreTrialChamberOrSingleJudge), (bench!.Kind, bench.Judges, bench.SingleJudgeMaySit));
    }

    [Theory]
    [InlineData(DivisionKind.Trial, "74(2)", BenchKind.TrialChamber, 3)]
    [InlineData(DivisionKind.Trial, "19(1)", BenchKind.TrialChamber, 3)]
    [InlineData(DivisionKind.Appeals, "83(2)", BenchKind.AppealsChamber, 5)]
    [InlineData(DivisionKind.Appeals, "110(1)", BenchKind.AppealsChamber, 5)]
    [InlineData(DivisionKind.Appeals, "110(3)", BenchKind.AppealsChamberForReview, 3)]
    [InlineData(DivisionKind.Appeals, "110(5)", BenchKind.AppealsChamberForReview, 3)]
    [InlineData(DivisionKind.Appeals, "84(2)", BenchKind.AppealsChamber, 5)]
    [InlineData(DivisionKind.PreTrial, "85(1)", BenchKind.ChamberForCompensation, 3)]
    [InlineData(DivisionKind.Appeals, "85", BenchKind.ChamberForCompensation, 3)]
    public void Other_chambers_sit_as_article_39_says(DivisionKind division, string provision, BenchKind kind, int judges)
    {
        var bench = IccStructure.BenchFor(division, Provision.Parse(provision));

        Assert.Equal((kind, division, judges, false), (bench!.Kind, bench.Division, bench.Judges, bench.SingleJudgeMaySit));
    }

    [Fact]
    public void No_division_has_no_bench() => Assert.Null(IccStructure.BenchFor(DivisionKind.None, Provision.Parse("58(1)")));
}
