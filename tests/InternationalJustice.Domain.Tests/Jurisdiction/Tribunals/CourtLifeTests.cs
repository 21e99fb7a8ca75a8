using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.Tribunals;

public class CourtLifeTests
{
    private static readonly string Srebrenica = Tribunal.Conduct("6", "1995-07-11", "BIH");

    [Theory]
    [InlineData("1993-11-16", Outcome.NotSatisfied)]
    [InlineData("1993-11-17", Outcome.Satisfied)]
    [InlineData("2017-12-31", Outcome.Satisfied)]
    [InlineData("2018-01-01", Outcome.NotSatisfied)]
    public void Only_a_court_at_work_exercises_its_jurisdiction(string asOf, Outcome outcome) => 
        Assert.Equal(outcome, Tribunal.Ask("ICTY", Tribunal.Conduct("6", "1992-06-01", "BIH"), asOf: asOf).Exercise.Outcome);

    [Fact]
    public void A_closed_court_says_since_when_and_who_carries_on()
    {
        var answer = Tribunal.Ask("ICTY", Srebrenica);
        var because = answer.Conduct[0].Exercise.Because;

        Assert.Equal(Outcome.Satisfied, answer.Jurisdiction.Outcome);
        Assert.Equal("tribunal.exercise.continued", because.Code);
        Assert.Equal(["IRMCT", "ICTY", "2017-12-31"], because.Arguments.Select(argument => argument.Value));
        Assert.Equal(["tribunal.exercise.continued"], answer.Exercise.BarredBy);
        Assert.Empty(answer.Routes);
    }

    [Theory]
    [InlineData("STCOA", "tribunal.exercise.notYetOperating", Outcome.NotSatisfied)]
    [InlineData("ECCC", "tribunal.exercise.residualPhase", Outcome.NotSatisfied)]
    [InlineData("IHT", "tribunal.exercise.unknown", Outcome.Undetermined)]
    [InlineData("STL", "tribunal.exercise.closed", Outcome.NotSatisfied)]
    [InlineData("KSC", "tribunal.exercise.operating", Outcome.Satisfied)]
    public void How_far_a_court_has_come_decides(string court, string reason, Outcome outcome)
    {
        var answer = Tribunal.Ask(court, Srebrenica);

        Assert.Equal(outcome, answer.Exercise.Outcome);
        Assert.Equal(reason, answer.Conduct[0].Exercise.Because.Code);
    }

    [Fact]
    public void A_closing_that_was_not_known_yet_does_not_count() =>
        Assert.Equal(Outcome.Satisfied, Tribunal.Ask("ICTY", Srebrenica, more: "\"knownOn\": \"2017-06-01\"").Exercise.Outcome);

    [Theory]
    [InlineData("ICTY", "tribunal.primacy")]
    [InlineData("SCSL", "tribunal.primacyOver")]
    [InlineData("KSC", "tribunal.primacyAtHome")]
    [InlineData("WCC-BIH", "tribunal.partOfNationalSystem")]
    [InlineData("IMT", "tribunal.concurrent")]
    public void Proceedings_of_national_courts_are_no_bar_where_a_court_has_primacy_or_is_one_of_them(string court, string reason)
    {
        var answer = Tribunal.Ask(court, Srebrenica, more: """ "proceedings": [{ "state": "BIH", "stage": "investigation" }] """);

        Assert.Equal((Outcome.Satisfied, reason), (answer.Admissibility.Outcome, answer.Admissibility.Finding.Because.Code));
    }

    [Fact]
    public void A_national_judgment_leaves_open_whether_the_person_may_be_tried_again() =>
        Assert.Equal(Outcome.Undetermined, Tribunal.Ask("ICTY", Srebrenica, more: """ "proceedings": [{ "state": "BIH", "stage": "convicted", "final": true }] """).Admissibility.Outcome);

    [Fact]
    public void A_relation_that_is_not_known_is_left_open() => Assert.Equal(Outcome.Undetermined, Tribunal.Ask("STCOA", Srebrenica).Admissibility.Outcome);
}
