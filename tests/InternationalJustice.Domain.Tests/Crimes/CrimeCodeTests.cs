using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Crimes;

namespace InternationalJustice.Domain.Tests.Crimes;

public class CrimeCodeTests
{
    [Theory]
    [InlineData("6(a)", CrimeFamily.Genocide)]
    [InlineData("7", CrimeFamily.CrimesAgainstHumanity)]
    [InlineData("7(1)(g)-6", CrimeFamily.CrimesAgainstHumanity)]
    [InlineData("8(2)(b)(i)", CrimeFamily.WarCrimes)]
    [InlineData("8bis", CrimeFamily.Aggression)]
    [InlineData("70(1)(a)", CrimeFamily.AdministrationOfJustice)]
    [InlineData("71", CrimeFamily.None)]
    [InlineData("58(1)", CrimeFamily.None)]
    [InlineData("other:terrorism", CrimeFamily.None)]
    public void The_article_tells_the_family(string code, CrimeFamily family) => Assert.Equal(family, CrimeCode.Parse(code).Family);

    [Theory]
    [InlineData("8(2)(a)(i)", WarCrimeCategory.GraveBreaches, ConflictType.International)]
    [InlineData("8(2)(b)", WarCrimeCategory.InternationalConflict, ConflictType.International)]
    [InlineData("8(2)(c)(i)-1", WarCrimeCategory.CommonArticle3, ConflictType.NonInternational)]
    [InlineData("8(2)(e)(vii)", WarCrimeCategory.NonInternationalConflict, ConflictType.NonInternational)]
    [InlineData("8", WarCrimeCategory.None, ConflictType.None)]
    [InlineData("8(2)", WarCrimeCategory.None, ConflictType.None)]
    [InlineData("8(2)(d)", WarCrimeCategory.None, ConflictType.None)]
    [InlineData("7(2)(a)", WarCrimeCategory.None, ConflictType.None)]
    [InlineData("8bis(2)(b)", WarCrimeCategory.None, ConflictType.None)]
    [InlineData("other:terrorism", WarCrimeCategory.None, ConflictType.None)]
    public void The_paragraph_tells_the_list_of_war_crimes_and_the_conflict(string code, WarCrimeCategory category, ConflictType conflict)
    {
        Assert.Equal(category, CrimeCode.Parse(code).Category);
        Assert.Equal(conflict, CrimeCode.Parse(code).Conflict);
    }

    [Fact]
    public void A_crime_has_a_provision_and_other_conduct_a_name()
    {
        Assert.Equal(Provision.Parse("7(1)(h)"), CrimeCode.Parse("7(1)(h)").Provision);
        Assert.Null(CrimeCode.Parse("7(1)(h)").OtherName);
        Assert.Equal("terrorism", CrimeCode.Parse("other:terrorism").OtherName);
        Assert.Null(CrimeCode.Parse("other:terrorism").Provision);
        Assert.Equal(CrimeCode.Parse("7(1)(h)"), CrimeCode.Of(Provision.Parse("7(1)(h)")));
    }

    [Theory]
    [InlineData("RPE rule 118")]
    [InlineData("UNC article 7")]
    public void Only_the_Statute_makes_crimes(string provision) => Assert.Throws<ArgumentException>(() => CrimeCode.Of(Provision.Parse(provision)));

    [Fact]
    public void No_provision_makes_no_code() => Assert.Throws<ArgumentException>(() => CrimeCode.Of(default));

    [Theory]
    [InlineData("7(1)(g)", "7(1)(g)-1", true)]
    [InlineData("8", "8(2)(e)(xix)", true)]
    [InlineData("8", "8bis(1)", false)]
    [InlineData("7(1)(g)-1", "7(1)(g)", false)]
    [InlineData("other:terrorism", "other:terrorism", true)]
    [InlineData("other:terrorism", "other:piracy", false)]
    [InlineData("7", "other:terrorism", false)]
    [InlineData("other:terrorism", "7", false)]
    public void A_wider_code_contains_a_narrower_one(string whole, string part, bool contains) => Assert.Equal(contains, CrimeCode.Parse(whole).Contains(CrimeCode.Parse(part)));

    [Fact]
    public void The_default_is_no_code()
    {
        Assert.True(default(CrimeCode).IsUnset);
        Assert.Equal("(unset)", default(CrimeCode).ToString());
        Assert.Null(default(CrimeCode).Provision);
        Assert.Equal(CrimeFamily.None, default(CrimeCode).Family);
        Assert.False(default(CrimeCode).Contains(default));
        Assert.True(default(CrimeCode) < CrimeCode.Parse("6"));
        Assert.Equal(1, CrimeCode.Parse("6").CompareTo(null));
        Assert.Throws<ArgumentException>(() => CrimeCode.Parse("6").CompareTo("6"));
    }
}
