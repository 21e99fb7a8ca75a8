using System.Text;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Documents;

namespace InternationalJustice.Domain.Tests.Crimes;

public class CrimeCatalogueReaderTests
{
    private const string Murder = """
        { "code": "7(1)(a)", "title": "Murder", "titleStatus": "elements", "titleFr": "Meurtre", "titleFrStatus": "recalled", "elementsBasis": "elementsOfCrimes", "protects": ["civilianPopulation"],
          "elements": [ { "id": "death", "kind": "conduct", "text": "The perpetrator killed.", "textFr": "L’auteur a tué." } ] }
        """;

    private const string Policy = """{ "id": "7/policy", "kind": "contextual", "text": "There was a policy.", "textFr": "Il y avait une politique." }""";

    [Fact]
    public void A_crime_is_read_with_the_elements_that_it_shares()
    {
        var (catalogue, problems) = Read(Murder);

        Assert.Empty(problems);
        Assert.Equal(["7(1)(a)/death", "7/policy"], Assert.Single(catalogue.All).Elements.Select(element => element.Id.ToString()));
    }

    [Theory]
    [InlineData("\"code\": \"7(1)(a)\"", "\"code\": \"7(1)(l)\"", "$.crimes[0].code", ProblemCodes.UnknownProvision)]
    [InlineData("\"code\": \"7(1)(a)\"", "\"code\": \"other:murder\"", "$.crimes[0].code", ProblemCodes.UnknownProvision)]
    [InlineData("\"code\": \"7(1)(a)\"", "\"code\": \"7(1)(A)\"", "$.crimes[0].code", ProblemCodes.BadNotation)]
    [InlineData("\"code\": \"7(1)(a)\", ", "", "$.crimes[0].code", ProblemCodes.MissingMember)]
    [InlineData("\"title\": \"Murder\", ", "", "$.crimes[0].title", ProblemCodes.MissingMember)]
    [InlineData("\"recalled\"", "\"remembered\"", "$.crimes[0].titleFrStatus", ProblemCodes.UnknownValue)]
    [InlineData("\"elementsOfCrimes\"", "\"none\"", "$.crimes[0].elementsBasis", ProblemCodes.UnknownValue)]
    [InlineData("\"civilianPopulation\"", "\"everybody\"", "$.crimes[0].protects[0]", ProblemCodes.UnknownValue)]
    [InlineData("\"protects\"", "\"amendment\": \"11-a\", \"protects\"", "$.crimes[0].amendment", ProblemCodes.BadNotation)]
    [InlineData("\"protects\"", "\"victimsUnder\": 19, \"protects\"", "$.crimes[0].victimsUnder", ProblemCodes.OutOfRange)]
    [InlineData("\"protects\"", "\"gravity\": \"scale\", \"protects\"", "$.crimes[0].gravity", ProblemCodes.UnknownValue)]
    [InlineData("\"protects\"", "\"counterparts\": [\"7\", \"x\"], \"protects\"", "$.crimes[0].counterparts[1]", ProblemCodes.BadNotation)]
    [InlineData("\"protects\"", "\"counterparts\": [\"7(1)(b)\"], \"protects\"", "$.crimes", ProblemCodes.Inconsistent)]
    [InlineData("\"protects\"", "\"colour\": 1, \"protects\"", "$.crimes[0].colour", ProblemCodes.UnknownMember)]
    [InlineData("\"protects\"", "\"aliases\": [{ \"en\": \"killing\" }], \"protects\"", "$.crimes[0].aliases[0].fr", ProblemCodes.MissingMember)]
    [InlineData("\"protects\"", "\"aliases\": [{ \"en\": \"killing\", \"fr\": \"homicide\", \"note\": \"A note.\" }], \"protects\"", "$.crimes[0].aliases[0].noteFr", ProblemCodes.MissingMember)]
    [InlineData("\"protects\"", "\"notes\": [{ \"en\": \"A note.\" }], \"protects\"", "$.crimes[0].notes[0].fr", ProblemCodes.MissingMember)]
    [InlineData(", \"textFr\": \"L’auteur a tué.\"", "", "$.crimes[0].elements[0].textFr", ProblemCodes.MissingMember)]
    [InlineData("\"id\": \"death\"", "\"id\": \"Death\"", "$.crimes[0].elements[0].id", ProblemCodes.BadNotation)]
    [InlineData("\"kind\": \"conduct\"", "\"kind\": \"act\"", "$.crimes[0].elements[0].kind", ProblemCodes.UnknownValue)]
    [InlineData("\"conduct\", \"text\": \"The perpetrator killed.\", \"textFr\": \"L’auteur a tué.\" } ]", "\"conduct\", \"text\": \"A.\", \"textFr\": \"A.\" }, { \"id\": \"death\", \"kind\": \"conduct\", \"text\": \"B.\", \"textFr\": \"B.\" } ]", "$.crimes[0].elements[1].id", ProblemCodes.DuplicateEntry)]
    [InlineData("{ \"id\": \"death\", \"kind\": \"conduct\", \"text\": \"The perpetrator killed.\", \"textFr\": \"L’auteur a tué.\" }", "", "$.crimes[0].elements", ProblemCodes.EmptyList)]
    public void What_is_wrong_with_a_crime_is_reported_at_its_place(string right, string wrong, string path, string code)
    {
        Assert.Contains(right, Murder, StringComparison.Ordinal);

        var (_, problems) = Read(Murder.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(problems, problem => problem.Path == path && problem.Code == code);
    }

    [Fact]
    public void A_crime_is_listed_once()
    {
        var (catalogue, problems) = Read($"{Murder}, {Murder}");

        Assert.Equal("$.crimes[1].code", Assert.Single(problems).Path);
        Assert.Equal(ProblemCodes.DuplicateEntry, problems[0].Code);
        Assert.Single(catalogue.All);
    }

    [Fact]
    public void What_is_not_operative_needs_a_reason()
    {
        var (_, problems) = Read(Murder, """{ "code": "8(2)(b)(xx)", "title": "Weapons", "titleStatus": "elements", "titleFr": "Armes", "titleFrStatus": "elements" }""");

        Assert.Equal(["$.notOperative[0].reason", "$.notOperative[0].reasonFr"], problems.Select(problem => problem.Path));
    }

    [Fact]
    public void Several_problems_are_reported_together()
    {
        var (_, problems) = Read(Murder.Replace("\"7(1)(a)\"", "\"7(1)(l)\"", StringComparison.Ordinal).Replace("\"conduct\"", "\"act\"", StringComparison.Ordinal));

        Assert.Equal(2, problems.Count);
    }

    private static (CrimeCatalogue Catalogue, IReadOnlyList<DocumentProblem> Problems) Read(string crimes, string notOperative = "")
    {
        var problems = new ProblemList();
        var json = $$"""{ "sharedElements": [ {{Policy}} ], "actsOfAggression": [], "crimes": [ {{crimes}} ], "notOperative": [ {{notOperative}} ] }""";
        var catalogue = JsonObjectReader.ReadDocument(Encoding.UTF8.GetBytes(json), problems, CrimeCatalogue.Read);
        Assert.NotNull(catalogue);
        return (catalogue, problems.ToImmutable());
    }
}
