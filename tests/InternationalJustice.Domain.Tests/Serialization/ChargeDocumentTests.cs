using System.Text;
using InternationalJustice.Domain.Charges;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Tests.Serialization;

public class ChargeDocumentTests
{
    [Fact]
    public void A_document_says_everything_that_a_charge_does()
    {
        var charge = Read("""
            {
              "crimes": ["7(1)(h)", "8(2)(e)(vii)"], "modes": ["indirectCoPerpetration", "commandResponsibility"],
              "from": "2012-05-02", "to": "2013-01-28", "places": [{ "state": "MLI" }], "conflict": "nonInternational",
              "grounds": ["religious", "gender"], "victims": { "youngest": 9, "oldest": 14 },
              "suspect": { "kind": "naturalPerson", "dateOfBirth": "1970" }, "pleas": ["duress"]
            }
            """).GetValueOrThrow();

        Assert.Equal([CrimeCode.Parse("7(1)(h)"), CrimeCode.Parse("8(2)(e)(vii)")], charge.Crimes);
        Assert.Equal([ModeOfLiability.IndirectCoPerpetration, ModeOfLiability.CommandResponsibility], charge.Modes);
        Assert.Equal((new LocalDate(2012, 5, 2), new LocalDate(2013, 1, 28)), (charge.From, charge.To));
        Assert.Equal([new Territory(StateCode.Parse("MLI"))], charge.Places);
        Assert.Equal(ConflictCharacter.NonInternational, charge.Conflict);
        Assert.Equal([PersecutionGround.Religious, PersecutionGround.Gender], charge.Grounds);
        Assert.Equal(new VictimAges(9, 14), charge.Victims);
        Assert.Equal(SuspectKind.NaturalPerson, charge.Suspect?.Kind);
        Assert.Equal([PleaKind.Duress], charge.Pleas);
    }

    [Theory]
    [InlineData("", "2012-05-02")]
    [InlineData(""", "to": null""", null)]
    [InlineData(""", "to": "2012-06-01" """, "2012-06-01")]
    public void Without_a_last_day_it_is_one_day_and_null_means_that_it_goes_on(string to, string? expected) =>
        Assert.Equal(expected, Read($$"""{ "crimes": ["6(a)"], "modes": ["ordering"], "from": "2012-05-02"{{to}}, "places": [{ "state": "MLI" }] }""").GetValueOrThrow().To?.ToString("uuuu-MM-dd", null));

    [Theory]
    [InlineData("{}", "$.crimes member.missing, $.modes member.missing, $.from member.missing")]
    [InlineData("[]", "$ value.type")]
    [InlineData("""{ "crimes": [], "modes": ["ordering"], "from": "2012-05-02", "places": [{ "state": "MLI" }] }""", "$.crimes list.empty")]
    [InlineData("""{ "crimes": ["murder"], "modes": ["orders"], "from": "2012-05-02", "places": [{ "state": "MLI" }] }""", "$.crimes[0] value.notation, $.modes[0] value.unknown")]
    [InlineData("""{ "crimes": ["6(a)"], "modes": ["ordering"], "from": "2012-05-02", "to": "2012-05-01", "places": [{ "state": "MLI" }] }""", "$.to date.order")]
    [InlineData("""{ "crimes": ["6(a)"], "modes": ["ordering"], "from": "2012-05-32", "places": [{ "state": "MLI" }] }""", "$.from value.notation")]
    [InlineData("""{ "crimes": ["6(a)"], "modes": ["ordering"], "from": "2012-05-02", "places": [{ "state": "MLI" }], "ground": [] }""", "$.ground member.unknown")]
    [InlineData("""{ "crimes": ["6(e)"], "modes": ["ordering"], "from": "2012-05-02", "places": [{ "state": "MLI" }], "victims": { "youngest": 9, "oldest": 8 } }""", "$.victims.oldest value.range")]
    [InlineData("""{ "crimes": ["6(e)"], "modes": ["ordering"], "from": "2012-05-02", "places": [{ "state": "MLI" }], "victims": { "yongest": 9 } }""", "$.victims.yongest member.unknown")]
    [InlineData("""{ "crimes": ["6(a)"], "modes": ["ordering"], "from": "2012-05-02", "places": [{}] }""", "$.places[0] document.inconsistent")]
    public void What_is_no_charge_is_refused_with_every_problem(string json, string problems) =>
        Assert.Equal(problems, string.Join(", ", Read(json).Problems.Select(problem => $"{problem.Path} {problem.Code}")));

    [Fact]
    public void Two_problems_at_one_place_are_both_told()
    {
        var problems = Read("""{ "crimes": ["8(2)(e)(vii)"], "modes": ["ordering"], "from": "2012-05-02", "places": [{ "state": "MLI" }], "conflict": "international", "victims": { "youngest": 16 } }""").Problems;

        Assert.Equal(["$.crimes[0] victims.tooOld", "$.crimes[0] conflict.mismatch"], problems.Select(problem => $"{problem.Path} {problem.Code}"));
        Assert.All(problems, problem => Assert.Equal("8(2)(e)(vii)", problem.Provision?.ToString()));
    }

    [Fact]
    public void A_warning_leaves_a_charge_usable_and_a_problem_names_its_provision()
    {
        var read = Read("""{ "crimes": ["70(1)(a)"], "modes": ["commandResponsibility"], "from": "2012-05-02", "places": [{ "state": "MLI" }] }""");

        Assert.True(read.IsValid);
        var problem = Assert.Single(read.Problems);
        Assert.Equal(ProblemSeverity.Warning, problem.Severity);
        Assert.EndsWith("[mode.contested; 28(a)]", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void French_is_spoken_if_asked() =>
        Assert.StartsWith(
            "La persécution se définit par ses motifs",
            Assert.Single(Read("""{ "crimes": ["7(1)(h)"], "modes": ["ordering"], "from": "2012-05-02", "places": [{ "state": "MLI" }] }""", Language.French).Problems).Message,
            StringComparison.Ordinal);

    private static DocumentResult<Charge> Read(string json, Language language = Language.English) => ChargeDocument.Read(Encoding.UTF8.GetBytes(json), Dataset.Embedded, language);
}
