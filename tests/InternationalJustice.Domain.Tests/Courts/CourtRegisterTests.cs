using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using NodaTime;
using NodaTime.Text;

namespace InternationalJustice.Domain.Tests.Courts;

public class CourtRegisterTests
{
    private static CourtRegister Register => Dataset.Embedded.Courts;

    public static TheoryData<string> Ids => [.. Register.Courts.Select(court => court.Id.ToString())];

    [Fact]
    public void Twenty_courts_are_held_of_which_seventeen_try_persons()
    {
        Assert.Equal(
            ["IMT", "IMTFE", "ICTY", "ICTR", "IRMCT", "SCSL", "RSCSL", "SPSC", "ECCC", "STL", "EAC", "KSC", "SCC-CAR", "WCC-BIH", "IHT", "STCOA", "ICC", "ICJ", "ECTHR", "ACTHPR"],
            Register.Courts.Select(court => court.Id.ToString()));
        Assert.Equal(["ICJ", "ECTHR", "ACTHPR"], Register.Courts.Where(court => !court.TriesPersons).Select(court => court.Id.ToString()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_court_has_the_fields_that_its_kind_needs(string id)
    {
        var court = Get(id);

        Assert.NotEmpty(court.NameFr);
        Assert.NotEmpty(court.Seats);
        Assert.Equal(CourtActKind.Founded, court.Acts[0].Kind);
        Assert.Equal(court.TriesPersons, !court.Crimes.IsEmpty);
        Assert.Equal(court.TriesPersons, court.Temporal is not null && court.Territorial is not null);
        Assert.NotEqual(FieldConfidence.None, court.ConfidenceOf(CourtField.Instrument));
    }

    [Theory]
    [InlineData("STCOA", CourtField.Temporal)]
    [InlineData("STCOA", CourtField.MinimumAge)]
    [InlineData("ICTY", CourtField.MinimumAge)]
    [InlineData("KSC", CourtField.TrialInAbsence)]
    public void What_is_not_known_of_a_court_has_no_confidence_and_no_article(string id, CourtField field)
    {
        Assert.Equal(FieldConfidence.None, Get(id).ConfidenceOf(field));
        Assert.Empty(Get(id).ArticlesOf(field));
    }

    [Theory]
    [InlineData("ICTY", CourtField.Temporal, FieldConfidence.Confirmed, "ICTYSt article 1")]
    [InlineData("ICTY", CourtField.Material, FieldConfidence.Recalled, "ICTYSt article 2")]
    [InlineData("ICTR", CourtField.Territorial, FieldConfidence.Confirmed, "ICTRSt article 1")]
    [InlineData("SPSC", CourtField.Temporal, FieldConfidence.Partial, "UNTAETReg section 2(3)")]
    [InlineData("STL", CourtField.Closed, FieldConfidence.Confirmed, null)]
    [InlineData("STCOA", CourtField.Penalties, FieldConfidence.Inferred, null)]
    public void Each_field_keeps_its_own_confidence_and_articles(string id, CourtField field, FieldConfidence confidence, string? firstArticle)
    {
        Assert.Equal(confidence, Get(id).ConfidenceOf(field));
        Assert.Equal(firstArticle, Get(id).ArticlesOf(field).FirstOrDefault());
    }

    /// <summary>Published dates of the lives of the courts; a day of closing is the last day of work.</summary>
    [Theory]
    [InlineData("ICTY", "1993-05-24", CourtStatus.NotFounded)]
    [InlineData("ICTY", "1993-05-25", CourtStatus.NotYetOperating)]
    [InlineData("ICTY", "1993-11-16", CourtStatus.NotYetOperating)]
    [InlineData("ICTY", "1993-11-17", CourtStatus.Operating)]
    [InlineData("ICTY", "2017-12-31", CourtStatus.Operating)]
    [InlineData("ICTY", "2018-01-01", CourtStatus.Closed)]
    [InlineData("ICTR", "2015-12-31", CourtStatus.Operating)]
    [InlineData("ICTR", "2016-01-01", CourtStatus.Closed)]
    [InlineData("ICTR", "2000-01-01", CourtStatus.Unknown)]
    [InlineData("ECCC", "2022-12-31", CourtStatus.Operating)]
    [InlineData("ECCC", "2023-01-15", CourtStatus.Unknown)]
    [InlineData("ECCC", "2023-02-01", CourtStatus.ResidualPhase)]
    [InlineData("STL", "2023-12-31", CourtStatus.Operating)]
    [InlineData("STL", "2024-01-01", CourtStatus.Closed)]
    [InlineData("IMT", "1946-10-01", CourtStatus.Operating)]
    [InlineData("IMT", "1946-10-02", CourtStatus.Closed)]
    [InlineData("IHT", "2005-10-08", CourtStatus.NotFounded)]
    [InlineData("IHT", "2026-01-01", CourtStatus.Unknown)]
    [InlineData("STCOA", "2026-11-23", CourtStatus.NotYetOperating)]
    [InlineData("IRMCT", "2026-11-23", CourtStatus.Operating)]
    [InlineData("ICC", "2002-06-30", CourtStatus.NotYetOperating)]
    [InlineData("ICC", "2002-07-01", CourtStatus.Operating)]
    public void How_far_a_court_has_come_follows_from_its_acts(string id, string on, CourtStatus status) => Assert.Equal(status, Get(id).Status.At(LocalDatePattern.Iso.Parse(on).Value));

    [Fact]
    public void What_was_not_known_on_a_day_is_left_out()
    {
        var before = Get("ICTY").StatusKnownOn(new LocalDate(2017, 12, 30));

        Assert.Equal(CourtStatus.Operating, before.At(new LocalDate(2020, 1, 1)));
    }

    [Fact]
    public void A_successor_has_the_court_among_its_predecessors() =>
        Assert.All(Register.Courts.Where(court => court.Successor is not null), court => Assert.Contains(court.Id, Register.Find(court.Successor!.Value)!.Predecessors));

    [Fact]
    public void A_historical_entity_is_projected_on_the_States_of_today()
    {
        Assert.Equal(["BIH", "HRV", "MKD", "MNE", "SRB", "SVN", "XKX"], Register.FindEntity("SFRY")!.States.Select(state => state.ToString()));
        Assert.Equal(["MNE", "SRB", "XKX"], Register.FindEntity("FRY")!.States.Select(state => state.ToString()));
        Assert.Contains(StateCode.Parse("UKR"), Register.FindEntity("USSR")!.States);
        Assert.Null(Register.FindEntity("ATLANTIS"));
    }

    [Fact]
    public void A_jurisdiction_that_is_not_in_force_stands_apart()
    {
        var prospective = Get("ACTHPR").Prospective!;

        Assert.Equal(15, prospective.RatificationsRequired);
        Assert.Equal(["AGO"], prospective.RatifiedBy.Select(state => state.ToString()));
        Assert.Empty(Get("ACTHPR").Crimes);
        Assert.False(Get("ACTHPR").TriesPersons);
    }

    private static Court Get(string id) => Register.Find(CourtId.Parse(id))!;
}
