using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Cooperation;

/// <summary>Documented journeys of persons who were sought: what the law asked of the State that received them.</summary>
/// <remarks>Where the days are not known, the days on which the visit can have been. Findings are those of Pre-Trial Chambers under article 87(7).</remarks>
public sealed class JourneysTests
{
    public static TheoryData<string, string, string, string, bool> Journeys => new()
    {
        { "Omar Hassan Ahmad Al Bashir", "ERI", "2009-03-04/2009-03-31", "MayCooperate", false },
        { "Omar Hassan Ahmad Al Bashir", "EGY", "2009-03-04/2009-03-31", "MayCooperate", false },
        { "Omar Hassan Ahmad Al Bashir", "QAT", "2009-03-04/2009-03-31", "MayCooperate", false },
        { "Omar Hassan Ahmad Al Bashir", "SAU", "2009-04-01/2009-04-30", "MayCooperate", false },
        { "Omar Hassan Ahmad Al Bashir", "LBY", "2009-03-04/2012-06-07", "MayCooperate", false },
        { "Omar Hassan Ahmad Al Bashir", "ETH", "2009-03-04/2012-06-07", "MayCooperate", false },
        { "Omar Hassan Ahmad Al Bashir", "CHN", "2011-01-01/2011-12-31", "MayCooperate", false },
        { "Omar Hassan Ahmad Al Bashir", "CHN", "2015-09-01/2015-09-30", "MayCooperate", false },
        { "Omar Hassan Ahmad Al Bashir", "IDN", "2016-03-05/2016-03-31", "MayCooperate", false },
        { "Omar Hassan Ahmad Al Bashir", "EGY", "2012-09-16/2012-09-30", "MayCooperate", false },
        { "Omar Hassan Ahmad Al Bashir", "TCD", "2010-07-01/2010-08-27", "MustArrest", false },
        { "Omar Hassan Ahmad Al Bashir", "KEN", "2010-08-01/2010-08-31", "MustArrest", false },
        { "Omar Hassan Ahmad Al Bashir", "DJI", "2011-05-01/2011-05-31", "MustArrest", false },
        { "Omar Hassan Ahmad Al Bashir", "TCD", "2011-08-07/2011-08-08", "MustArrest", true },
        { "Omar Hassan Ahmad Al Bashir", "MWI", "2011-10-14/2011-10-15", "MustArrest", true },
        { "Omar Hassan Ahmad Al Bashir", "TCD", "2013-01-01/2013-03-26", "MustArrest", true },
        { "Omar Hassan Ahmad Al Bashir", "NGA", "2013-07-15/2013-07-31", "MustArrest", false },
        { "Omar Hassan Ahmad Al Bashir", "COD", "2014-02-01/2014-02-28", "MustArrest", true },
        { "Omar Hassan Ahmad Al Bashir", "ZAF", "2015-06-13/2015-06-15", "MustArrest", true },
        { "Omar Hassan Ahmad Al Bashir", "DJI", "2016-05-01/2016-05-31", "MustArrest", true },
        { "Omar Hassan Ahmad Al Bashir", "UGA", "2016-05-01/2016-05-31", "MustArrest", true },
        { "Omar Hassan Ahmad Al Bashir", "JOR", "2017-03-29", "MustArrest", true },
        { "Omar Hassan Ahmad Al Bashir", "UGA", "2017-11-01/2017-11-30", "MustArrest", false },
        { "Omar Hassan Ahmad Al Bashir", "RUS", "2017-11-01/2017-11-30", "MayCooperate", false },
        { "Vladimir Vladimirovich Putin", "KGZ", "2023-10-12/2023-10-13", "MayCooperate", false },
        { "Vladimir Vladimirovich Putin", "CHN", "2023-10-01/2023-10-31", "MayCooperate", false },
        { "Vladimir Vladimirovich Putin", "KAZ", "2023-11-01/2023-11-30", "MayCooperate", false },
        { "Vladimir Vladimirovich Putin", "BLR", "2023-11-01/2023-11-30", "MayCooperate", false },
        { "Vladimir Vladimirovich Putin", "SAU", "2023-12-06", "MayCooperate", false },
        { "Vladimir Vladimirovich Putin", "ARE", "2023-12-06", "MayCooperate", false },
        { "Vladimir Vladimirovich Putin", "CHN", "2024-05-01/2024-05-31", "MayCooperate", false },
        { "Vladimir Vladimirovich Putin", "PRK", "2024-06-01/2024-06-30", "MayCooperate", false },
        { "Vladimir Vladimirovich Putin", "VNM", "2024-06-01/2024-06-30", "MayCooperate", false },
        { "Vladimir Vladimirovich Putin", "MNG", "2024-09-02/2024-09-03", "MustArrest", true },
        { "Vladimir Vladimirovich Putin", "TKM", "2024-10-01/2024-10-31", "MayCooperate", false },
        { "Vladimir Vladimirovich Putin", "USA", "2025-08-15", "MayCooperate", false },
        { "Vladimir Vladimirovich Putin", "TJK", "2025-10-08/2025-10-10", "MustArrest", false },
        { "Vladimir Vladimirovich Putin", "IND", "2025-12-04/2025-12-05", "MayCooperate", false },
        { "Benjamin Netanyahu", "USA", "2025-02-02/2025-02-28", "MayCooperate", false },
        { "Benjamin Netanyahu", "HUN", "2025-04-03/2025-04-06", "MustArrest", true },
        { "Benjamin Netanyahu", "USA", "2025-04-06/2025-04-30", "MayCooperate", false },
        { "Benjamin Netanyahu", "USA", "2025-09-25/2025-09-30", "MayCooperate", false },
        { "Osama Elmasry Njeem (Almasri)", "DEU", "2025-01-01/2025-01-18", "NotApplicable Undetermined", false },
        { "Osama Elmasry Njeem (Almasri)", "ITA", "2025-01-18/2025-01-21", "Undetermined MustArrest", true },
        { "Khaled Mohamed Ali El Hishri", "DEU", "2025-07-16/2025-12-01", "MustArrest NoDuty", false },
        { "Patrice-Edouard Ngaissona", "FRA", "2018-12-12/2019-01-23", "MustArrest NoDuty", false },
        { "Charles Ble Goude", "GHA", "2013-01-01/2013-01-17", "Undetermined", false },
    };

    [Theory]
    [MemberData(nameof(Journeys))]
    public void The_duty_on_the_days_of_a_visit_is_what_the_position_of_the_host_asks(string person, string host, string days, string duties, bool wasFoundInBreach)
    {
        var exposure = Duties.Of(person).Itinerary(new Stop(StateCode.Parse(host), DatePeriod.Parse(days)));

        Assert.Equal(duties, string.Join(' ', exposure.Select(part => part.Duty)));
        if (wasFoundInBreach)
        {
            Assert.Contains(exposure, part => part.Duty == ArrestDuty.MustArrest);
        }
    }

    [Fact]
    public void There_are_47_journeys() => Assert.Equal(47, Journeys.Count);
}
