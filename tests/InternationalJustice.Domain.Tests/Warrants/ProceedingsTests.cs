using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

/// <summary>From arrest to the end of a case (articles 59 to 64, 74, 76, 81 to 83, 92 and 110).</summary>
public sealed class ProceedingsTests
{
    private static readonly string[] Warrant = ["applicationFiled 2019-02-04 by:prosecutor", "warrantIssued 2019-03-15 by:preTrialChamber open"];
    private static readonly string[] BeforeCourt = [.. Warrant, "surrendered 2019-06-10", "firstAppearance 2019-06-13 by:preTrialChamber"];
    private static readonly string[] OnTrial = [.. BeforeCourt, "chargesConfirmed 2020-02-20 by:preTrialChamber", "trialOpened 2021-01-18 by:trialChamber"];
    private static readonly string[] Convicted = [.. OnTrial, "convicted 2023-05-04 by:trialChamber", "sentenced 2023-09-12 by:trialChamber"];

    /// <summary>The hypothetical record of a case in lawful order.</summary>
    [Fact]
    public void A_case_in_lawful_order_is_accepted()
    {
        var record = Records.Of(Convicted);

        Assert.Equal(
            "../2019-03-14 Investigation, 2019-03-15/2019-06-09 AwaitingAppearance, 2019-06-10/2019-06-12 AwaitingFirstAppearance, 2019-06-13/2020-02-19 AwaitingConfirmation, "
            + "2020-02-20/2021-01-17 CommittedForTrial, 2021-01-18/2023-05-03 Trial, 2023-05-04/2023-09-11 Convicted, 2023-09-12/.. Sentenced",
            record.Stage.ToString());
        Assert.Equal(WarrantStatus.Executed, record.Status.At(Records.Day("2024-01-01")));
    }

