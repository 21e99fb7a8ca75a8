using System.Reflection;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Tests.Crimes;

public class CrimesTests
{
    [Fact]
    public void Every_crime_has_exactly_one_name_and_every_name_a_crime()
    {
        var named = NamesOf(null, typeof(Domain.Crimes.Crimes)).Select(named => named.Code).Order();

        Assert.Equal(Dataset.Embedded.Crimes.All.Select(crime => crime.Code), named);
    }

    [Fact]
    public void A_name_is_the_crime_that_it_says()
    {
        Assert.Equal("7(1)(h)", Domain.Crimes.Crimes.AgainstHumanity.Persecution.ToString());
        Assert.Equal("6(a)", Domain.Crimes.Crimes.Genocide.Killing.ToString());
        Assert.Equal("8(2)(a)(i)", Domain.Crimes.Crimes.War.GraveBreaches.WilfulKilling.ToString());
        Assert.Equal("8(2)(b)(xxii)-1", Domain.Crimes.Crimes.War.InternationalConflict.Rape.ToString());
        Assert.Equal("8(2)(c)(i)-4", Domain.Crimes.Crimes.War.CommonArticle3.Torture.ToString());
        Assert.Equal("8(2)(e)(vii)", Domain.Crimes.Crimes.War.NonInternationalConflict.UsingConscriptingOrEnlistingChildren.ToString());
        Assert.Equal("8bis(1)", Domain.Crimes.Crimes.Aggression.ToString());
        Assert.Equal("70(1)(c)", Domain.Crimes.Crimes.AdministrationOfJustice.InterferingWithWitnessesOrEvidence.ToString());
    }

    [Fact]
    public void The_first_word_of_a_name_is_in_the_title_of_its_crime() => Assert.All(NamesOf(null, typeof(Domain.Crimes.Crimes)), named =>
    {
        var firstWord = string.Concat(named.Name.Take(1).Concat(named.Name.Skip(1).TakeWhile(char.IsLower)));

        Assert.Contains(firstWord, Assert.Single(Dataset.Embedded.Crimes.Find(named.Code)).Title(Language.English), StringComparison.OrdinalIgnoreCase);
    });

    private static IEnumerable<(string Name, CrimeCode Code)> NamesOf(object? owner, Type type) =>
        type.GetProperties(BindingFlags.Public | (owner is null ? BindingFlags.Static : BindingFlags.Instance)).SelectMany(property => property.GetValue(owner) switch
        {
            CrimeCode code => [(property.Name, code)],
            { } group => NamesOf(group, group.GetType()),
            _ => [],
        });
}
