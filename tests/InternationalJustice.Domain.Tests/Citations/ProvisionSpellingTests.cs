using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Tests.Citations;

/// <summary>Spellings seen in filings and judgments of the Court, in commentary and in the press, with the provisions that they mean.</summary>
public class ProvisionSpellingTests
{
    public static TheoryData<string, string> SpellingsOfOne => new()
    {
        { "article 61(7)(c)(i) of the Rome Statute", "61(7)(c)(i)" },
        { "article 25(3)(d) of the Statute", "25(3)(d)" },
        { "article 58(1) of the Statute", "58(1)" },
        { "Article 58", "58" },
        { "article 81(3)(c)(i) of the Statute", "81(3)(c)(i)" },
        { "article 60(3) of the Rome Statute", "60(3)" },
        { "article 108(1) of the Rome Statute", "108(1)" },
        { "article 87(7) of the Rome Statute", "87(7)" },
        { "Article 87(7) of the Rome Statute", "87(7)" },
        { "article 74 of the Rome Statute", "74" },
        { "Article 74 of the Statute", "74" },
        { "Article 8(1) of the Statute", "8(1)" },
        { "Article 19(3) of the Statute", "19(3)" },
        { "Article 12(2)(a)", "12(2)(a)" },
        { "Article 12(2)", "12(2)" },
        { "ARTICLE 12(2)", "12(2)" },
        { "Article 27(2)", "27(2)" },
        { "Article 76(2)", "76(2)" },
        { "Article 19(2)(b) of the Statute", "19(2)(b)" },
        { "article 19(2)(b) of the Rome Statute", "19(2)(b)" },
        { "Article 87(2) of the Statute", "87(2)" },
        { "l'article 25-3-a du Statut", "25(3)(a)" },
        { "l'article 74 du Statut", "74" },
        { "article 28(a) of the Statute", "28(a)" },
        { "article 25(3)(b) of the Statute", "25(3)(b)" },
        { "Article 8 bis", "8bis" },
        { "ARTICLE 8 BIS", "8bis" },
        { "Art. 8 bis RS", "8bis" },
        { "Art. 15 bis RS", "15bis" },
        { "Art. 8(bis)", "8bis" },
        { "Art. 12 (3)", "12(3)" },
        { "Article 8(2)(b)(xxii)", "8(2)(b)(xxii)" },
        { "Elements of Crimes, Article 8(2)(b)(xxii)-1, Element 1", "8(2)(b)(xxii)-1" },
        { "article 121(5) of the Rome Statute", "121(5)" },
        { "article 7(1)(h)", "7(1)(h)" },
        { "Article 25(3)(d)(ii)", "25(3)(d)(ii)" },

        // Further forms of the same habits.
        { "article 58, paragraph 5", "58(5)" },
        { "article 58, paragraph 1 (b) (iii)", "58(1)(b)(iii)" },
        { "article 25, paragraph 3 bis", "25(3bis)" },
        { "article 93, paragraph 1, subparagraph (k)", "93(1)(k)" },
        { "article 12, paragraphe 2, alinéa a)", "12(2)(a)" },
        { "l’article 8-2-b-xxii du Statut de Rome", "8(2)(b)(xxii)" },
        { "article 7-1-g-6 des Éléments des crimes", "7(1)(g)-6" },
        { "article 8 bis-2-a du Statut", "8bis(2)(a)" },
        { "article 25\u20113\u2011a", "25(3)(a)" },
        { "article\u00A08\u00A0bis(2)(a)", "8bis(2)(a)" },
        { "article 25(3 bis) of the Statute", "25(3bis)" },
        { "art 93(10)(b)(i)(a)", "93(10)(b)(i)a" },
        { "the Rome Statute, article 5", "5" },
        { "RS 12(3)", "12(3)" },
        { "rule 118(3)", "RPE rule 118(3)" },
        { "Rule 134 ter of the Rules of Procedure and Evidence", "RPE rule 134ter" },
        { "Rules of Procedure and Evidence, rule 121(2)(b)", "RPE rule 121(2)(b)" },
        { "règle 118-3 du Règlement de procédure et de preuve", "RPE rule 118(3)" },
        { "regulation 55(2) of the Regulations of the Court", "RegC regulation 55(2)" },
        { "norme 55-2 du Règlement de la Cour", "RegC regulation 55(2)" },
        { "Article 2(4) of the UN Charter", "UNC article 2(4)" },
        { "article 2-4 de la Charte des Nations Unies", "UNC article 2(4)" },
        { "article 31(3)(c) VCLT", "VCLT article 31(3)(c)" },
        { "Article 6 of the Genocide Convention", "CPPCG article 6" },
    };

