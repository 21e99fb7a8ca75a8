using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.Tribunals;

/// <summary>Article 1 of the Statute of the Tribunal for Lebanon.</summary>
public class ConnectedAttacksTests
{
    [Theory]
    [InlineData("2005-02-14", "", Outcome.Satisfied)]
    [InlineData("2005-02-14", "\"connected\": false", Outcome.NotSatisfied)]
    [InlineData("2005-02-13", "", Outcome.Undetermined)]
    [InlineData("2005-06-02", "", Outcome.Undetermined)]
    [InlineData("2005-06-02", "\"connected\": true", Outcome.Satisfied)]
    [InlineData("2005-06-02", "\"connected\": false", Outcome.NotSatisfied)]
    [InlineData("2008-01-25", "\"connected\": true", Outcome.NotSatisfied)]
    public void Attacks_other_than_that_of_14_February_2005_must_be_found_connected_with_it(string day, string more, Outcome outcome) =>
        Assert.Equal(outcome, Tribunal.Of("STL", Tribunal.Conduct("other:terrorism", day, "LBN", more)));

    [Fact]
    public void Where_nobody_has_found_on_it_the_finding_is_missing() =>
        Assert.Equal(["conduct[0].connected"], Tribunal.Ask("STL", Tribunal.Conduct("other:terrorism", "2005-06-02", "LBN")).Missing());

    [Theory]
    [InlineData("other:contempt", "2012-08-06", Outcome.Satisfied)]
    [InlineData("other:terrorism", "2005-02-14", Outcome.NotSatisfied)]
    public void Legal_persons_can_be_tried_for_contempt_alone(string crime, string day, Outcome outcome) => Assert.Equal(outcome, Tribunal.Of("STL", Tribunal.Conduct(crime, day, "LBN"), "\"kind\": \"legalPerson\""));

    [Fact]
    public void At_other_courts_they_cannot_be_tried_at_all() => Assert.Equal(Outcome.NotSatisfied, Tribunal.Of("ICTY", Tribunal.Conduct("other:contempt", "2008-01-01", "NLD"), "\"kind\": \"legalPerson\""));
}
