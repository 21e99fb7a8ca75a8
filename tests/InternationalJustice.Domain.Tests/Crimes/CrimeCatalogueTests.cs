using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Tests.Crimes;

public class CrimeCatalogueTests
{
    private static readonly CrimeCatalogue Catalogue = Dataset.Embedded.Crimes;

    /// <summary>Counted in the Elements of Crimes of 2002 and 2010 and in the resolutions that amended article 8 in 2017 and 2019.</summary>
    [Theory]
    [InlineData(CrimeFamily.Genocide, 5)]
    [InlineData(CrimeFamily.CrimesAgainstHumanity, 16)]
    [InlineData(CrimeFamily.WarCrimes, 80)]
    [InlineData(CrimeFamily.Aggression, 1)]
    [InlineData(CrimeFamily.AdministrationOfJustice, 6)]
    public void Each_family_has_its_number_of_crimes(CrimeFamily family, int count) => Assert.Equal(count, Catalogue.All.Count(crime => crime.Family == family));

    [Theory]
    [InlineData("6", 5)]
    [InlineData("7", 16)]
    [InlineData("7(1)", 16)]
    [InlineData("7(1)(g)", 6)]
    [InlineData("7(1)(h)", 1)]
    [InlineData("8", 80)]
    [InlineData("8(2)", 80)]
    [InlineData("8(2)(a)", 11)]
    [InlineData("8(2)(b)", 37)]
    [InlineData("8(2)(c)", 7)]
    [InlineData("8(2)(e)", 25)]
    [InlineData("8(2)(a)(ii)", 3)]
    [InlineData("8(2)(b)(vii)", 4)]
    [InlineData("8(2)(b)(xxii)", 6)]
    [InlineData("8(2)(e)(vi)-3", 1)]
    [InlineData("8bis", 1)]
    [InlineData("70", 6)]
    [InlineData("70(1)", 6)]
    [InlineData("70(1)(c)", 1)]
    [InlineData("7(1)(l)", 0)]
    [InlineData("7(2)", 0)]
    [InlineData("8(1)", 0)]
    [InlineData("8(2)(d)", 0)]
    [InlineData("7(1)(h)-1", 0)]
    [InlineData("8bis(2)(a)", 0)]
    [InlineData("71", 0)]
    [InlineData("58", 0)]
    [InlineData("other:terrorism", 0)]
    public void A_code_stands_for_every_crime_in_it(string code, int count)
    {
        var found = Catalogue.Find(CrimeCode.Parse(code));

        Assert.Equal(count, found.Length);
        Assert.All(found, crime => Assert.True(CrimeCode.Parse(code).Contains(crime.Code)));
    }

    [Fact]
    public void No_code_names_no_crime() => Assert.Empty(Catalogue.Find(default));

    [Fact]
    public void Everything_in_the_articles_on_crimes_that_can_be_charged_has_exactly_one_entry()
    {
        // A provision can be charged if it lies in a list of crimes and has no parts.
        string[] lists = ["6", "7(1)", "8(2)(a)", "8(2)(b)", "8(2)(c)", "8(2)(e)", "70(1)"];
        var chargeable = RomeStatute.Provisions
            .Where(provision => lists.Any(list => Provision.Parse(list).Contains(provision)))
            .Where(provision => !RomeStatute.Provisions.Any(part => part != provision && provision.Contains(part)))
            .Append(Provision.Parse("8bis(1)"))
            .Order();

        Assert.Equal(chargeable, Catalogue.All.Concat(Catalogue.NotOperative).Select(crime => crime.Provision).Order());
    }

    [Fact]
    public void The_weapons_of_the_annex_are_named_but_cannot_be_charged()
    {
        var crime = Assert.Single(Catalogue.NotOperative);

        Assert.Equal(CrimeCode.Parse("8(2)(b)(xx)"), crime.Code);
        Assert.False(crime.IsOperative);
        Assert.Contains("annex", crime.NotOperativeReason(Language.English), StringComparison.Ordinal);
        Assert.Contains("annexe", crime.NotOperativeReason(Language.French), StringComparison.Ordinal);
        Assert.Empty(crime.Elements);
        Assert.Equal([crime], Catalogue.Find(crime.Code));
        Assert.DoesNotContain(crime, Catalogue.Find(CrimeCode.Parse("8(2)(b)")));
        Assert.DoesNotContain(crime, Catalogue.All);
    }

    [Theory]
    [InlineData("7(1)(h)", "Persecution", TitleStatus.Elements, "Persécution", TitleStatus.StatuteRecalled)]
    [InlineData("8(2)(e)(viii)", "Displacing civilians", TitleStatus.Elements, "Déplacement de personnes civiles", TitleStatus.Elements)]
    [InlineData("8(2)(b)(viii)", "Population transfer by an Occupying Power", TitleStatus.OwnWords, "Transfert de population par la puissance occupante", TitleStatus.Recalled)]
    [InlineData("70(1)(a)", "Giving false testimony", TitleStatus.Statute, "Faux témoignage", TitleStatus.Recalled)]
    public void A_title_says_where_it_comes_from(string code, string title, TitleStatus status, string french, TitleStatus frenchStatus)
    {
        var crime = Assert.Single(Catalogue.Find(CrimeCode.Parse(code)));

        Assert.Equal(title, crime.Title(Language.English));
        Assert.Equal(status, crime.TitleStatus(Language.English));
        Assert.Equal(french, crime.Title(Language.French));
        Assert.Equal(frenchStatus, crime.TitleStatus(Language.French));
        Assert.Equal(string.Empty, crime.Title(Language.None));
        Assert.Equal(TitleStatus.None, crime.TitleStatus(Language.None));
    }