    public static TheoryData<string, string> SpellingsOfSeveral => new()
    {
        { "Article 61(7)(a) and (b) of the Rome Statute", "61(7)(a), 61(7)(b)" },
        { "Articles 8(2)(e)(vii) and 25(3)(a) of the Statute", "8(2)(e)(vii), 25(3)(a)" },
        { "Articles 64(6)(c) and 71 of the Rome Statute", "64(6)(c), 71" },
        { "Articles 64(7) and 67(1) of the Rome Statute", "64(7), 67(1)" },
        { "articles 58, paragraph 5, 87 and 89 of the Rome Statute", "58(5), 87, 89" },
        { "Art. 7(1)(g), 8(2)(e)(vi)", "7(1)(g), 8(2)(e)(vi)" },

        // Further forms of the same habits.
        { "article 12", "12" },
        { "7(1)(h) and (i)", "7(1)(h), 7(1)(i)" },
        { "article 8(2)(b)(iv) and (v)", "8(2)(b)(iv), 8(2)(b)(v)" },
        { "article 8(2)(a)(i), (b)(ii) and (c)", "8(2)(a)(i), 8(2)(b)(ii), 8(2)(c)" },
        { "article 25(3)(a), (b) and (c)", "25(3)(a), 25(3)(b), 25(3)(c)" },
        { "article 12(2)(a) and (3)", "12(2)(a), 12(3)" },
        { "article 7(1)(g)-1 and (k)", "7(1)(g)-1, 7(1)(k)" },
        { "article 121, paragraphs 3 and 7", "121(3), 121(7)" },
        { "les articles 7-1-h et 25-3-a du Statut", "7(1)(h), 25(3)(a)" },
        { "articles 31 and 32 of the Vienna Convention on the Law of Treaties", "VCLT article 31, VCLT article 32" },
        { "article 58(1) of the Statute and rule 117(3)", "58(1), RPE rule 117(3)" },
        { "article 58 of the Statute; rules 117 and 118", "58, RPE rule 117, RPE rule 118" },
        { "articles 7 & 8 bis", "7, 8bis" },
    };

    public static TheoryData<string> NearMisses => new()
    {
        "", " ", "article", "articles of the Statute", "of the Statute", "the", "the 7(1)(h)", "l'7(1)(h)",
        "0", "07", "article 0", "article 1000", "-7", "+7", "7.1", "٧(1)", "７(1)(h)",
        " 7(1)(h)", "7(1)(h) ", "7(1)(h).", "(7(1)(h))", "7(1)(h)x", "article 7(1)(h)of the Statute", "7(1)(h)\n", "7\t(1)",
        "7(", "7()", "7(1", "7 1)", "7(1)(", "7(1)h", "7[1][h]", "7(0)", "7(01)", "7(100)", "7(-1)",
        "7(1)(H)", "7(1)(hh)", "7(1)(1)", "7(1)(h)(1)", "7(ii)", "7(1)(ii)", "7(é)",
        "8(2)(b)(iiii)", "8(2)(b)(vx)", "8(2)(b)(iix)", "8(2)(b)(l)", "8(2)(b)(XXII)", "8(2)(b)(22)", "8(2)(b)(xl)", "8(2)(b)(i)ab", "8(2)(b)(i)(a)(a)",
        "8(2)(b)(xxii)-", "8(2)(b)(xxii)-0", "8(2)(b)(xxii)-01", "8(2)(b)(xxii)-32", "8(2)(b)(xxii)-1-2", "8(2)(b)(xxii)--1", "8(2)(b)(xxii) -1", "7(1)-1", "93(10)(b)(i)a-1",
        "8bisbis", "8 bisque", "8(bis", "8 bis ter", "8b", "bis", "25(3bis",
        "25-3-", "25--3", "25-3-a-", "25-3-A", "25-3a", "25-a-3-b", "13-15", "articles 13-15", "Art. 13-15", "104-108", "58(1)-(2)", "58(1)–(2)",
        "article 58, paragraph", "article 58, paragraph 0", "article 58 paragraph (1)", "58paragraph 1", "article 58, paragraph 1, subparagraph k",
        "article 7(1)(h) of the ICTY Statute", "article 7(1)(h) of the", "article 7(1)(h) of the Statute of", "article 7(1)(h) of Rome",
        "rule 118 of the Statute", "article 118 of the Rules of Procedure and Evidence", "regulation 55 RPE", "RPE article 118", "RPE rule 118 of the Rules", "RPE", "RPE rule", "rpe rule 5(1)(a)-1",
        "article 7(1)(h), element 4", "Elements of Crimes, Article 7(1)(h), Element", "Article II of the Genocide Convention", "section 7(1)(h)", "articel 7(1)(h)", "(unset)", "other:terrorism",
    };

