using FluentValidation;
using InternationalJustice.Domain.Charges;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Validation;

namespace InternationalJustice.Domain.Tests.Validation;

public class ChargeValidatorTests
{
    private static readonly Charge Murder = new()
    {
        Crimes = [CrimeCode.Parse("7(1)(a)")],
        Modes = [ModeOfLiability.CoPerpetration],
        From = new LocalDate(2012, 5, 2),
        To = new LocalDate(2013, 1, 28),
        Places = [new Territory(StateCode.Parse("MLI"))],
    };

    [Fact]
    public void A_charge_of_which_everything_goes_together_has_no_problem() => Assert.Empty(Problems(Murder));

    [Fact]
    public void A_charge_names_crime_mode_and_place()
    {
        Assert.Equal(["crimes list.empty Error RegC regulation 52"], Problems(Murder with { Crimes = [] }));
        Assert.Equal(["modes list.empty Error RegC regulation 52"], Problems(Murder with { Modes = [] }));
        Assert.Equal(["places member.missing Warning RegC regulation 52"], Problems(Murder with { Places = [] }));
    }

    [Theory]
    [InlineData("8(2)(e)(i)", ConflictCharacter.International, "crimes[0] conflict.mismatch Error 8(2)(e)(i)")]
    [InlineData("8(2)(c)(i)-1", ConflictCharacter.International, "crimes[0] conflict.mismatch Error 8(2)(c)(i)-1")]
    [InlineData("8(2)(a)(i)", ConflictCharacter.NonInternational, "crimes[0] conflict.mismatch Error 8(2)(a)(i)")]
    [InlineData("8(2)(b)(i)", ConflictCharacter.NonInternational, "crimes[0] conflict.mismatch Error 8(2)(b)(i)")]
    [InlineData("8(2)(b)(i)", ConflictCharacter.NoConflict, "crimes[0] conflict.mismatch Error 8(2)(b)(i)")]
    [InlineData("8(2)(b)(i)", ConflictCharacter.International, null)]
    [InlineData("8(2)(e)(i)", ConflictCharacter.NonInternational, null)]
    [InlineData("8(2)(e)(i)", ConflictCharacter.None, null)]
    [InlineData("7(1)(a)", ConflictCharacter.NoConflict, null)]
    [InlineData("7(1)(a)", ConflictCharacter.International, null)]
    public void A_war_crime_needs_its_kind_of_conflict(string crime, ConflictCharacter conflict, string? problem) =>
        Assert.Equal(Expected(problem), Problems(Of(crime) with { Conflict = conflict }));

    [Fact]
    public void War_crimes_of_both_kinds_need_to_be_told_apart()
    {
        var both = Of("8(2)(b)(xxvi)", "8(2)(e)(vii)");

        Assert.Equal(["conflict conflict.unsaid Warning 8(2)(e)(vii)"], Problems(both));
        Assert.Equal(["crimes[1] conflict.mismatch Error 8(2)(e)(vii)"], Problems(both with { Conflict = ConflictCharacter.International }));
    }

    [Theory]
    [InlineData("7(1)(h)", false, "grounds ground.missing Error 7(1)(h)")]
    [InlineData("7(1)(h)", true, null)]
    [InlineData("7(1)(a)", true, "grounds ground.unexpected Error 7(1)(h)")]
    [InlineData("7(1)(a)", false, null)]
    public void Persecution_has_grounds_and_nothing_else_has(string crime, bool hasGround, string? problem) =>
        Assert.Equal(Expected(problem), Problems(Of(crime) with { Grounds = hasGround ? [PersecutionGround.Gender] : [] }));

    [Theory]
    [InlineData("6(a)", ModeOfLiability.IncitingGenocide, null)]
    [InlineData("7(1)(b)", ModeOfLiability.IncitingGenocide, "modes[0] mode.excluded Error 25(3)(e)")]
    [InlineData("7(1)(b)", ModeOfLiability.CommandResponsibility, null)]
    [InlineData("70(1)(a)", ModeOfLiability.CommandResponsibility, "modes[0] mode.contested Warning 28(a)")]
    [InlineData("70(1)(a)", ModeOfLiability.SuperiorResponsibility, "modes[0] mode.contested Warning 28(b)")]
    [InlineData("70(1)(c)", ModeOfLiability.Attempting, null)]
    public void A_mode_fits_a_crime_or_not_or_that_is_contested(string crime, ModeOfLiability mode, string? problem) =>
        Assert.Equal(Expected(problem), Problems(Of(crime) with { Modes = [mode] }));

    [Theory]
    [InlineData(ModeOfLiability.Attempting, "modes[0] mode.contested Warning 25(3)(f)")]
    [InlineData(ModeOfLiability.CommandResponsibility, "modes[0] mode.contested Warning 28(a)")]
    [InlineData(ModeOfLiability.Ordering, null)]
    public void It_is_contested_whether_aggression_can_be_attempted_or_be_a_failure_to_control(ModeOfLiability mode, string? problem) =>
        Assert.Equal(Expected(problem), Problems(Aggression(new Leadership(StateCode.Parse("MLI"))) with { Modes = [mode] }));

