using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Tests.Crimes;

public class CrimeSearchTests
{
    private static readonly CrimeCatalogue Catalogue = Dataset.Embedded.Crimes;

    [Theory]
    [InlineData("7(1)(g)-1", CrimeMatchKind.Code, "7(1)(g)-1")]
    [InlineData("Article 7(1)(h) of the Statute", CrimeMatchKind.Code, "7(1)(h)")]
    [InlineData("8bis", CrimeMatchKind.Code, "8bis(1)")]
    [InlineData("Persecution", CrimeMatchKind.Title, "7(1)(h)")]
    [InlineData("  PERSECUTION ", CrimeMatchKind.Title, "7(1)(h)")]
    [InlineData("persécution", CrimeMatchKind.Title, "7(1)(h)")]
    [InlineData("Torture", CrimeMatchKind.Title, "7(1)(f) 8(2)(a)(ii)-1 8(2)(c)(i)-4")]
    [InlineData("crime against humanity of torture", CrimeMatchKind.Title, "7(1)(f)")]
    [InlineData("torture as a war crime", CrimeMatchKind.Title, "8(2)(a)(ii)-1 8(2)(c)(i)-4")]
    [InlineData("War crime of pillaging", CrimeMatchKind.Title, "8(2)(b)(xvi) 8(2)(e)(v)")]
    [InlineData("viol", CrimeMatchKind.Title, "7(1)(g)-1 8(2)(b)(xxii)-1 8(2)(e)(vi)-1")]
    [InlineData("Prise d'otages", CrimeMatchKind.Title, "8(2)(a)(viii) 8(2)(c)(iii)")]
    [InlineData("prise d’otages", CrimeMatchKind.Title, "8(2)(a)(viii) 8(2)(c)(iii)")]
    [InlineData("wilful   killing", CrimeMatchKind.Title, "8(2)(a)(i)")]
    [InlineData("enforced disappearance", CrimeMatchKind.Alias, "7(1)(i)")]
    [InlineData("child soldiers", CrimeMatchKind.Alias, "8(2)(b)(xxvi) 8(2)(e)(vii)")]
    [InlineData("Apartheid", CrimeMatchKind.Title, "7(1)(j)")]
    [InlineData("forcible transfer", CrimeMatchKind.Limb, "7(1)(d)")]
    [InlineData("enrôlement", CrimeMatchKind.Limb, "8(2)(b)(xxvi) 8(2)(e)(vii)")]
    [InlineData("crime contre l’humanité de persécution", CrimeMatchKind.Title, "7(1)(h)")]
    [InlineData("crime de guerre de viol", CrimeMatchKind.Title, "8(2)(b)(xxii)-1 8(2)(e)(vi)-1")]
    [InlineData("crime contre l'humanité d'extermination", CrimeMatchKind.Title, "7(1)(b)")]
    [InlineData("enlistment", CrimeMatchKind.Limb, "8(2)(b)(xxvi) 8(2)(e)(vii)")]
    [InlineData("genocide", CrimeMatchKind.Family, "6(a) 6(b) 6(c) 6(d) 6(e)")]
    public void A_code_a_title_another_name_or_a_limb_finds_its_crimes(string text, CrimeMatchKind kind, string codes)
    {
        var matches = Catalogue.Search(text);

        Assert.Equal(codes, string.Join(' ', matches.Select(match => match.Crime.Code)));
        Assert.All(matches, match => Assert.Equal(kind, match.Kind));
    }

    [Theory]
    [InlineData("forced marriage")]
    [InlineData("Mariage forcé")]
    public void Forced_marriage_is_charged_as_another_inhumane_act_and_the_answer_says_so(string text)
    {
        var match = Assert.Single(Catalogue.Search(text));

        Assert.Equal(CrimeCode.Parse("7(1)(k)"), match.Crime.Code);
        Assert.Equal(CrimeMatchKind.Alias, match.Kind);
        Assert.Contains("no crime of its own", match.Note(Language.English), StringComparison.Ordinal);
        Assert.Contains("pas un crime distinct", match.Note(Language.French), StringComparison.Ordinal);
        Assert.Contains("Ongwen", match.Note(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("war crimes", 80)]
    [InlineData("crimes de guerre", 80)]
    [InlineData("Crimes against humanity", 16)]
    [InlineData("crimes contre l’humanité", 16)]
    public void The_name_of_a_family_stands_for_all_of_it(string text, int count) => Assert.Equal(count, Catalogue.Search(text).Length);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("persecutions")]
    [InlineData("persecutoin")]
    [InlineData("terrorism")]
    [InlineData("other:terrorism")]
    [InlineData("war crime of persecution")]
    [InlineData("7(1)(l)")]
    [InlineData("crime")]
    public void Nothing_similar_is_guessed_at(string text) => Assert.Empty(Catalogue.Search(text));

    [Fact]
    public void What_cannot_be_charged_is_found_by_its_code_with_the_reason() =>
        Assert.Equal(Catalogue.NotOperative[0].NotOperativeReason(Language.English), Assert.Single(Catalogue.Search("8(2)(b)(xx)")).Note(Language.English));

    [Fact]
    public void Every_crime_is_found_by_both_of_its_titles() => Assert.All(Catalogue.All, crime =>
    {
        Assert.Contains(Catalogue.Search(crime.Title(Language.English)), match => match.Crime == crime);
        Assert.Contains(Catalogue.Search(crime.Title(Language.French).ToUpperInvariant()), match => match.Crime == crime);
    });

    [Theory]
    [InlineData("persecutoin", "persecution")]
    [InlineData("Pilaging", "pillaging")]
    [InlineData("sexual slavry", "sexual slavery")]
    [InlineData("génocyde", "genocide")]
    [InlineData("child soldier", "child soldiers")]
    public void A_slip_is_answered_with_a_question(string text, string name) => Assert.Contains(name, Catalogue.SimilarNames(text));

    [Theory]
    [InlineData("persecution")]
    [InlineData("7(1)(l)")]
    [InlineData("terrorism")]
    [InlineData("")]
    [InlineData("of")]
    public void What_names_a_crime_is_a_code_or_resembles_nothing_has_no_similar_name(string text) => Assert.Empty(Catalogue.SimilarNames(text));

    [Fact]
    public void At_most_five_names_are_asked_for() => Assert.Equal(5, Catalogue.SimilarNames("genocide by").Length);

    [Fact]
    public void Nothing_to_look_up_is_a_mistake_of_the_caller() => Assert.Throws<ArgumentNullException>(() => Catalogue.Search(null!));
}
