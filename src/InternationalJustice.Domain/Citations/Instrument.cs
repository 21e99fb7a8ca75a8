using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Citations;

/// <summary>A treaty or other text whose provisions are cited.</summary>
/// <remarks>
/// <para>
/// The list is closed; each instrument is written as its abbreviation, which never changes: <c>RS</c>, <c>EC</c>, <c>RPE</c>, <c>RegC</c>, <c>UNC</c>, <c>VCLT</c>, <c>CPPCG</c>,
/// and those by which the other courts were founded, such as <c>ICTYSt</c>.
/// </para>
/// <para>Equality is by identity, order is that of <see cref="All"/>. The default value is no instrument; its texts are empty.</para>
/// </remarks>
[JsonConverter(typeof(NotationJsonConverter<Instrument>))]
[TypeConverter(typeof(NotationTypeConverter<Instrument>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Instrument : INotation<Instrument>, IComparable<Instrument>, IComparable
{
    // The number of an instrument is its place here, counted from one; it is part of every packed provision, so entries are only ever added at the end.
    private static readonly Entry[] Entries =
    [
        new("RS", "article", "article", "Rome Statute", "Statut de Rome", "du ", ["Rome Statute of the International Criminal Court", "Statute", "Statut de Rome de la Cour pénale internationale", "Statut"]),
        new("EC", "article", "article", "Elements of Crimes", "Éléments des crimes", "des ", []),
        new("RPE", "rule", "règle", "Rules of Procedure and Evidence", "Règlement de procédure et de preuve", "du ", ["Rules", "Règlement"]),
        new("RegC", "regulation", "norme", "Regulations of the Court", "Règlement de la Cour", "du ", ["Regulations"]),
        new("UNC", "article", "article", "Charter of the United Nations", "Charte des Nations Unies", "de la ", ["UN Charter", "Charter", "Charte"]),
        new("VCLT", "article", "article", "Vienna Convention on the Law of Treaties", "Convention de Vienne sur le droit des traités", "de la ", []),
        new("CPPCG", "article", "article", "Convention on the Prevention and Punishment of the Crime of Genocide", "Convention pour la prévention et la répression du crime de génocide", "de la ", ["Genocide Convention"]),

        // The constitutive instruments of the other courts, and their rules; no provision of theirs is known to exist or not.
        new("LondonAgr", "article", "article", "London Agreement of 8 August 1945", "Accord de Londres du 8 août 1945", "de l’", ["London Agreement"]),
        new("IMTC", "article", "article", "Charter of the International Military Tribunal", "Statut du Tribunal militaire international", "du ", ["Nuremberg Charter"]),
        new("IMTFEC", "article", "article", "Charter of the International Military Tribunal for the Far East", "Statut du Tribunal militaire international pour l’Extrême-Orient", "du ", ["Tokyo Charter"]),
        new("ICTYSt", "article", "article", "Statute of the International Criminal Tribunal for the former Yugoslavia", "Statut du Tribunal pénal international pour l’ex-Yougoslavie", "du ", []),
        new("ICTRSt", "article", "article", "Statute of the International Criminal Tribunal for Rwanda", "Statut du Tribunal pénal international pour le Rwanda", "du ", []),
        new("IRMCTSt", "article", "article", "Statute of the International Residual Mechanism for Criminal Tribunals", "Statut du Mécanisme international appelé à exercer les fonctions résiduelles des Tribunaux pénaux", "du ", []),
        new("SCSLSt", "article", "article", "Statute of the Special Court for Sierra Leone", "Statut du Tribunal spécial pour la Sierra Leone", "du ", []),
        new("RSCSLSt", "article", "article", "Statute of the Residual Special Court for Sierra Leone", "Statut du Tribunal spécial résiduel pour la Sierra Leone", "du ", []),
        new("UNTAETReg", "section", "section", "UNTAET Regulation 2000/15", "Règlement 2000/15 de l’ATNUTO", "du ", []),
        new("ECCCLaw", "article", "article", "Law on the Establishment of the Extraordinary Chambers in the Courts of Cambodia", "Loi relative à la création des Chambres extraordinaires au sein des tribunaux cambodgiens", "de la ", []),
        new("STLSt", "article", "article", "Statute of the Special Tribunal for Lebanon", "Statut du Tribunal spécial pour le Liban", "du ", []),
        new("EACSt", "article", "article", "Statute of the Extraordinary African Chambers", "Statut des Chambres africaines extraordinaires", "du ", []),
        new("KSCLaw", "article", "article", "Law on Specialist Chambers and Specialist Prosecutor’s Office", "Loi sur les Chambres spécialisées et le Bureau du Procureur spécialisé", "de la ", []),
        new("SCCLaw", "article", "article", "Organic Law on the Special Criminal Court", "Loi organique relative à la Cour pénale spéciale", "de la ", []),
        new("BiHCC", "article", "article", "Criminal Code of Bosnia and Herzegovina", "Code pénal de Bosnie-Herzégovine", "du ", []),
        new("IHTLaw", "article", "article", "Law of the Iraqi High Tribunal", "Loi du Haut Tribunal pénal irakien", "de la ", []),
        new("ICJSt", "article", "article", "Statute of the International Court of Justice", "Statut de la Cour internationale de Justice", "du ", []),
        new("ECHR", "article", "article", "European Convention on Human Rights", "Convention européenne des droits de l’homme", "de la ", []),
        new("ICTYRPE", "rule", "règle", "Rules of Procedure and Evidence of the ICTY", "Règlement de procédure et de preuve du TPIY", "du ", []),
        new("ICTRRPE", "rule", "règle", "Rules of Procedure and Evidence of the ICTR", "Règlement de procédure et de preuve du TPIR", "du ", []),
        new("SCSLRPE", "rule", "règle", "Rules of Procedure and Evidence of the Special Court for Sierra Leone", "Règlement de procédure et de preuve du Tribunal spécial pour la Sierra Leone", "du ", []),
        new("STLRPE", "rule", "règle", "Rules of Procedure and Evidence of the Special Tribunal for Lebanon", "Règlement de procédure et de preuve du Tribunal spécial pour le Liban", "du ", []),
    ];

    private readonly byte _number;

    private Instrument(int number) => _number = (byte)number;

    /// <summary>The Rome Statute of the International Criminal Court, of 17 July 1998, with its amendments.</summary>
    public static Instrument RomeStatute { get; } = new(1);

    /// <summary>The Elements of Crimes (article 9 of the Statute). They follow the numbering of the Statute and add variants to it: <c>7(1)(g)-1</c>.</summary>
    public static Instrument ElementsOfCrimes { get; } = new(2);

    /// <summary>The Rules of Procedure and Evidence of the Court (article 51 of the Statute).</summary>
    public static Instrument RulesOfProcedureAndEvidence { get; } = new(3);

    /// <summary>The Regulations of the Court (article 52 of the Statute).</summary>
    public static Instrument RegulationsOfTheCourt { get; } = new(4);

    /// <summary>The Charter of the United Nations.</summary>
    public static Instrument UnitedNationsCharter { get; } = new(5);

    /// <summary>The Vienna Convention on the Law of Treaties, of 23 May 1969.</summary>
    public static Instrument ViennaConventionOnTreaties { get; } = new(6);

    /// <summary>The Convention on the Prevention and Punishment of the Crime of Genocide, of 9 December 1948.</summary>
    public static Instrument GenocideConvention { get; } = new(7);

    /// <summary>Every instrument, in the order in which provisions of different instruments are sorted.</summary>
    public static ImmutableArray<Instrument> All { get; } = [.. Enumerable.Range(1, Entries.Length).Select(number => new Instrument(number))];

    /// <inheritdoc/>
    public static string Expected => $"an instrument: {string.Join(", ", Entries.Select(entry => entry.Abbreviation))}";

    internal int Number => _number;

    /// <summary>Whether this is no instrument.</summary>
    public bool IsUnset => _number == 0;

    /// <summary>Whether the left instrument comes before the right one.</summary>
    public static bool operator <(Instrument left, Instrument right) => left._number < right._number;

    /// <summary>Whether the left instrument comes after the right one.</summary>
    public static bool operator >(Instrument left, Instrument right) => left._number > right._number;

    /// <summary>Whether the left instrument is the right one or comes before it.</summary>
    public static bool operator <=(Instrument left, Instrument right) => left._number <= right._number;

    /// <summary>Whether the left instrument is the right one or comes after it.</summary>
    public static bool operator >=(Instrument left, Instrument right) => left._number >= right._number;

    /// <summary>Reads the abbreviation of an instrument, in exactly the form in which it is written.</summary>
    /// <exception cref="FormatException">No instrument has that abbreviation.</exception>
    public static Instrument Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NotationText.Parse<Instrument>(text);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Instrument value)
    {
        for (var index = 0; index < Entries.Length; index++)
        {
            if (text.SequenceEqual(Entries[index].Abbreviation))
            {
                value = new Instrument(index + 1);
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The name by which citations call it, without an article: <c>Rome Statute</c>, <c>Statut de Rome</c>. Empty for no instrument or no language.</summary>
    public string Name(Language language) => Choose(language, entry => entry.EnglishName, entry => entry.FrenchName);

    /// <summary>What its main divisions are called: <c>article</c>, <c>rule</c> or <c>regulation</c>; in French <c>article</c>, <c>règle</c> or <c>norme</c>. Empty for no instrument or no language.</summary>
    public string Division(Language language) => Choose(language, entry => entry.EnglishDivision, entry => entry.FrenchDivision);

    /// <inheritdoc/>
    public int CompareTo(Instrument other) => _number.CompareTo(other._number);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The object is not an instrument.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Instrument other => CompareTo(other),
        _ => throw new ArgumentException("Expected an instrument.", nameof(obj)),
    };

    /// <summary>The abbreviation; empty for no instrument.</summary>
    public override string ToString() => IsUnset ? string.Empty : Entries[_number - 1].Abbreviation;

    internal static Instrument FromNumber(int number) => new(number);

    /// <summary>The name with what joins it to a provision before it: <c>of the Rome Statute</c>, <c>du Statut de Rome</c>.</summary>
    internal string NameAfterProvision(Language language) => Choose(language, entry => "of the " + entry.EnglishName, entry => entry.FrenchOf + entry.FrenchName);

    /// <summary>Finds the longest name or abbreviation with which the text begins, in any case and in either language.</summary>
    internal static bool TryMatchName(ReadOnlySpan<char> text, out Instrument instrument, out int length)
    {
        instrument = default;
        length = 0;
        for (var index = 0; index < Entries.Length; index++)
        {
            foreach (var spelling in Entries[index].Spellings)
            {
                if (spelling.Length > length
                    && text.StartsWith(spelling, StringComparison.OrdinalIgnoreCase)
                    && (text.Length == spelling.Length || !char.IsLetterOrDigit(text[spelling.Length])))
                {
                    instrument = new Instrument(index + 1);
                    length = spelling.Length;
                }
            }
        }

        return length > 0;
    }

    private string Choose(Language language, Func<Entry, string> english, Func<Entry, string> french) => (IsUnset, language) switch
    {
        (false, Language.English) => english(Entries[_number - 1]),
        (false, Language.French) => french(Entries[_number - 1]),
        _ => string.Empty,
    };

    private sealed record Entry(string Abbreviation, string EnglishDivision, string FrenchDivision, string EnglishName, string FrenchName, string FrenchOf, ImmutableArray<string> OtherNames)
    {
        internal ImmutableArray<string> Spellings { get; } = [Abbreviation, EnglishName, FrenchName, .. OtherNames];
    }
}