    [Fact]
    public void Aggression_needs_a_leader()
    {
        Assert.Empty(Problems(Aggression(new Leadership(StateCode.Parse("MLI")))));
        Assert.Equal(["suspect.leadsState leadership.missing Error 25(3bis)"], Problems(Aggression(new Leadership(null))));
        Assert.Equal(["suspect.leadsState leadership.missing Warning 25(3bis)"], Problems(Aggression(null)));
        Assert.Equal(["suspect.leadsState leadership.missing Warning 25(3bis)"], Problems(Aggression(null) with { Suspect = null }));
        Assert.Empty(Problems(Murder with { Suspect = new Suspect { Leadership = new Leadership(null) } }));
    }

    [Theory]
    [InlineData("7(1)(a)", PleaKind.SuperiorOrder, "pleas[0] plea.refused Error 33")]
    [InlineData("6(a)", PleaKind.SuperiorOrder, "pleas[0] plea.refused Error 33")]
    [InlineData("8(2)(e)(i)", PleaKind.SuperiorOrder, null)]
    [InlineData("7(1)(a)", PleaKind.Duress, null)]
    [InlineData("7(1)(a)", PleaKind.DefenceOfProperty, "pleas[0] plea.refused Error 31(1)(c)")]
    [InlineData("8(2)(e)(i)", PleaKind.DefenceOfProperty, null)]
    [InlineData("8(2)(e)(i)", PleaKind.OfficialCapacity, "pleas[0] plea.refused Error 27(1)")]
    [InlineData("70(1)(a)", PleaKind.Immunity, "pleas[0] plea.refused Error 27(2)")]
    [InlineData("7(1)(a)", PleaKind.LapseOfTime, "pleas[0] plea.refused Error 29")]
    [InlineData("70(1)(a)", PleaKind.LapseOfTime, null)]
    [InlineData("7(1)(a)", PleaKind.MistakeAboutCriminality, "pleas[0] plea.refused Error 32(2)")]
    public void What_the_Statute_refuses_cannot_be_pleaded(string crime, PleaKind plea, string? problem) =>
        Assert.Equal(Expected(problem), Problems(Of(crime) with { Pleas = [plea] }));

    [Fact]
    public void A_plea_that_is_open_against_some_crimes_only_is_no_error() =>
        Assert.Equal(["pleas[0] plea.refused Warning 33"], Problems(Of("7(1)(a)", "8(2)(c)(i)-1") with { Pleas = [PleaKind.SuperiorOrder] }));

    /// <summary>26 September 2012, 17 July 2018, 2 April 2020 and 14 October 2021 are the days published by the depositary and the Assembly.</summary>
    [Theory]
    [InlineData("8(2)(e)(xiii)", 2012, 9, 26)]
    [InlineData("8bis(1)", 2018, 7, 17)]
    [InlineData("8(2)(b)(xxvii)", 2020, 4, 2)]
    [InlineData("8(2)(e)(xix)", 2021, 10, 14)]
    public void An_added_crime_is_charged_from_its_first_day_on(string crime, int year, int month, int day)
    {
        var first = new LocalDate(year, month, day);
        var charge = Of(crime) with { From = first, To = first, Suspect = new Suspect { Leadership = new Leadership(StateCode.Parse("MLI")) } };

        Assert.Empty(Problems(charge));
        Assert.Equal(["crimes[0] crime.notYet Warning 22(1)"], Problems(charge with { From = first.PlusDays(-1) }));
        Assert.Equal(["crimes[0] crime.notYet Warning 22(1)"], Problems(charge with { From = first.PlusDays(-1), To = null }));
        Assert.Equal(["crimes[0] crime.notYet Error 22(1)"], Problems(charge with { From = first.PlusDays(-2), To = first.PlusDays(-1) }));
    }

    [Fact]
    public void Nothing_before_the_Statute_is_charged()
    {
        var first = new LocalDate(2002, 7, 1);

        Assert.Empty(Problems(Murder with { From = first, To = first }));
        Assert.Equal(["from date.beforeStatute Warning 24(1)"], Problems(Murder with { From = first.PlusDays(-1), To = first }));
        Assert.Equal(["from date.beforeStatute Warning 24(1)"], Problems(Murder with { From = first.PlusDays(-1), To = null }));
        Assert.Equal(["from date.beforeStatute Error 24(1)"], Problems(Murder with { From = first.PlusDays(-1), To = first.PlusDays(-1) }));
    }

    [Fact]
    public void A_period_ends_after_it_begins()
    {
        Assert.Empty(Problems(Murder with { To = Murder.From }));
        Assert.Empty(Problems(Murder with { To = null }));
        Assert.Equal(["to date.order Error "], Problems(Murder with { To = Murder.From.PlusDays(-1) }));
    }

