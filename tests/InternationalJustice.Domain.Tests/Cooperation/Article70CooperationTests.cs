using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Tests.Warrants;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Cooperation;

/// <summary>Article 70(2): for offences against the administration of justice the law of the requested State sets the conditions of cooperation; that it cooperates stays its duty (rules 163(1) and 167).</summary>
public sealed class Article70CooperationTests
{
    /// <summary>The request to Kenya in the case of Barasa was put before its High Court under its own law; [2014] KEHC 7542 (KLR).</summary>
    [Fact]
    public void A_party_must_arrest_and_its_own_law_sets_the_conditions()
    {
        var finding = Duties.On("Walter Osapiri Barasa", "KEN", "2013-10-02");

        Assert.Equal(ArrestDuty.MustArrest, finding.Duty);
        Assert.Equal("70(2)", Assert.Single(finding.Basis, basis => basis.Reason == DutyReason.NationalConditions).Provision.ToString());
        Assert.Empty(finding.Contested);
    }

    [Theory]
    [InlineData("Walter Osapiri Barasa", "FRA", "2020-01-01", true)]
    [InlineData("Philip Kipkoech Bett", "UGA", "2020-01-01", true)]
    [InlineData("Walter Osapiri Barasa", "CHN", "2020-01-01", false)]
    [InlineData("Joseph Kony", "UGA", "2020-01-01", false)]
    [InlineData("Omar Hassan Ahmad Al Bashir", "KEN", "2010-08-27", false)]
    public void Only_a_State_that_is_bound_has_conditions_to_set_and_only_for_those_offences(string person, string state, string on, bool hasConditions) =>
        Assert.Equal(hasConditions, Duties.On(person, state, on).Basis.Any(basis => basis.Reason == DutyReason.NationalConditions));

    [Theory]
    [InlineData("""["70(1)(c)"]""", true)]
    [InlineData("""["70(1)"]""", true)]
    [InlineData("""["70(1)(a)","70(1)(c)"]""", true)]
    [InlineData("""["70(1)(c)","7(1)(a)"]""", false)]
    [InlineData("""["7(1)(h)"]""", false)]
    [InlineData("[]", false)]
    public void Where_other_crimes_are_charged_too_the_whole_of_Part_9_applies(string crimes, bool hasConditions)
    {
        var record = Read($$"""{"kind":"warrantIssued","on":"2020-02-01","crimes":{{crimes}}}""").GetValueOrThrow();
        var finding = DutyToArrest.Of(record, Dataset.Embedded).Find(StateCode.Parse("FRA"))!.On(Records.Day("2020-02-01"));

        Assert.Equal((ArrestDuty.MustArrest, hasConditions), (finding.Duty, finding.Basis.Any(basis => basis.Reason == DutyReason.NationalConditions)));
    }

    /// <summary>Rule 163(2): of Part 2 only article 21 applies.</summary>
    [Theory]
    [InlineData("70(1)(c)", ArrestDuty.MustArrest)]
    [InlineData("7(1)(a)", ArrestDuty.NoDuty)]
    public void Neither_a_deferral_nor_a_challenge_to_admissibility_stands_in_the_way(string crime, ArrestDuty duty)
    {
        foreach (var member in new[] { """ "deferrals":[{"resolution":"S/RES/9999 (2020)","on":"2020-02-01"}] """, """ "challenges":[{"on":"2020-02-01"}] """ })
        {
            var record = WarrantRecord.Read(Records.Json(
                $$"""{"person":"A",{{member}},"acts":[{"kind":"applicationFiled","on":"2020-01-01"},{"kind":"warrantIssued","on":"2020-02-01","crimes":["{{crime}}"]}]}""")).GetValueOrThrow();
            Assert.Equal(duty, DutyToArrest.Of(record, Dataset.Embedded).DutyOn("FRA", "2020-03-01"));
        }
    }

    [Fact]
    public void The_crimes_charged_follow_the_acts()
    {
        var record = WarrantRecord.Read(Records.Json("""
            { "person": "A", "acts": [
              { "kind": "applicationFiled", "on": "2020-01-01", "crimes": [ "6(a)" ] },
              { "kind": "warrantIssued", "on": "2020-02-01", "crimes": [ "7(1)(h)", "7(1)(a)" ] },
              { "kind": "warrantIssued", "on": "2020-03-01", "crimes": [ "8(2)(c)(i)" ] },
              { "kind": "surrendered", "on": "2020-04-01" }, { "kind": "firstAppearance", "on": "2020-04-02" },
              { "kind": "chargesPartlyConfirmed", "on": "2020-05-01", "crimes": [ "7(1)(a)" ] } ] }
            """)).GetValueOrThrow();

        Assert.Empty(record.CrimesOn(Records.Day("2020-01-31")));
        Assert.Equal(["7(1)(a)", "7(1)(h)"], record.CrimesOn(Records.Day("2020-02-01")).Select(crime => crime.ToString()));
        Assert.Equal(["7(1)(a)", "7(1)(h)", "8(2)(c)(i)"], record.CrimesOn(Records.Day("2020-04-30")).Select(crime => crime.ToString()));
        Assert.Equal(["7(1)(a)"], record.CrimesOn(Records.Day("2020-05-01")).Select(crime => crime.ToString()));
    }

    [Theory]
    [InlineData("""{"kind":"warrantIssued","on":"2020-02-01","crimes":["murder"]}""", "$.acts[1].crimes[0]", ProblemCodes.BadNotation)]
    [InlineData("""{"kind":"warrantIssued","on":"2020-02-01","crimes":["7(1)(a)","7(1)(a)"]}""", "$.acts[1].crimes[1]", ProblemCodes.DuplicateEntry)]
    [InlineData("""{"kind":"applicationRejected","on":"2020-02-01","crimes":["7(1)(a)"]}""", "$.acts[1].crimes", ProblemCodes.Inconsistent)]
    public void What_is_wrong_with_crimes_is_told(string act, string path, string code)
    {
        var problem = Assert.Single(Read(act).Problems);
        Assert.Equal((path, code), (problem.Path, problem.Code));
    }

    private static DocumentResult<WarrantRecord> Read(string act) =>
        WarrantRecord.Read(Records.Json($$"""{"person":"A","acts":[{"kind":"applicationFiled","on":"2020-01-01"},{{act}}]}"""));
}
