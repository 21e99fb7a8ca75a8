using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Tests.Citations;

public class RomeStatuteTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("5(d)")]
    [InlineData("5(1)(d)")]
    [InlineData("5(2)")]
    [InlineData("6(e)")]
    [InlineData("7(1)(k)")]
    [InlineData("7(2)(i)")]
    [InlineData("8(2)(a)(viii)")]
    [InlineData("8(2)(b)(xx)")]
    [InlineData("8(2)(b)(xxix)")]
    [InlineData("8(2)(c)(iv)")]
    [InlineData("8(2)(d)")]
    [InlineData("8(2)(e)(xix)")]
    [InlineData("8(2)(f)")]
    [InlineData("8bis(2)(g)")]
    [InlineData("15bis(10)")]
    [InlineData("15ter(5)")]
    [InlineData("20(3)(a)")]
    [InlineData("25(3)(d)(ii)")]
    [InlineData("25(3bis)")]
    [InlineData("28(a)(i)")]
    [InlineData("28(b)(iii)")]
    [InlineData("36(8)(a)(iii)")]
    [InlineData("55(2)(d)")]
    [InlineData("61(7)(c)(ii)")]
    [InlineData("65(1)(c)(iii)")]
    [InlineData("70(1)(f)")]
    [InlineData("81(3)(c)(ii)")]
    [InlineData("90(7)(b)")]
    [InlineData("93(1)(l)")]
    [InlineData("93(10)(b)(i)a")]
    [InlineData("93(10)(b)(ii)b")]
    [InlineData("97(c)")]
    [InlineData("112(2)(g)")]
    [InlineData("121(7)")]
    [InlineData("124")]
    [InlineData("128")]
    [InlineData("7(1)(g)-6")]
    [InlineData("8(2)(a)(vii)-2")]
    [InlineData("8(2)(e)(xi)-2")]
    public void A_provision_of_the_Statute_or_the_Elements_exists(string text) => Assert.True(RomeStatute.Contains(Provision.Parse(text)));

    [Theory]
    [InlineData("129")]
    [InlineData("7(1)(l)")]
    [InlineData("7(4)")]
    [InlineData("6(f)")]
    [InlineData("6(1)")]
    [InlineData("8(2)(g)")]
    [InlineData("8(2)(a)(ix)")]
    [InlineData("8(2)(b)(xxx)")]
    [InlineData("8(2)(c)(v)")]
    [InlineData("8(2)(d)(i)")]
    [InlineData("8(2)(e)(xx)")]
    [InlineData("8ter")]
    [InlineData("8bis(2)(h)")]
    [InlineData("15quater")]
    [InlineData("25(3)(g)")]
    [InlineData("25(5)")]
    [InlineData("28(c)")]
    [InlineData("28(1)")]
    [InlineData("28(2)(a)")]
    [InlineData("12(1)(a)")]
    [InlineData("93(10)(b)(i)c")]
    [InlineData("121(8)")]
    [InlineData("126(3)")]
    [InlineData("7(1)(g)-7")]
    [InlineData("7(1)(h)-1")]
    [InlineData("8(2)(a)(ii)-4")]
    [InlineData("58(l)")]
    [InlineData("RPE rule 58")]
    [InlineData("VCLT article 12")]
    public void A_well_formed_provision_need_not_exist(string text) => Assert.False(RomeStatute.Contains(Provision.Parse(text)));

    [Fact]
    public void The_Statute_has_128_articles_and_three_inserted_ones()
    {
        var articles = RomeStatute.Provisions.Where(provision => provision.Level == ProvisionLevel.Article).Select(provision => provision.ToString()).ToList();

        Assert.Equal(131, articles.Count);
        Assert.Equal(["8bis", "15bis", "15ter"], articles.Where(article => !int.TryParse(article, out _)));
        Assert.Equal(Enumerable.Range(1, 128).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)), articles.Where(article => int.TryParse(article, out _)));
    }

    [Fact]
    public void The_Statute_is_listed_once_in_its_own_order()
    {
        Assert.Equal(RomeStatute.Provisions.Order(), RomeStatute.Provisions);
        Assert.Equal(RomeStatute.Provisions.Length, RomeStatute.Provisions.Distinct().Count());
        Assert.All(RomeStatute.Provisions, provision => Assert.True(provision.Parent is null || RomeStatute.Contains(provision.Parent.Value)));
    }

    [Theory]
    [InlineData("7(1)(h)", "Crimes against humanity")]
    [InlineData("8bis", "Crime of aggression")]
    [InlineData("12(3)", "Preconditions to the exercise of jurisdiction")]
    [InlineData("103", "Role of States in enforcement of sentences of imprisonment")]
    [InlineData("10", "")]
    [InlineData("129", "")]
    [InlineData("7(1)(l)", "")]
    [InlineData("RPE rule 7", "")]
    public void An_article_has_its_official_heading(string text, string heading) => Assert.Equal(heading, RomeStatute.HeadingOf(Provision.Parse(text)));

    [Fact]
    public void Every_provision_is_read_back_from_each_of_its_forms() => Assert.All(RomeStatute.Provisions, provision =>
    {
        Assert.Equal(provision, Provision.Parse(provision.ToString()));
        Assert.Equal(provision, Provision.Parse(provision.ToCitation(Language.English)));
        Assert.Equal(provision, Provision.Parse(provision.ToCitation(Language.French)));
        Assert.Equal([provision], Provision.ParseAll(provision.ToString()));
    });

    [Property(Arbitrary = [typeof(AnyProvision)])]
    public bool The_order_is_total(Provision a, Provision b, Provision c) =>
        (a.CompareTo(b) == 0) == (a == b)
        && Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
        && !(a <= b && b <= c && !(a <= c));

    [Property(Arbitrary = [typeof(AnyProvision)])]
    public bool Containment_is_a_partial_order_that_agrees_with_the_order_of_the_text(Provision a, Provision b, Provision c) =>
        a.Contains(a)
        && !(a.Contains(b) && b.Contains(a) && a != b)
        && !(a.Contains(b) && b.Contains(c) && !a.Contains(c))
        && !(a.Contains(b) && b < a);

    [Fact]
    public void A_provision_is_contained_in_its_ancestors_and_in_nothing_else() => Assert.All(RomeStatute.Provisions.Where(provision => provision.Article.ToString() is "8" or "28" or "93"), part =>
    {
        var wholes = RomeStatute.Provisions.Where(whole => whole.Contains(part)).ToHashSet();
        var ancestors = new HashSet<Provision>();
        for (Provision? whole = part; whole is { } provision; whole = provision.Parent)
        {
            ancestors.Add(provision);
        }

        Assert.Equal(ancestors, wholes);
    });

    public static class AnyProvision
    {
        public static Arbitrary<Provision> Provisions() => Gen.Elements(RomeStatute.Provisions.AsEnumerable()).ToArbitrary();
    }
}
