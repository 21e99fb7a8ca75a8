using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

/// <summary>A seal is knowledge: for the public a sealed warrant does not exist before its unsealing day, and then its past is known too.</summary>
[Properties(Replay = "20261125,20260107")]
public sealed class SealTests
{
    private static readonly WarrantRecord Unsealed = Records.Of(
        "applicationFiled 2005-05-06", "warrantIssued 2005-07-08 sealed", "warrantAmended 2005-09-27 sealed", "warrantUnsealed 2005-10-13");

    [Fact]
    public void The_holder_sees_a_sealed_warrant_from_the_day_of_issue()
    {
        var record = Unsealed.KnownTo(Audience.Holder, Records.Day("2005-07-08"));
        Assert.Equal(WarrantStatus.InForceUnderSeal, record.Status.At(Records.Day("2005-07-08")));
        Assert.Equal(Truth.Satisfied, record.Sealed.Final);
    }

    [Fact]
    public void The_public_sees_nothing_before_the_unsealing_day()
    {
        var record = Unsealed.KnownTo(Audience.Public, Records.Day("2005-10-12"));
        Assert.Empty(record.Acts);
        Assert.Equal(Timeline.Constant(WarrantStatus.NoWarrant), record.Status);
    }

    [Fact]
    public void From_the_unsealing_day_the_past_is_public_too()
    {
        var record = Unsealed.KnownTo(Audience.Public, Records.Day("2005-10-13"));
        Assert.Equal(WarrantStatus.ApplicationPending, record.Status.At(Records.Day("2005-05-06")));
        Assert.Equal(WarrantStatus.InForceUnderSeal, record.Status.At(Records.Day("2005-10-12")));
        Assert.Equal(WarrantStatus.InForce, record.Status.At(Records.Day("2005-10-13")));
    }

    [Fact]
    public void A_warrant_that_was_never_unsealed_never_shows()
    {
        var record = Records.Of("applicationFiled 2005-05-06", "warrantIssued 2005-07-08 sealed", "arrested 2006-01-01 by:FRA", "surrendered 2006-02-01", "firstAppearance 2006-02-04");
        Assert.Empty(record.KnownTo(Audience.Public, null).Acts);
    }

    [Fact]
    public void An_application_that_was_announced_stays_pending_for_the_public_while_the_warrant_is_sealed()
    {
        var record = Records.Of("applicationFiled 2025-01-23 open", "warrantIssued 2025-07-08 sealed", "warrantUnsealed 2025-09-01");

        Assert.Equal(WarrantStatus.ApplicationPending, record.KnownTo(Audience.Public, Records.Day("2025-08-01")).Status.At(Records.Day("2025-08-01")));
        Assert.Equal(WarrantStatus.InForceUnderSeal, record.KnownTo(Audience.Public, Records.Day("2025-09-01")).Status.At(Records.Day("2025-08-01")));
    }

    [Fact]
    public void A_second_warrant_under_seal_leaves_no_gap_in_the_numbers()
    {
        var record = Records.Of(
            "applicationFiled 2006-01-12", "warrantIssued 2006-08-22 sealed", "warrantIssued 2010-01-01", "warrantIssued 2012-07-13", "warrantWithdrawn 2013-01-01 w:3").KnownTo(Audience.Public, null);

        // The public warrants show that there was an application; which others it led to does not show.
        Assert.Equal([ActKind.ApplicationFiled, ActKind.WarrantIssued, ActKind.WarrantIssued, ActKind.WarrantWithdrawn], record.Acts.Select(act => act.Kind));
        Assert.Equal(2, record.Acts[^1].Instrument);

        var known = Records.Of(
            "applicationFiled 2006-01-12", "warrantIssued 2006-08-22", "warrantIssued 2010-01-01 sealed", "warrantIssued 2012-07-13", "warrantWithdrawn 2013-01-01 w:3").KnownTo(Audience.Public, null);
        Assert.Equal([1, 2], known.Current.Instruments.Select(instrument => instrument.Number));
        Assert.Equal(2, known.Acts[^1].Instrument);
        Assert.Equal(WarrantStatus.InForce, known.Status.Final);
    }

