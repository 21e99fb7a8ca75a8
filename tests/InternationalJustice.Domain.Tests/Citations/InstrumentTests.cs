using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Tests.Citations;

public class InstrumentTests
{
    [Theory]
    [InlineData("RS", "Rome Statute", "Statut de Rome", "article", "article")]
    [InlineData("EC", "Elements of Crimes", "Éléments des crimes", "article", "article")]
    [InlineData("RPE", "Rules of Procedure and Evidence", "Règlement de procédure et de preuve", "rule", "règle")]
    [InlineData("RegC", "Regulations of the Court", "Règlement de la Cour", "regulation", "norme")]
    [InlineData("UNC", "Charter of the United Nations", "Charte des Nations Unies", "article", "article")]
    [InlineData("VCLT", "Vienna Convention on the Law of Treaties", "Convention de Vienne sur le droit des traités", "article", "article")]
    [InlineData("CPPCG", "Convention on the Prevention and Punishment of the Crime of Genocide", "Convention pour la prévention et la répression du crime de génocide", "article", "article")]
    public void An_instrument_has_a_stable_abbreviation_and_names(string abbreviation, string english, string french, string division, string frenchDivision)
    {
        var instrument = Instrument.Parse(abbreviation);

        Assert.Equal(abbreviation, instrument.ToString());
        Assert.Equal(english, instrument.Name(Language.English));
        Assert.Equal(french, instrument.Name(Language.French));
        Assert.Equal(division, instrument.Division(Language.English));
        Assert.Equal(frenchDivision, instrument.Division(Language.French));
        Assert.Contains(instrument, Instrument.All);
    }

    [Fact]
    public void The_named_instruments_are_listed_first() =>
        Assert.Equal(
            [
                Instrument.RomeStatute, Instrument.ElementsOfCrimes, Instrument.RulesOfProcedureAndEvidence, Instrument.RegulationsOfTheCourt,
                Instrument.UnitedNationsCharter, Instrument.ViennaConventionOnTreaties, Instrument.GenocideConvention,
            ],
            Instrument.All.Take(7));

    [Theory]
    [InlineData("ICTYSt article 5", "article 5 of the Statute of the International Criminal Tribunal for the former Yugoslavia", "article 5 du Statut du Tribunal pénal international pour l’ex-Yougoslavie")]
    [InlineData("UNTAETReg section 2(3)", "section 2(3) of the UNTAET Regulation 2000/15", "section 2-3 du Règlement 2000/15 de l’ATNUTO")]
    [InlineData("STLRPE rule 60bis", "rule 60 bis of the Rules of Procedure and Evidence of the Special Tribunal for Lebanon", "règle 60 bis du Règlement de procédure et de preuve du Tribunal spécial pour le Liban")]
    public void The_instruments_of_other_courts_are_cited_like_the_Statute(string notation, string english, string french)
    {
        var provision = Provision.Parse(notation);

        Assert.Equal(notation, provision.ToString());
        Assert.Equal(english, provision.ToCitation(Language.English));
        Assert.Equal(french, provision.ToCitation(Language.French));
        Assert.Equal(provision, Provision.Parse(english));
        Assert.Equal(provision, Provision.Parse(french));
    }

    [Fact]
    public void Statute_alone_stays_the_Rome_Statute() => Assert.Equal(Provision.Parse("5"), Provision.Parse("article 5 of the Statute"));

    [Theory]
    [InlineData("")]
    [InlineData("rs")]
    [InlineData("Rome Statute")]
    [InlineData("RS ")]
    public void Only_the_abbreviation_itself_is_read(string text)
    {
        Assert.False(Instrument.TryParse(text, out var instrument));
        Assert.True(instrument.IsUnset);
        Assert.Throws<FormatException>(() => Instrument.Parse(text));
    }

    [Fact]
    public void The_default_is_no_instrument()
    {
        Assert.Equal(string.Empty, default(Instrument).ToString());
        Assert.Equal(string.Empty, default(Instrument).Name(Language.English));
        Assert.True(default(Instrument) < Instrument.RomeStatute);
        Assert.True(Instrument.RomeStatute >= default(Instrument));
        Assert.Equal(1, Instrument.RomeStatute.CompareTo(null));
        Assert.Throws<ArgumentException>(() => Instrument.RomeStatute.CompareTo("RS"));
    }
}
