using System.Collections.Immutable;
using InternationalJustice.Domain.Citations;
using static InternationalJustice.Domain.Courts.FieldConfidence;

namespace InternationalJustice.Domain.Courts;

/// <summary>The International Criminal Court in structure: its organs, divisions, the benches that decide, and its offices, as Part 4 of the Rome Statute founds them.</summary>
/// <remarks>
/// It is law, and therefore code; who holds an office is not told. What is marked <see cref="Confirmed"/> was read in the consolidated text of the Statute that the Netherlands publish (BWBV0001489) or,
/// for the Rules of Procedure and Evidence, in a reprint; what is marked <see cref="Recalled"/> was not read again.
/// </remarks>
public static class IccStructure
{
    /// <summary>What the Pre-Trial Chamber decides by a majority of its judges (article 57(2)(a)).</summary>
    private static readonly ImmutableArray<Provision> ForTheFullPreTrialChamber = [P("15"), P("18"), P("19"), P("54(2)"), P("61(7)"), P("72")];

    /// <summary>What three judges of the Appeals Chamber decide (rule 224(1) and (3)).</summary>
    private static readonly ImmutableArray<Provision> ForThreeAppealsJudges = [P("110(3)"), P("110(5)")];

    private static readonly Provision Compensation = P("85");

    /// <summary>The organs, in the order of article 34.</summary>
    public static ImmutableArray<CourtOrgan> Organs { get; } =
    [
        new(OrganKind.Presidency, [P("34(a)"), P("38")], Confirmed),
        new(OrganKind.JudicialDivisions, [P("34(b)"), P("39")], Confirmed),
        new(OrganKind.OfficeOfTheProsecutor, [P("34(c)"), P("42")], Confirmed),
        new(OrganKind.Registry, [P("34(d)"), P("43")], Confirmed),
    ];

    /// <summary>The divisions, in the order of article 34(b).</summary>
    public static ImmutableArray<JudicialDivision> Divisions { get; } =
    [
        new(DivisionKind.Appeals, 5, 5, null, [P("39(1)"), P("39(3)(b)"), P("39(4)")], Confirmed),
        new(DivisionKind.Trial, 6, null, 3, [P("39(1)"), P("39(3)(a)")], Confirmed),
        new(DivisionKind.PreTrial, 6, null, 3, [P("39(1)"), P("39(3)(a)")], Confirmed),
    ];

    /// <summary>The ways in which judges sit for a decision.</summary>
    public static ImmutableArray<Bench> Benches { get; } =
    [
        new(BenchKind.PreTrialChamber, DivisionKind.PreTrial, 3, false, [P("39(2)(b)(iii)"), P("57(2)(a)")], Confirmed),
        new(BenchKind.PreTrialChamberOrSingleJudge, DivisionKind.PreTrial, 3, true, [P("39(2)(b)(iii)"), P("57(2)(b)"), P("RPE rule 7")], Confirmed),
        new(BenchKind.TrialChamber, DivisionKind.Trial, 3, false, [P("39(2)(b)(ii)"), P("74(1)"), P("74(3)")], Confirmed),
        new(BenchKind.AppealsChamber, DivisionKind.Appeals, 5, false, [P("39(2)(b)(i)"), P("83(4)")], Confirmed),
        new(BenchKind.AppealsChamberForReview, DivisionKind.Appeals, 3, false, [P("110(3)"), P("RPE rule 224")], Confirmed),
        new(BenchKind.ChamberForCompensation, DivisionKind.None, 3, false, [P("85"), P("RPE rule 173")], Recalled),
    ];

