using System.Text.Json;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Tests.Jurisdiction;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.DecidedCases;

public class DecidedCaseTests
{
    [Fact]
    public void All_cases_are_there() => Assert.Equal(132, DecidedCase.All.Count());

    [Theory]
    [MemberData(nameof(DecidedCase.Rows), MemberType = typeof(DecidedCase))]
    public void The_answer_is_what_was_decided(string id)
    {
        var decided = DecidedCase.Get(id);
        var assessment = Answer.To(decided.Allegation);

        Assert.All(decided.Expected.EnumerateObject(), expected => Check(assessment, expected.Name, expected.Value));
    }

    [Theory]
    [MemberData(nameof(DecidedCase.Rows), MemberType = typeof(DecidedCase))]
    public void The_answer_can_be_written_in_both_languages_whatever_the_culture(string id)
    {
        var decided = DecidedCase.Get(id);
        foreach (var language in new[] { Language.English, Language.French })
        {
            var written = Write(decided, language);
            Cultures.ForEach(() => Assert.Equal(written, Write(decided, language)));

            using var document = JsonDocument.Parse(written);
            Assert.All(Texts(document.RootElement), text => Assert.DoesNotMatch("[{}]|^$", text));
        }
    }

    private static string Write(DecidedCase decided, Language language) => Answer.Write(Answer.To(decided.Allegation), language);

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member is { Name: "text" or "why", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : Texts(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [],
    };

    private static void Check(Assessment assessment, string name, JsonElement expected)
    {
        switch (name)
        {
            case "jurisdiction":
                Assert.Equal(expected.GetString(), EnumText<Outcome>.Of(assessment.Jurisdiction.Outcome));
                break;
            case "exercise":
                Assert.Equal(expected.GetString(), EnumText<Outcome>.Of(assessment.Exercise.Outcome));
                break;
            case "admissibility":
                Assert.Equal(expected.GetString(), EnumText<Outcome>.Of(assessment.Admissibility.Outcome));
                break;
            case "grounds":
                Assert.All(Strings(expected), ground => Assert.Contains(ground, assessment.Jurisdiction.Grounds));
                break;
            case "notGrounds":
                Assert.All(Strings(expected), ground => Assert.DoesNotContain(ground, assessment.Jurisdiction.Grounds));
                break;
            case "missing":
                Assert.All(Strings(expected), path => Assert.Contains(path, assessment.Missing()));
                break;
            case "contested":
                Assert.All(Strings(expected), question => Assert.Contains(question, assessment.ContestedQuestions()));
                break;
            case "atLeastOne":
                Assert.All(Strings(expected), what => Assert.NotEqual(0, what switch
                {
                    "route" => assessment.Routes.Length,
                    "reasonAgainst" => assessment.Admissibility.Reasons.Length,
                    "bar" => assessment.Exercise.BarredBy.Length,
                    _ => throw new ArgumentOutOfRangeException(nameof(expected), what, "Not an expectation."),
                }));
                break;
            case "conduct":
                Assert.All(expected.EnumerateObject(), one => Assert.All(one.Value.EnumerateObject(), part => Check(assessment.Conduct.Single(conduct => conduct.Conduct.Id == one.Name), part.Name, part.Value)));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(name), name, "Not an expectation.");
        }
    }

    private static void Check(ConductAssessment conduct, string name, JsonElement expected)
    {
        switch (name)
        {
            case "outcome":
                Assert.Equal(expected.GetString(), EnumText<Outcome>.Of(conduct.Outcome));
                break;
            case "days":
                Assert.Equal(
                    expected.EnumerateObject().Select(days => $"{days.Name} {days.Value.GetString()}"),
                    conduct.Periods.Select(days => $"{days.Period} {EnumText<Truth>.Of(days.Value)}"));
                break;
            case "grounds":
                Assert.All(Strings(expected), ground => Assert.Contains(ground, conduct.Grounds));
                break;
            case "notGrounds":
                Assert.All(Strings(expected), ground => Assert.DoesNotContain(ground, conduct.Grounds));
                break;
            case "rejected":
                Assert.All(Strings(expected), ground => Assert.Contains(ground, conduct.RejectedGrounds));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(name), name, "Not an expectation.");
        }
    }

    private static IEnumerable<string> Strings(JsonElement list) => list.EnumerateArray().Select(entry => entry.GetString()!);
}
