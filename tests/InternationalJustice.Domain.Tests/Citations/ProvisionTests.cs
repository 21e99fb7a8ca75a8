using System.ComponentModel;
using System.Text.Json;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Tests.Citations;

public class ProvisionTests
{
    [Theory]
    [InlineData("7", ProvisionLevel.Article, null)]
    [InlineData("8bis", ProvisionLevel.Article, null)]
    [InlineData("7(1)", ProvisionLevel.Paragraph, "7")]
    [InlineData("25(3bis)", ProvisionLevel.Paragraph, "25")]
    [InlineData("7(1)(h)", ProvisionLevel.Letter, "7(1)")]
    [InlineData("28(a)", ProvisionLevel.Letter, "28")]
    [InlineData("28(a)(i)", ProvisionLevel.Item, "28(a)")]
    [InlineData("8(2)(b)(xxii)", ProvisionLevel.Item, "8(2)(b)")]
    [InlineData("93(10)(b)(i)a", ProvisionLevel.SubItem, "93(10)(b)(i)")]
    [InlineData("7(1)(g)-1", ProvisionLevel.ElementsVariant, "7(1)(g)")]
    [InlineData("8(2)(b)(xxii)-1", ProvisionLevel.ElementsVariant, "8(2)(b)(xxii)")]
    [InlineData("RPE rule 118(3)", ProvisionLevel.Paragraph, "RPE rule 118")]
    public void A_provision_knows_its_level_and_the_provision_above_it(string text, ProvisionLevel level, string? parent)
    {
        var provision = Provision.Parse(text);

        Assert.Equal(text, provision.ToString());
        Assert.Equal(level, provision.Level);
        Assert.Equal(parent, provision.Parent?.ToString());
    }

    [Theory]
    [InlineData("7(2)(i)", "2 i", ProvisionLevel.Letter)]
    [InlineData("8(2)(b)(i)", "2 b i", ProvisionLevel.Item)]
    [InlineData("93(10)(b)(i)a", "10 b i a", ProvisionLevel.SubItem)]
    [InlineData("25(3bis)", "3bis", ProvisionLevel.Paragraph)]
    [InlineData("8(2)(c)(i)-4", "2 c i", ProvisionLevel.ElementsVariant)]
    [InlineData("15ter", "", ProvisionLevel.Article)]
    public void Whether_i_is_a_letter_or_a_numeral_depends_on_its_level(string text, string path, ProvisionLevel level)
    {
        Assert.Equal(path, string.Join(' ', Provision.Parse(text).Path));
        Assert.Equal(level, Provision.Parse(text).Level);
    }

    [Theory]
    [InlineData("7(1)", "7(1)(h)", true)]
    [InlineData("7", "7(1)(h)", true)]
    [InlineData("7(1)(h)", "7(1)(h)", true)]
    [InlineData("7(1)(g)", "7(1)(g)-1", true)]
    [InlineData("8(2)(e)", "8(2)(e)(vi)-6", true)]
    [InlineData("28", "28(a)(i)", true)]
    [InlineData("7(1)(h)", "7(1)", false)]
    [InlineData("7(1)(g)-1", "7(1)(g)", false)]
    [InlineData("7(1)(g)-1", "7(1)(g)-2", false)]
    [InlineData("8", "8bis", false)]
    [InlineData("25(3)", "25(3bis)", false)]
    [InlineData("1", "10", false)]
    [InlineData("1", "RPE rule 1", false)]
    [InlineData("8(2)(b)(i)", "8(2)(b)(ii)", false)]
    [InlineData("8(2)(b)(x)", "8(2)(b)(xxii)", false)]
    public void A_whole_contains_its_parts(string whole, string part, bool contains) =>
        Assert.Equal(contains, Provision.Parse(whole).Contains(Provision.Parse(part)));

    [Theory]
    [InlineData("7(1)(h)", "article 7(1)(h) of the Rome Statute", "article 7-1-h du Statut de Rome")]
    [InlineData("8bis(2)(a)", "article 8 bis(2)(a) of the Rome Statute", "article 8 bis-2-a du Statut de Rome")]
    [InlineData("25(3bis)", "article 25(3 bis) of the Rome Statute", "article 25-3 bis du Statut de Rome")]
    [InlineData("93(10)(b)(i)a", "article 93(10)(b)(i)a of the Rome Statute", "article 93-10-b-i-a du Statut de Rome")]
    [InlineData("7(1)(g)-1", "article 7(1)(g)-1 of the Elements of Crimes", "article 7-1-g-1 des Éléments des crimes")]
    [InlineData("RPE rule 118(3)", "rule 118(3) of the Rules of Procedure and Evidence", "règle 118-3 du Règlement de procédure et de preuve")]
    [InlineData("RegC regulation 55", "regulation 55 of the Regulations of the Court", "norme 55 du Règlement de la Cour")]
    [InlineData("UNC article 2(4)", "article 2(4) of the Charter of the United Nations", "article 2-4 de la Charte des Nations Unies")]
    public void The_full_citation_names_the_instrument_and_can_be_read_back(string text, string english, string french)
    {
        var provision = Provision.Parse(text);

        Assert.Equal(english, provision.ToCitation(Language.English));
        Assert.Equal(french, provision.ToCitation(Language.French));
        Assert.Equal(provision, Provision.Parse(english));
        Assert.Equal(provision, Provision.Parse(french));
    }