    [Fact]
    public void Every_title_of_unknown_origin_is_marked()
    {
        Assert.All(Catalogue.All.Concat(Catalogue.NotOperative), crime =>
        {
            Assert.NotEqual(TitleStatus.None, crime.TitleStatus(Language.English));
            Assert.NotEqual(TitleStatus.None, crime.TitleStatus(Language.French));
            Assert.NotEmpty(crime.Title(Language.English));
            Assert.NotEmpty(crime.Title(Language.French));
        });

        // No copy of the Elements of 2017 was read, so their titles cannot be official ones.
        Assert.All(Catalogue.All.Where(crime => crime.ElementsBasis == ElementsBasis.ElementsNotRead), crime => Assert.NotEqual(TitleStatus.Elements, crime.TitleStatus(Language.English)));
    }

    [Theory]
    [InlineData("10-a", "8(2)(e)(xiii) 8(2)(e)(xiv) 8(2)(e)(xv)")]
    [InlineData("10-b", "8bis(1)")]
    [InlineData("10-d", "8(2)(b)(xxvii) 8(2)(e)(xvi)")]
    [InlineData("10-e", "8(2)(b)(xxviii) 8(2)(e)(xvii)")]
    [InlineData("10-f", "8(2)(b)(xxix) 8(2)(e)(xviii)")]
    [InlineData("10-g", "8(2)(e)(xix)")]
    public void An_amendment_added_its_crimes(string amendment, string codes) =>
        Assert.Equal(codes.Split(' '), Catalogue.All.Where(crime => crime.Amendment?.ToString() == amendment).Select(crime => crime.Code.ToString()));

    [Theory]
    [InlineData("6(e)", 18)]
    [InlineData("8(2)(b)(xxvi)", 15)]
    [InlineData("8(2)(e)(vii)", 15)]
    public void Some_crimes_need_victims_below_an_age_that_the_perpetrator_should_have_known(string code, int age)
    {
        var crime = Assert.Single(Catalogue.Find(CrimeCode.Parse(code)));

        Assert.Equal(age, crime.VictimsUnder);
        Assert.Contains(crime.Elements, element => element.Id.Name == "knowledge-of-age" && element.DepartsFromArticle30);
        Assert.Equal(3, Catalogue.All.Count(other => other.VictimsUnder is not null));
    }

    [Theory]
    [InlineData("7(1)(e)", "gravity")]
    [InlineData("7(1)(g)-6", "gravity")]
    [InlineData("7(1)(k)", "similar-character")]
    [InlineData("8(2)(b)(xxi)", "gravity")]
    [InlineData("8(2)(b)(xxii)-6", "gravity")]
    [InlineData("8(2)(c)(ii)", "gravity")]
    [InlineData("8(2)(e)(vi)-6", "gravity")]
    [InlineData("7(1)(h)", null)]
    public void Some_crimes_have_a_threshold_of_gravity(string code, string? element) =>
        Assert.Equal(element, Assert.Single(Catalogue.Find(CrimeCode.Parse(code))).GravityThreshold?.Id.Name);

    [Theory]
    [InlineData("8(2)(a)(i)", "8(2)(c)(i)-1")]
    [InlineData("8(2)(b)(xxvi)", "8(2)(e)(vii)")]
    [InlineData("8(2)(b)(ii)", "")]
    [InlineData("7(1)(f)", "")]
    public void A_war_crime_names_its_counterparts_in_the_other_kind_of_conflict(string code, string counterparts) =>
        Assert.Equal(counterparts, string.Join(' ', Assert.Single(Catalogue.Find(CrimeCode.Parse(code))).Counterparts));

    [Fact]
    public void Counterparts_name_each_other() => Assert.All(Catalogue.All, crime => Assert.All(crime.Counterparts, code =>
    {
        var counterpart = Assert.Single(Catalogue.Find(code));
        Assert.Contains(crime.Code, counterpart.Counterparts);
        Assert.Equal(CrimeFamily.WarCrimes, counterpart.Family);
    }));

    [Fact]
    public void There_are_seven_acts_of_aggression() =>
        Assert.Equal(["8bis(2)(a)", "8bis(2)(b)", "8bis(2)(c)", "8bis(2)(d)", "8bis(2)(e)", "8bis(2)(f)", "8bis(2)(g)"], Catalogue.ActsOfAggression.Select(act => act.Provision.ToString()));

    [Fact]
    public void There_are_eight_grounds_of_persecution() =>
        Assert.Equal(
            ["political", "racial", "national", "ethnic", "cultural", "religious", "gender", "other"],
            Enum.GetValues<PersecutionGround>().Where(ground => ground != PersecutionGround.None).Select(ground => System.Text.Json.JsonSerializer.Serialize(ground).Trim('"')));

    [Fact]
    public void Every_crime_says_whom_it_protects() => Assert.All(Catalogue.All, crime => Assert.NotEmpty(crime.Protects));
}
