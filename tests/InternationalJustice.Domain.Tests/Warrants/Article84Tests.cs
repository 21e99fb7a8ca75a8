using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

/// <summary>After a judgment: revision (article 84), compensation (article 85) and review of the sentence (article 110). The cases are made up.</summary>
public sealed class Article84Tests
{
    private static readonly string[] Final =
    [
        "applicationFiled 2019-02-04", "warrantIssued 2019-03-15", "surrendered 2019-06-10", "firstAppearance 2019-06-13", "chargesConfirmed 2020-02-20", "trialOpened 2021-01-18", "convicted 2023-05-04", "sentenced 2023-09-12",
        "appealDecided 2024-05-01",
    ];

    [Theory]
    [InlineData("person")]
    [InlineData("prosecutor")]
    public void The_convicted_person_or_the_Prosecutor_may_ask_for_a_revision_and_the_conviction_stands_meanwhile(string by)
    {
        var record = Records.Of([.. Final, $"revisionRequested 2030-01-01 by:{by}"]);

        Assert.Equal(ProceedingsStage.ConvictionFinal, record.Stage.At(Records.Day("2029-12-31")));
        Assert.Equal(ProceedingsStage.RevisionPending, record.Stage.Final);
        Assert.Equal(Standing.Convicted, record.Standing.Final);
    }

    [Fact]
    public void A_chamber_does_not_ask_for_it()
    {
        var problem = Assert.Single(Records.Read([.. Final, "revisionRequested 2030-01-01 by:trialChamber"]).Problems);

        Assert.Equal(("$.acts[9]", ProblemCodes.UnlawfulAct), (problem.Path, problem.Code));
        Assert.Contains("(84(1))", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_revision_of_a_judgment_that_is_not_final() => Assert.False(Records.Read([.. Final[..^1], "revisionRequested 2024-01-01"]).IsValid);

    [Fact]
    public void There_is_no_revision_of_an_acquittal() => Assert.False(Records.Read([.. Final[..6], "acquitted 2023-05-04", "appealDecided 2024-05-01", "revisionRequested 2030-01-01"]).IsValid);

    [Fact]
    public void An_unfounded_application_leaves_the_judgment_as_it_was() =>
        Assert.Equal(ProceedingsStage.ConvictionFinal, Records.Of([.. Final, "revisionRequested 2030-01-01", "revisionRejected 2030-06-01 by:appealsChamber"]).Stage.Final);

    [Fact]
    public void After_the_sentence_was_served_an_unfounded_application_leaves_it_served()
    {
        string[] served = [.. Final, "released 2033-09-12", "revisionRequested 2035-01-01"];

        Assert.Equal(ProceedingsStage.SentenceServed, Records.Of([.. served, "revisionRejected 2035-06-01"]).Stage.Final);
        Assert.Equal(ProceedingsStage.SentenceServed, Records.Of([.. served, "revisionAllowed 2035-06-01", "revisionRejected 2036-01-01 by:trialChamber"]).Stage.Final);
    }

    [Fact]
    public void A_meritorious_application_is_heard_and_can_end_in_an_acquittal_or_another_sentence()
    {
        string[] heard = [.. Final, "revisionRequested 2030-01-01", "revisionAllowed 2030-06-01 by:appealsChamber"];

        Assert.Equal((ProceedingsStage.Revision, Standing.Convicted), (Records.Of(heard).Stage.Final, Records.Of(heard).Standing.Final));
        Assert.Equal((ProceedingsStage.AcquittalFinal, Standing.Acquitted), End("acquitted 2031-01-01 by:trialChamber"));
        Assert.Equal((ProceedingsStage.ConvictionFinal, Standing.Convicted), End("sentenced 2031-01-01 by:trialChamber"));

        (ProceedingsStage, Standing) End(string act) => (Records.Of([.. heard, act]).Stage.Final, Records.Of([.. heard, act]).Standing.Final);
    }

    [Fact]
    public void The_Trial_Chamber_does_not_reject_what_the_Appeals_Chamber_has_not_found_meritorious() =>
        Assert.False(Records.Read([.. Final, "revisionRequested 2030-01-01", "revisionRejected 2030-06-01 by:trialChamber"]).IsValid);

    [Theory]
    [InlineData("sentenceReviewed")]
    [InlineData("sentenceReduced")]
    public void A_review_of_the_sentence_leaves_the_conviction_final_and_the_next_is_due_within_three_years(string act)
    {
        var record = Records.Of([.. Final, $"{act} 2030-01-01 by:appealsChamber"]);

        Assert.Equal(ProceedingsStage.ConvictionFinal, record.Stage.Final);
        Assert.Equal("2033-01-01", Assert.Single(record.TimeLimits(Records.Day("2030-01-01"))).LastDay.ToString());
    }

    [Fact]
    public void A_case_held_inadmissible_goes_on_if_a_chamber_finds_otherwise_on_new_facts()
    {
        string[] atLarge = ["applicationFiled 2019-02-04", "warrantIssued 2019-03-15"];

        Assert.Equal(WarrantStatus.InForce, Records.Of([.. atLarge, "admissible 2020-01-01 by:preTrialChamber"]).Status.Final);
        Assert.Equal(WarrantStatus.InForce, Records.Of([.. atLarge, "inadmissible 2020-01-01", "admissible 2021-01-01"]).Status.Final);
        Assert.Equal(WarrantStatus.Ended, Records.Of([.. atLarge, "inadmissible 2020-01-01", "appealDecided 2020-06-01", "admissible 2021-01-01"]).Status.Final);
        Assert.False(Records.Read("applicationFiled 2019-02-04", "admissible 2020-01-01").IsValid);
    }

    [Theory]
    [InlineData("compensationAwarded")]
    [InlineData("compensationRefused")]
    public void Compensation_changes_nothing_in_the_case(string act)
    {
        string[] acquitted = [.. Final[..6], "acquitted 2023-05-04", "appealDecided 2024-05-01"];

        Assert.Equal((ProceedingsStage.AcquittalFinal, Standing.Acquitted), (Records.Of([.. acquitted, $"{act} 2025-01-01"]).Stage.Final, Records.Of([.. acquitted, $"{act} 2025-01-01"]).Standing.Final));
        Assert.False(Records.Read($"{act} 2025-01-01").IsValid);
    }
}