    [Theory]
    [InlineData("8(2)(b)(xx)", "crimes[0] crime.notChargeable Error 8(2)(b)(xx)")]
    [InlineData("other:terrorism", "crimes[0] crime.notChargeable Error 5")]
    [InlineData("7(1)(l)", "crimes[0] crime.unknown Error ")]
    [InlineData("8(2)(e)", "crimes[0] crime.unspecific Warning 67(1)(a)")]
    [InlineData("7(1)(g)", null)]
    [InlineData("8(2)(e)(xi)", null)]
    public void What_is_charged_is_a_crime_of_one_provision(string crime, string? problem) => Assert.Equal(Expected(problem), Problems(Of(crime)));

    [Fact]
    public void Nothing_is_charged_twice()
    {
        Assert.Equal(["crimes[1] list.duplicate Error "], Problems(Of("7(1)(a)", "7(1)(a)")));
        Assert.Equal(["crimes[1] list.duplicate Warning "], Problems(Of("7(1)(g)", "7(1)(g)-1")));
        Assert.Equal(["crimes[1] list.duplicate Warning "], Problems(Of("7(1)(g)-1", "7(1)(g)")));
        Assert.Equal(["modes[1] list.duplicate Error "], Problems(Murder with { Modes = [ModeOfLiability.Ordering, ModeOfLiability.Ordering] }));
        Assert.Equal(["pleas[1] list.duplicate Error "], Problems(Murder with { Pleas = [PleaKind.Duress, PleaKind.Duress] }));
    }

    [Theory]
    [InlineData("8(2)(e)(vii)", 9, 14, null)]
    [InlineData("8(2)(e)(vii)", 14, 15, "crimes[0] victims.tooOld Warning 8(2)(e)(vii)")]
    [InlineData("8(2)(e)(vii)", 15, 17, "crimes[0] victims.tooOld Error 8(2)(e)(vii)")]
    [InlineData("8(2)(b)(xxvi)", 15, null, "crimes[0] victims.tooOld Error 8(2)(b)(xxvi)")]
    [InlineData("6(e)", 17, 17, null)]
    [InlineData("6(e)", 18, 18, "crimes[0] victims.tooOld Error 6(e)")]
    [InlineData("7(1)(a)", 40, 80, null)]
    public void Victims_are_below_the_age_of_the_crime(string crime, int? youngest, int? oldest, string? problem) =>
        Assert.Equal(Expected(problem), Problems(Of(crime) with { Victims = new VictimAges(youngest, oldest) }));

    [Theory]
    [InlineData("1994-05-02", null)]
    [InlineData("1994-05-03", "suspect.dateOfBirth suspect.underAge Warning 26")]
    [InlineData("1995-01-28", "suspect.dateOfBirth suspect.underAge Warning 26")]
    [InlineData("1995-01-29", "suspect.dateOfBirth suspect.underAge Error 26")]
    public void The_person_charged_is_eighteen(string born, string? problem) =>
        Assert.Equal(Expected(problem), Problems(Murder with { Suspect = new Suspect { DateOfBirth = UncertainDate.Parse(born) } }));

    [Fact]
    public void The_one_charged_is_a_natural_person()
    {
        Assert.Empty(Problems(Murder with { Suspect = new Suspect { Kind = SuspectKind.NaturalPerson } }));
        Assert.Equal(["suspect.kind suspect.notNatural Error 25(1)"], Problems(Murder with { Suspect = new Suspect { Kind = SuspectKind.LegalPerson } }));
    }

    [Fact]
    public void States_and_areas_are_known()
    {
        Assert.Equal(["places[0].state state.unknown Error "], Problems(Murder with { Places = [new Territory(StateCode.Parse("ZZZ"))] }));
        Assert.Equal(["places[0].area area.unknown Error "], Problems(Murder with { Places = [new Territory(StateCode.Parse("SDN"), "Atlantis")] }));
    }

    [Fact]
    public void What_runs_against_the_law_is_said_in_the_language_asked_for()
    {
        var charge = Murder with { Pleas = [PleaKind.SuperiorOrder] };

        Assert.Equal(
            "The Statute leaves no room for this plea against 7(1)(a): Superior orders.",
            Assert.Single(new ChargeValidator(Dataset.Embedded).Validate(charge).Errors).ErrorMessage);
        Assert.Equal(
            "Le Statut ne laisse pas de place à ce moyen contre 7(1)(a) : Ordre hiérarchique.",
            Assert.Single(new ChargeValidator(Dataset.Embedded, Language.French).Validate(charge).Errors).ErrorMessage);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChargeValidator(Dataset.Embedded, Language.None));
    }

    [Fact]
    public void Charges_that_say_the_same_are_equal() => Assert.Equal(Of("7(1)(a)"), Of("7(1)(a)"));

    private static Charge Of(params string[] crimes) => Murder with { Crimes = [.. crimes.Select(CrimeCode.Parse)] };

    private static Charge Aggression(Leadership? leadership) =>
        Of("8bis(1)") with { From = new LocalDate(2022, 2, 24), To = new LocalDate(2022, 3, 24), Suspect = new Suspect { Leadership = leadership } };

    private static string[] Expected(string? problem) => problem is null ? [] : [problem];

    private static string[] Problems(Charge charge) =>
        [.. new ChargeValidator(Dataset.Embedded).Validate(charge).Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode} {failure.Severity} {failure.CustomState as Provision?}")];
}