    /// <summary>The same record with the trial before the charges.</summary>
    [Fact]
    public void A_trial_does_not_open_before_charges_are_confirmed()
    {
        var problem = Assert.Single(Records.Read([.. BeforeCourt, "trialOpened 2020-01-18 by:trialChamber"]).Problems);

        Assert.Equal(("$.acts[4]", ProblemCodes.UnlawfulAct), (problem.Path, problem.Code));
        Assert.Contains("61(11)", problem.Message, StringComparison.Ordinal);
        Assert.Contains("chargesConfirmed", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_surrendered_person_leaves_nobody_to_arrest()
    {
        var record = Records.Of([.. Warrant, "arrested 2019-06-01 by:MLI", "surrendered 2019-06-10 by:MLI"]);

        Assert.Equal(WarrantStatus.InForce, record.Status.At(Records.Day("2019-06-09")));
        Assert.Equal(WarrantStatus.Executed, record.Status.At(Records.Day("2019-06-10")));
        Assert.Equal(Truth.NotSatisfied, record.InForce.At(Records.Day("2019-06-10")));
    }

    [Fact]
    public void A_State_that_lets_a_person_go_leaves_the_warrant_in_force()
    {
        var record = Records.Of([.. Warrant, "arrested 2019-06-01 by:ITA", "released 2019-06-03 by:ITA"]);

        Assert.Equal(WarrantStatus.InForce, record.Status.Final);
        Assert.Equal(Custody.None, record.Current.Custody);
        Assert.Equal("ITA", record.Acts[2].State.ToString());
    }

    [Fact]
    public void Nobody_is_arrested_while_the_Court_holds_the_person() => Assert.False(Records.Read([.. BeforeCourt, "arrested 2019-07-01"]).IsValid);

    [Fact]
    public void Nobody_is_surrendered_without_a_warrant() => Assert.False(Records.Read("applicationFiled 2019-02-04", "surrendered 2019-06-10").IsValid);

    [Fact]
    public void Nobody_appears_for_the_first_time_before_coming_before_the_Court() => Assert.False(Records.Read([.. Warrant, "firstAppearance 2019-06-13"]).IsValid);

    [Fact]
    public void Charges_are_confirmed_in_absence_of_a_person_who_is_at_large_and_the_warrant_stays_in_force()
    {
        var record = Records.Of([.. Warrant, "chargesConfirmed 2025-11-06 by:preTrialChamber"]);

        Assert.Equal(ProceedingsStage.CommittedForTrial, record.Stage.Final);
        Assert.Equal(WarrantStatus.InForce, record.Status.Final);
        Assert.Equal(Standing.Accused, record.Standing.Final);
    }

    [Fact]
    public void A_trial_does_not_open_in_absence()
    {
        string[] absent = [.. Warrant, "chargesConfirmed 2025-11-06"];

        Assert.False(Records.Read([.. absent, "trialOpened 2026-01-01"]).IsValid);
        Assert.True(Records.Read([.. absent, "surrendered 2026-01-01", "trialOpened 2026-02-01"]).IsValid);
    }

    [Theory]
    [InlineData("chargesDeclined 2020-02-20 by:preTrialChamber")]
    [InlineData("chargesWithdrawn 2020-02-20 by:prosecutor")]
    [InlineData("terminated 2020-02-20 by:preTrialChamber")]
    public void A_new_warrant_after_the_end_of_a_case_calls_for_a_new_arrest(string end)
    {
        var record = Records.Of([.. BeforeCourt, end, "applicationFiled 2020-05-01 by:prosecutor", "warrantIssued 2020-06-01 by:preTrialChamber open", "arrested 2020-08-01 by:MLI", "surrendered 2020-09-01 by:MLI"]);

        Assert.Equal("../2019-03-14 NotSatisfied, 2019-03-15/2019-06-09 Satisfied, 2019-06-10/2020-05-31 NotSatisfied, 2020-06-01/2020-08-31 Satisfied, 2020-09-01/.. NotSatisfied", record.InForce.ToString());
        Assert.Equal(Custody.HeldByCourt, record.Current.Custody);
    }

    [Fact]
    public void A_declined_charge_ends_the_warrant()
    {
        var record = Records.Of([.. BeforeCourt, "chargesDeclined 2020-02-20", "released 2020-02-27"]);

        Assert.Equal(WarrantStatus.Ended, record.Status.At(Records.Day("2020-02-20")));
        Assert.Equal(Standing.ChargesDismissed, record.Standing.Final);
    }

    [Fact]
    public void Only_the_Prosecutor_withdraws_charges()
    {
        Assert.True(Records.Read([.. OnTrial, "chargesWithdrawn 2022-01-01 by:prosecutor"]).IsValid);
        Assert.False(Records.Read([.. OnTrial, "chargesWithdrawn 2022-01-01 by:trialChamber"]).IsValid);
    }

    [Fact]
    public void A_sentence_needs_a_conviction() => Assert.False(Records.Read([.. OnTrial, "sentenced 2023-09-12"]).IsValid);

    [Fact]
    public void A_conviction_needs_a_trial() => Assert.False(Records.Read([.. BeforeCourt, "chargesConfirmed 2020-02-20", "convicted 2023-05-04"]).IsValid);

    [Fact]
    public void An_appeal_makes_a_conviction_final_sends_back_the_sentence_or_orders_a_new_trial()
    {
        Assert.Equal(ProceedingsStage.ConvictionFinal, Records.Of([.. Convicted, "appealDecided 2024-05-01 by:appealsChamber"]).Stage.Final);
        Assert.Equal(ProceedingsStage.Convicted, Records.Of([.. Convicted, "appealDecided 2024-05-01 outcome:remanded"]).Stage.Final);
        Assert.Equal(ProceedingsStage.CommittedForTrial, Records.Of([.. Convicted, "appealDecided 2024-05-01 outcome:newTrial"]).Stage.Final);
        Assert.Equal(ProceedingsStage.AcquittalFinal, Records.Of([.. Convicted, "acquitted 2024-05-01 by:appealsChamber"]).Stage.Final);
    }

    [Fact]
    public void An_acquittal_ends_the_warrant_and_is_final_after_the_appeal()
    {
        var record = Records.Of([.. OnTrial, "acquitted 2023-05-04", "released 2023-05-20", "appealDecided 2024-05-01"]);

        Assert.Equal(WarrantStatus.Ended, record.Status.At(Records.Day("2023-05-04")));
        Assert.Equal(ProceedingsStage.Acquitted, record.Stage.At(Records.Day("2024-04-30")));
        Assert.Equal(ProceedingsStage.AcquittalFinal, record.Stage.Final);
        Assert.Equal(Standing.Acquitted, record.Standing.Final);
    }

    [Fact]
    public void An_interlocutory_appeal_leaves_the_case_where_it_is() =>
        Assert.Equal(ProceedingsStage.AwaitingConfirmation, Records.Of([.. BeforeCourt, "appealDecided 2019-10-01 by:appealsChamber"]).Stage.Final);

    [Fact]
    public void A_case_held_inadmissible_is_not_executed_and_goes_on_if_the_finding_falls()
    {
        string[] inadmissible = [.. Warrant, "inadmissible 2020-10-11 by:preTrialChamber"];

        Assert.Equal(WarrantStatus.Suspended, Records.Of(inadmissible).Status.Final);
        Assert.Equal(WarrantStatus.Ended, Records.Of([.. inadmissible, "appealDecided 2021-07-24 outcome:upheld"]).Status.Final);

        var reversed = Records.Of([.. inadmissible, "appealDecided 2021-07-24 outcome:reversed"]);
        Assert.Equal(WarrantStatus.InForce, reversed.Status.Final);
        Assert.Equal(ProceedingsStage.AwaitingAppearance, reversed.Stage.Final);
    }

    [Fact]
    public void After_a_death_nobody_is_left_to_arrest_until_a_chamber_ends_the_case()
    {
        var record = Records.Of([.. Warrant, "died 2026-02-03", "terminated 2026-05-01 by:preTrialChamber"]);

        Assert.Equal(WarrantStatus.InForce, record.Status.At(Records.Day("2026-02-02")));
        Assert.Equal(WarrantStatus.Lapsed, record.Status.At(Records.Day("2026-02-03")));
        Assert.Equal(WarrantStatus.Ended, record.Status.At(Records.Day("2026-05-01")));
        Assert.Equal(Standing.Suspect, record.Standing.At(Records.Day("2026-02-03")));
        Assert.Equal(Standing.ProceedingsEnded, record.Standing.Final);
    }

    [Fact]
    public void A_death_that_is_established_later_has_no_effect_before()
    {
        var record = Records.Of("applicationFiled 2024-05-20", "warrantIssued 2024-11-21", "died 2024-07-13 established:2025-01", "terminated 2025-02-26");

        Assert.Equal(WarrantStatus.InForce, record.Status.At(Records.Day("2024-12-31")));
        Assert.Equal(WarrantStatus.Undetermined, record.Status.At(Records.Day("2025-01-15")));
        Assert.Equal(WarrantStatus.Lapsed, record.Status.At(Records.Day("2025-01-31")));
    }

    [Fact]
    public void Nobody_who_is_dead_is_tried() => Assert.False(Records.Read([.. BeforeCourt, "chargesConfirmed 2020-02-20", "died 2020-03-01", "trialOpened 2021-01-18"]).IsValid);

    [Fact]
    public void Until_a_conviction_nobody_is_called_more_than_suspect_or_accused()
    {
        var record = Records.Of(Convicted);

        Assert.Equal(
            "../2019-03-14 NotNamed, 2019-03-15/2020-02-19 Suspect, 2020-02-20/2023-05-03 Accused, 2023-05-04/.. Convicted",
            record.Standing.ToString());
    }

    [Fact]
    public void A_convicted_person_who_is_released_has_served_the_sentence() =>
        Assert.Equal(ProceedingsStage.SentenceServed, Records.Of([.. Convicted, "sentenceReduced 2030-01-01", "released 2031-01-01"]).Stage.Final);

    [Fact]
    public void A_released_person_can_be_brought_back_by_a_new_warrant()
    {
        var record = Records.Of([.. BeforeCourt, "interimReleaseGranted 2019-09-01 by:preTrialChamber", "warrantIssued 2019-12-01 by:preTrialChamber"]);

        Assert.Equal(WarrantStatus.Executed, record.Status.At(Records.Day("2019-11-30")));
        Assert.Equal(WarrantStatus.InForce, record.Status.At(Records.Day("2019-12-01")));
    }

    [Fact]
    public void The_request_for_surrender_is_due_sixty_days_after_a_provisional_arrest()
    {
        var record = Records.Of([.. Warrant, "provisionallyArrested 2019-06-01 by:MLI"]);

        var limit = Assert.Single(record.TimeLimits(Records.Day("2019-06-01")));
        Assert.Equal("2019-07-31", limit.LastDay.ToString());
        Assert.Equal("RPE rule 188", limit.Limit.Provision.ToString());
        Assert.Single(record.TimeLimits(Records.Day("2019-07-31")));
        Assert.Empty(record.TimeLimits(Records.Day("2019-08-01")));
        Assert.Empty(record.TimeLimits(Records.Day("2019-05-31")));
    }

    [Fact]
    public void The_next_steps_name_the_act_the_organ_and_the_provision()
    {
        var steps = Records.Of("applicationFiled 2025-01-23").NextSteps(Records.Day("2025-02-01"));

        var issue = Assert.Single(steps, step => step.Kind == ActKind.WarrantIssued);
        Assert.Equal([Actor.PreTrialChamber], issue.By);
        Assert.Equal("58(1)", issue.Provision.ToString());
        Assert.DoesNotContain(steps, step => step.Kind is ActKind.Arrested or ActKind.Surrendered or ActKind.TrialOpened);
    }
}