    /// <summary>The offices.</summary>
    public static ImmutableArray<CourtOffice> Offices { get; } =
    [
        new(CourtOfficeKind.Judge, OrganKind.JudicialDivisions, Electorate.AssemblyByTwoThirds, 9, false, ReelectionRule.AfterShortTerm, [P("36(6)(a)"), P("36(9)"), P("37(2)")], Confirmed),
        new(CourtOfficeKind.President, OrganKind.Presidency, Electorate.JudgesByAbsoluteMajority, 3, true, ReelectionRule.Once, [P("38(1)")], Confirmed),
        new(CourtOfficeKind.FirstVicePresident, OrganKind.Presidency, Electorate.JudgesByAbsoluteMajority, 3, true, ReelectionRule.Once, [P("38(1)")], Confirmed),
        new(CourtOfficeKind.SecondVicePresident, OrganKind.Presidency, Electorate.JudgesByAbsoluteMajority, 3, true, ReelectionRule.Once, [P("38(1)")], Confirmed),
        new(CourtOfficeKind.Prosecutor, OrganKind.OfficeOfTheProsecutor, Electorate.AssemblyByAbsoluteMajority, 9, true, ReelectionRule.Never, [P("42(4)")], Confirmed),
        new(CourtOfficeKind.DeputyProsecutor, OrganKind.OfficeOfTheProsecutor, Electorate.AssemblyByAbsoluteMajority, 9, true, ReelectionRule.Never, [P("42(2)"), P("42(4)")], Confirmed),
        new(CourtOfficeKind.Registrar, OrganKind.Registry, Electorate.JudgesByAbsoluteMajority, 5, false, ReelectionRule.Once, [P("43(4)"), P("43(5)")], Confirmed),
        new(CourtOfficeKind.DeputyRegistrar, OrganKind.Registry, Electorate.JudgesByAbsoluteMajority, 5, true, ReelectionRule.None, [P("43(4)"), P("43(5)")], Confirmed),
    ];

    /// <summary>Further rules on the judges, the divisions and the organs, and the bodies beside the Court.</summary>
    public static ImmutableArray<StructureRule> Rules { get; } =
    [
        new("judges.number", [P("36(1)"), P("36(2)")], Confirmed),
        new("judges.lists", [P("36(3)(b)"), P("36(5)")], Confirmed),
        new("judges.nationality", [P("36(7)")], Confirmed),
        new("judges.firstTerms", [P("36(9)(b)")], Confirmed),
        new("judges.removal", [P("46(1)"), P("46(2)(a)")], Confirmed),
        new("divisions.assignment", [P("39(1)")], Confirmed),
        new("divisions.chambers", [P("39(2)(c)")], Confirmed),
        new("divisions.attachment", [P("39(4)")], Confirmed),
        new("chambers.majority", [P("57(2)(a)")], Confirmed),
        new("chambers.singleJudge", [P("57(2)(b)"), P("RPE rule 7")], Confirmed),
        new("chambers.trial", [P("74(1)"), P("74(3)")], Confirmed),
        new("presidency.functions", [P("38(3)")], Confirmed),
        new("prosecutor.deputies", [P("42(2)"), P("42(4)")], Confirmed),
        new("registry.witnesses", [P("43(6)")], Confirmed),
        new("languages", [P("50(1)"), P("50(2)")], Confirmed),
        new("assembly.noOrgan", [P("34"), P("112(1)")], Recalled),
        new("assembly.vote", [P("112(7)")], Recalled),
        new("assembly.bureau", [P("112(3)")], Recalled),
        new("assembly.sessions", [P("112(6)")], Recalled),
        new("beside.trustFund", [P("79(1)")], Confirmed),
        new("beside.counselForVictims", [P("RegC regulation 81")], Recalled),
        new("beside.counselForDefence", [P("RegC regulation 77")], Recalled),
    ];

    /// <summary>The judges who sit when a division decides under a provision.</summary>
    /// <param name="division">The division whose chamber decides.</param>
    /// <param name="decidedUnder">The provision on which the decision rests.</param>
    /// <returns>The bench; <see langword="null"/> for no division.</returns>
    public static Bench? BenchFor(DivisionKind division, Provision decidedUnder) => division switch
    {
        not DivisionKind.None when Compensation.Contains(decidedUnder) => Find(BenchKind.ChamberForCompensation) with { Division = division },
        DivisionKind.PreTrial when IsWithin(decidedUnder, ForTheFullPreTrialChamber) => Find(BenchKind.PreTrialChamber),
        DivisionKind.PreTrial => Find(BenchKind.PreTrialChamberOrSingleJudge),
        DivisionKind.Trial => Find(BenchKind.TrialChamber),
        DivisionKind.Appeals when IsWithin(decidedUnder, ForThreeAppealsJudges) => Find(BenchKind.AppealsChamberForReview),
        DivisionKind.Appeals => Find(BenchKind.AppealsChamber),
        _ => null,
    };

    private static bool IsWithin(Provision provision, ImmutableArray<Provision> wholes)
    {
        foreach (var whole in wholes)
        {
            if (whole.Contains(provision))
            {
                return true;
            }
        }

        return false;
    }

    private static Bench Find(BenchKind kind) => Benches[(int)kind - 1];

    private static Provision P(string text) => Provision.Parse(text);
}