    [Theory]
    [MemberData(nameof(SpellingsOfOne))]
    public void A_spelling_of_one_provision_is_read(string spelling, string expected) => Assert.Equal(expected, Provision.Parse(spelling).ToString());

    [Theory]
    [MemberData(nameof(SpellingsOfOne))]
    public void A_spelling_of_one_provision_is_also_a_list_of_one(string spelling, string expected) => Assert.Equal([Provision.Parse(expected)], Provision.ParseAll(spelling));

    [Theory]
    [MemberData(nameof(SpellingsOfSeveral))]
    public void A_spelling_of_several_provisions_is_read_in_order(string spelling, string expected) =>
        Assert.Equal(expected, string.Join(", ", Provision.ParseAll(spelling)));

    [Theory]
    [MemberData(nameof(SpellingsOfSeveral))]
    public void A_text_that_cites_several_provisions_is_not_one(string spelling, string expected) =>
        Assert.Equal(!expected.Contains(',', StringComparison.Ordinal), Provision.TryParse(spelling, out _));

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void A_near_miss_is_refused(string text)
    {
        Assert.False(Provision.TryParse(text, out var provision));
        Assert.True(provision.IsUnset);
        Assert.False(Provision.TryParseAll(text, out var provisions));
        Assert.Empty(provisions);
    }

    [Theory]
    [InlineData("article 7(1)(h) and")]
    [InlineData("article 7(1)(h),")]
    [InlineData("article 7(1)(h) and and 8")]
    [InlineData("article 7(1)(h)and 8")]
    [InlineData("article 7 8")]
    [InlineData("article 7(1)(h) and h")]
    [InlineData("article 7 and (ii)")]
    [InlineData("article 8(2)(b)(i) and (xxxxi)")]
    [InlineData("articles 58, paragraphs 5, 87 and 89")]
    [InlineData("rules 58 and 59 of the Rules, 60")]
    [InlineData("articles 7 and rule")]
    [InlineData("articles 58 to 61")]
    public void A_list_that_could_mean_two_things_or_nothing_is_refused(string text) =>
        Assert.False(Provision.TryParseAll(text, out _));

    [Fact]
    public void A_letter_l_in_the_place_of_a_figure_is_read_as_it_stands()
    {
        var provision = Provision.Parse("article 58(l)");

        Assert.NotEqual(Provision.Parse("58(1)"), provision);
        Assert.False(RomeStatute.Contains(provision));
    }

    [Fact]
    public void Hostile_input_is_refused_in_linear_time()
    {
        const int length = 2_000_000;

        Assert.False(Provision.TryParse(new string('(', length), out _));
        Assert.False(Provision.TryParse("7" + new string('0', length), out _));
        Assert.False(Provision.TryParse("article" + new string(' ', length) + "x", out _));
        Assert.False(Provision.TryParse("7" + string.Concat(Enumerable.Repeat("(1)", length / 3)), out _));
        Assert.False(Provision.TryParseAll(string.Concat(Enumerable.Repeat("7, ", length / 3)) + "x", out _));
        Assert.False(Provision.TryParseAll("8(2)(b)(i)" + string.Concat(Enumerable.Repeat(" and (i)", length / 8)) + " and (", out _));
        Assert.False(Provision.TryParseAll("7" + string.Concat(Enumerable.Repeat(" and", length / 4)), out _));
    }

    [Fact]
    public void Parse_names_the_text_and_what_was_expected()
    {
        Assert.Contains("\"7(1\" is not one provision", Assert.Throws<FormatException>(() => Provision.Parse("7(1")).Message, StringComparison.Ordinal);
        Assert.Contains("\"7, \" is not a list of provisions", Assert.Throws<FormatException>(() => Provision.ParseAll("7, ")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Provision.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Provision.ParseAll(null!));
    }
}