    [Fact]
    public void A_variant_is_found_in_the_Elements_and_its_whole_in_the_Statute()
    {
        var variant = Provision.Parse("8(2)(b)(xxii)-3");

        Assert.Equal(3, variant.ElementsVariant);
        Assert.Equal(Instrument.ElementsOfCrimes, variant.Instrument);
        Assert.Equal(Provision.Parse("8(2)(b)(xxii)"), variant.WithoutElementsVariant);
        Assert.Null(variant.WithoutElementsVariant.ElementsVariant);
        Assert.Equal(Instrument.RomeStatute, variant.WithoutElementsVariant.Instrument);
        Assert.Equal("8", variant.ArticleDesignation);
        Assert.Equal(Provision.Parse("8"), variant.Article);
    }

    [Fact]
    public void The_default_is_visibly_no_provision()
    {
        var unset = default(Provision);

        Assert.True(unset.IsUnset);
        Assert.Equal("(unset)", unset.ToString());
        Assert.Equal(string.Empty, unset.ToCitation(Language.English));
        Assert.Equal(string.Empty, unset.ArticleDesignation);
        Assert.Equal(ProvisionLevel.None, unset.Level);
        Assert.True(unset.Instrument.IsUnset);
        Assert.Null(unset.Parent);
        Assert.Empty(unset.Path);
        Assert.False(unset.Contains(Provision.Parse("7")));
        Assert.False(unset.Contains(unset));
        Assert.True(unset < Provision.Parse("1"));
        Assert.False(RomeStatute.Contains(unset));
    }

    [Fact]
    public void A_citation_in_no_language_is_empty() => Assert.Equal(string.Empty, Provision.Parse("7").ToCitation(Language.None));

    [Theory]
    [InlineData("5", "5(a)", "6", "8", "8(1)", "8(2)", "8(2)(a)", "8(2)(a)(ii)", "8(2)(a)(ii)-1", "8(2)(a)(ii)-2", "8(2)(a)(iii)", "8(2)(b)", "8(3)", "8bis", "8bis(1)", "9", "15", "15(6)", "15bis", "15ter", "16", "25(3)", "25(3)(f)", "25(3bis)", "25(4)", "128", "RPE rule 1")]
    public void The_order_is_that_of_the_text(params string[] ordered)
    {
        var provisions = ordered.Select(Provision.Parse).ToList();

        Assert.Equal(provisions, provisions.AsEnumerable().Reverse().Order());
        Assert.All(provisions.Zip(provisions.Skip(1)), pair => Assert.True(pair.First < pair.Second && pair.Second > pair.First && pair.First <= pair.Second && pair.Second >= pair.First));
    }

    [Fact]
    public void A_provision_is_compared_only_with_a_provision()
    {
        Assert.Equal(1, Provision.Parse("7").CompareTo(null));
        Assert.Throws<ArgumentException>(() => Provision.Parse("7").CompareTo("7"));
    }

    [Fact]
    public void A_provision_travels_as_JSON_as_a_key_and_through_type_conversion()
    {
        var provision = Provision.Parse("article 8 bis(2)(a)");

        Assert.Equal("\"8bis(2)(a)\"", JsonSerializer.Serialize(provision));
        Assert.Equal(provision, JsonSerializer.Deserialize<Provision>("\"Article 8 bis (2) (a)\""));
        Assert.Equal("{\"8bis(2)(a)\":1}", JsonSerializer.Serialize(new Dictionary<Provision, int> { [provision] = 1 }));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Provision>("\"8ter)\""));
        Assert.Equal(provision, TypeDescriptor.GetConverter(typeof(Provision)).ConvertFromInvariantString("8bis(2)(a)"));
        Assert.Equal(ProvisionLevel.Letter, JsonSerializer.Deserialize<ProvisionLevel>("\"letter\""));
    }
}
