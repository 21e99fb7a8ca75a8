using System.Text;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Tests.Jurisdiction.Tribunals;

public class TribunalRegimeTests
{
    public static TheoryData<string> Ids => [.. Dataset.Embedded.Courts.Courts.Select(court => court.Id.ToString())];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_court_answers_and_its_answer_can_be_told_in_both_languages(string court)
    {
        var answer = Tribunal.Ask(
            court,
            "\"crimes\": [\"6\", \"7(1)(a)\", \"8(2)(a)(i)\", \"8(2)(c)(i)-1\", \"8bis\", \"other:terrorism\", \"other:contempt\", \"other:smuggling\"], \"from\": \"1970-01-01\", \"to\": \"2022-12-31\", \"places\": [{ \"state\": \"RWA\" }, { \"state\": \"COD\" }, { \"vessel\": \"PAN\" }]",
            "\"kind\": \"naturalPerson\", \"ageAtConduct\": 17");

        Assert.NotNull(answer.Conduct[0].Finding);
        Assert.All(new[] { Language.English, Language.French }, language => Assert.Contains(court, new AssessmentReport(Dataset.Embedded, language).Explain(answer), StringComparison.Ordinal));
    }

    [Fact]
    public void A_court_that_is_not_known_is_refused_with_those_that_are()
    {
        var read = AllegationDocument.Read(Encoding.UTF8.GetBytes($"{{ \"court\": \"ICTX\", \"conduct\": [{{ \"id\": \"A\", {Tribunal.Conduct("6", "1995-07-11", "BIH")} }}] }}"), Dataset.Embedded);

        var problem = Assert.Single(read.Problems);
        Assert.Equal(("$.court", ProblemCodes.UnknownCourt), (problem.Path, problem.Code));
        Assert.Contains("ICTY, ICTR, IRMCT", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assessor_refuses_a_court_that_is_not_in_its_dataset() => Assert.Throws<ArgumentException>(() => new Assessor(Dataset.Embedded).Assess(new Allegation
    {
        Court = CourtId.Parse("ICTX"),
        Conduct = [new Conduct { Id = "A", Crimes = [CrimeCode.Parse("6")], From = new(1995, 7, 11), Places = [new Territory(StateCode.Parse("BIH"))] }],
    }));

    [Fact]
    public void A_recalled_article_is_marked_in_the_text_and_the_document()
    {
        var answer = Tribunal.Ask("ICTY", Tribunal.Conduct("6", "1995-07-11", "BIH"));

        Assert.Contains("[ICTYSt article 4; recalled, not re-read]", new AssessmentReport(Dataset.Embedded, Language.English).Explain(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void Screening_tells_the_days_of_a_court()
    {
        var screening = new Assessor(Dataset.Embedded).Screen(new Allegation
        {
            Court = CourtId.Parse("ICTR"),
            Conduct = [new Conduct { Id = "A", Crimes = [CrimeCode.Parse("6")], From = new(1994, 4, 7), Places = [new Territory(StateCode.Parse("RWA"))] }],
        });

        Assert.Equal(Outcome.NotSatisfied, screening.On(new(1993, 12, 31)));
        Assert.Equal(Outcome.Satisfied, screening.On(new(1994, 1, 1)));
        Assert.Equal(Outcome.Satisfied, screening.On(new(1994, 12, 31)));
        Assert.Equal(Outcome.NotSatisfied, screening.On(new(1995, 1, 1)));
    }
}