    [Fact]
    public void The_rejection_of_a_secret_application_does_not_touch_a_public_one()
    {
        var record = Records.Of("applicationFiled 2020-01-01 open", "applicationFiled 2020-02-01 sealed", "applicationRejected 2020-03-01").KnownTo(Audience.Public, null);
        Assert.Equal(WarrantStatus.ApplicationPending, record.Status.Final);
    }

    [Fact]
    public void An_application_is_as_secret_as_the_warrant_to_which_it_led_even_before_that_was_issued()
    {
        var record = Records.Of("applicationFiled 2023-02-22", "warrantIssued 2023-03-17 sealed", "warrantUnsealed 2023-03-18");

        Assert.Empty(record.KnownTo(Audience.Public, Records.Day("2023-03-01")).Acts);
        Assert.Empty(record.KnownTo(Audience.Public, Records.Day("2023-03-17")).Acts);
        Assert.Equal(3, record.KnownTo(Audience.Public, Records.Day("2023-03-18")).Acts.Length);
    }

    [Fact]
    public void A_secret_act_does_not_tell_how_early_an_open_one_must_have_been_taken()
    {
        string[] secret = ["applicationFiled 2020-03-01 sealed", "warrantIssued 2020-03-02 sealed"];
        var with = Records.Of(["applicationFiled 2020 open", .. secret, "warrantUnsealed 2021-06-01"]);

        Assert.Empty(with.KnownTo(Audience.Public, Records.Day("2020-12-30")).Acts);
        Assert.Equal(["applicationFiled 2020"], with.KnownTo(Audience.Public, Records.Day("2020-12-31")).Acts.Select(act => act.ToString()));
        Assert.Equal(4, with.KnownTo(Audience.Public, Records.Day("2021-06-01")).Acts.Length);
    }

    [Fact]
    public void An_amendment_is_as_secret_as_its_warrant()
    {
        string[] acts = ["applicationFiled 2020-01-01", "warrantIssued 2020-02-01 open", "applicationFiled 2020-03-01", "warrantIssued 2020-04-01 sealed", "warrantAmended 2020-05-01"];

        Assert.Equal(2, Records.Of(acts).KnownTo(Audience.Public, null).Acts.Length);
        Assert.Equal(6, Records.Of([.. acts, "warrantUnsealed 2020-06-01"]).KnownTo(Audience.Public, null).Acts.Length);
        Assert.Equal(3, Records.Of([.. acts[..4], "warrantAmended 2020-05-01 w:1"]).KnownTo(Audience.Public, null).Acts.Length);
        Assert.Equal(7, Records.Of([.. acts[..4], "warrantUnsealed 2020-05-01", "warrantAmended 2020-06-01", "warrantAmended 2020-07-01 w:1"]).KnownTo(Audience.Public, null).Acts.Length);
    }

    [Fact]
    public void A_secret_rejection_of_an_announced_application_does_not_show_even_after_a_later_summons()
    {
        var record = Records.Of("applicationFiled 2020-01-01 open", "applicationRejected 2020-02-01 sealed", "applicationFiled 2020-03-01 sealed", "summonsIssued 2020-04-01 open");

        Assert.Equal(WarrantStatus.ApplicationPending, record.KnownTo(Audience.Public, Records.Day("2020-03-31")).Status.Final);
        Assert.Equal([ActKind.ApplicationFiled, ActKind.SummonsIssued], record.KnownTo(Audience.Public, null).Acts.Select(act => act.Kind));
    }

    [Fact]
    public void The_number_of_a_case_does_not_show_before_a_warrant_does()
    {
        var record = WarrantRecord.Read(Records.Json("""
            { "person": "Suspect of the example", "caseNumber": "ICC-01/12-02/19", "acts": [
              { "kind": "applicationFiled", "on": "2019-01-01", "underSeal": false }, { "kind": "warrantIssued", "on": "2019-02-01", "underSeal": true }, { "kind": "warrantUnsealed", "on": "2019-03-01" } ] }
            """)).GetValueOrThrow();

        Assert.Null(record.KnownTo(Audience.Public, Records.Day("2019-02-28")).CaseNumber);
        Assert.NotNull(record.KnownTo(Audience.Public, Records.Day("2019-03-01")).CaseNumber);
        Assert.NotNull(record.KnownTo(Audience.Holder, Records.Day("2019-02-28")).CaseNumber);
    }

    [Property]
    public Property A_sealed_warrant_changes_nothing_that_the_public_can_see_before_its_unsealing_day()
    {
        var cases =
            from secret in Gen.Choose(0, 400)
            from length in Gen.Choose(1, 400)
            from known in Gen.Choose(0, 900)
            from asked in Gen.Choose(0, 900)
            from hasPublic in Gen.Elements(true, false)
            select (secret, length, known, asked, hasPublic);
        return Prop.ForAll(cases.ToArbitrary(), values =>
        {
            var start = Records.Day("2010-01-01");
            string On(int day) => UncertainDate.FromLocalDate(start.PlusDays(day)).ToString();
            string[] open = values.hasPublic ? [$"applicationFiled {On(0)} open", $"warrantIssued {On(0)} open"] : [];
            string[] secret = [$"applicationFiled {On(values.secret)}", $"warrantIssued {On(values.secret)} sealed"];
            var number = values.hasPublic ? 2 : 1;
            var with = Records.Of([.. open, .. secret, $"warrantUnsealed {On(values.secret + values.length)} w:{number}"]);
            var without = Records.Of(open);
            var known = start.PlusDays(values.known);
            var seen = with.KnownTo(Audience.Public, known);
            var expected = without.KnownTo(Audience.Public, known);
            var isUnsealed = values.known >= values.secret + values.length;
            return isUnsealed
                ? seen.Current.Instruments.Length == number
                : seen.Status == expected.Status && seen.Stage == expected.Stage && seen.Sealed == expected.Sealed && seen.Acts.SequenceEqual(expected.Acts)
                    && seen.NextSteps(start.PlusDays(values.asked)).Select(step => step.Kind).SequenceEqual(expected.NextSteps(start.PlusDays(values.asked)).Select(step => step.Kind));
        });
    }

    /// <summary>Acts of every kind, open and secret, with certain and uncertain days.</summary>
    [Property(MaxTest = 1000)]
    public Property The_record_that_the_public_knows_is_the_one_without_the_sealed_acts() => Prop.ForAll(Gen.Choose(0, 1_000_000).ArrayOf(120).ToArbitrary(), choices =>
    {
        var example = SealedCase.Of(choices);
        var seen = WarrantRecord.Read(Records.Json(example.Document(true))).GetValueOrThrow().KnownTo(Audience.Public, example.KnownOn);
        var expected = WarrantRecord.Read(Records.Json(example.Document(false))).GetValueOrThrow().KnownTo(Audience.Public, example.KnownOn);

        Assert.True(expected.Acts.SequenceEqual(seen.Acts), $"{example.KnownOn}\n{example.Document(false)}\n{example.Document(true)}");
        Assert.Equal((expected.Status, expected.Stage, expected.Sealed, expected.CaseNumber), (seen.Status, seen.Stage, seen.Sealed, seen.CaseNumber));
        Assert.Equal(expected.NextSteps(example.AskedOn), seen.NextSteps(example.AskedOn));
        Assert.Equal((expected.Challenges, expected.Consultations, expected.Agreements, expected.Deferrals), (seen.Challenges, seen.Consultations, seen.Agreements, seen.Deferrals));
    });
}
