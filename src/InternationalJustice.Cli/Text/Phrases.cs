using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Cli.Text;

/// <summary>The words of the program, in English and French.</summary>
internal static class Phrases
{
    internal static string Exists(Language language) => Say(language, "There is such a provision.", "Cette disposition existe.");

    internal static string NoSuchProvision(Provision provision, Language language) =>
        Say(language, $"The {provision.Instrument.Name(Language.English)} has no such provision.", $"Cette disposition n’existe pas ({provision.Instrument.Name(Language.French)}).");

    internal static string NumberingNotHeld(Language language) =>
        Say(language, "Whether there is such a provision is not held here.", "L’existence de cette disposition n’est pas vérifiée ici.");

    internal static string OrgansOfTheCourt(Language language) => Say(language, "Organs", "Organes");

    internal static string DivisionsOfTheCourt(Language language) => Say(language, "Divisions", "Sections");

    internal static string JudgesWhoSit(Language language) => Say(language, "Judges who sit", "Juges qui siègent");

    internal static string OfficesOfTheCourt(Language language) => Say(language, "Offices", "Fonctions");

    internal static string FurtherRules(Language language) => Say(language, "Further rules", "Autres règles");

    internal static string WhoMayAct(Language language) => Say(language, "Who may take which act in the proceedings against a person", "Qui peut accomplir quel acte dans la procédure contre une personne");

    internal static string Term(int years, bool mayBeShorter, Language language) => mayBeShorter
        ? Say(language, $"{years} years or less", $"{years} ans ou moins")
        : Say(language, $"{years} years", $"{years} ans");

    internal static string ReadFrom(string text, Language language) => Say(language, $"Read from {text}.", $"Lu dans {text}.");

    internal static string Situation(Language language) => Say(language, "situation", "situation");

    internal static string Case(Language language) => Say(language, "case", "affaire");

    internal static string Matter(Language language) => Say(language, "matter", "question");

    internal static string Filing(Language language) => Say(language, "filing", "document");

    internal static string Hearing(Language language) => Say(language, "hearing", "audience");

    internal static string LanguageOf(Language language) => Say(language, "language", "langue");

    internal static string VersionMarks(Language language) => Say(language, "marks", "mentions");

    internal static string MarksNotExplained(Language language) =>
        Say(language, "marks of the version of a transcript, which no rule that was read explains", "mentions de version d’une transcription, qu’aucun texte lu n’explique");

    internal static string Appeal(Language language) => Say(language, "appeal", "appel");

    internal static string Readers(Language language) => Say(language, "readers", "accès");

    internal static string PartOf(Language language) => Say(language, "part of", "partie de");

    internal static string NumberNotHeld(Language language) => Say(language, "not in the dataset", "absent des données");

    internal static string NobodyHeld(Language language) => Say(language, "nobody on the public record under this number", "personne au dossier public sous ce numéro");

    internal static string NumberRecalled(string name, Language language) => $"{name} ({Of(Confidence.Recalled, language)})";

    internal static string UnderRegulation(MatterNumber matter, Language language)
    {
        var regulation = matter.Paragraph > 0 ? $"{matter.Regulation}({matter.Paragraph})" : $"{matter.Regulation}";
        return matter.IsUnderRegulationsOfTheRegistry
            ? Say(language, $"under regulation {regulation} of the Regulations of the Registry", $"au titre de la norme {regulation} du Règlement du Greffe")
            : Say(language, $"under regulation {regulation} of the Regulations of the Court", $"au titre de la norme {regulation} du Règlement de la Cour");
    }

    internal static string LevelsNotReclassified(Language language) => Say(
        language,
        "As classified when the number was written; a document keeps its number when it is reclassified.",
        "Selon la classification au moment de la citation ; un document reclassifié garde son numéro.");

    internal static string CaseBeforeSituation(Language language) => Say(
        language,
        "The case would have been opened before its situation; check the years.",
        "L’affaire aurait été ouverte avant sa situation ; vérifier les années.");

    internal static string StatusOf(string state, LocalDate on, LocalDate? knownOn, Language language) => knownOn is { } known
        ? Say(language, $"{state} on {Names.Of(on)}, as known on {Names.Of(known)}", $"{state} au {Names.Of(on)}, selon les actes connus au {Names.Of(known)}")
        : Say(language, $"{state} on {Names.Of(on)}", $"{state} au {Names.Of(on)}");

    internal static string Projection(LocalDate knownUntil, Language language) => Say(
        language,
        $"A projection: acts after {Names.Of(knownUntil)} are not known here.",
        $"Projection : les actes postérieurs au {Names.Of(knownUntil)} ne sont pas connus ici.");

    internal static string RecordSeen(LocalDate day, Language language) => Say(
        language,
        $"The record of this person was last seen to be true on {Names.Of(day)}; later acts may be missing.",
        $"L’état de ce dossier a été vérifié pour la dernière fois au {Names.Of(day)} ; des actes postérieurs peuvent manquer.");

    internal static string TimeLimits(Language language) => Say(language, "Time limits that run", "Délais en cours");

    internal static string CountedPersons(int persons, Language language) => Say(language, persons == 1 ? "1 person" : $"{persons} persons", persons == 1 ? "1 personne" : $"{persons} personnes");

    internal static string CountedSituations(int situations, Language language) => Say(language, situations == 1 ? "1 situation" : $"{situations} situations", situations == 1 ? "1 situation" : $"{situations} situations");

    internal static string ByProvisions(IEnumerable<Provision> provisions, Language language) =>
        Say(language, "by article ", "en vertu de l’article ") + string.Join(", ", provisions) + Say(language, " of the Rome Statute", " du Statut de Rome");

    internal static string Replayed(ReplayResult result, Language language) => result switch
    {
        ReplayResult.Same => Say(language, "The answer is the same.", "La réponse est la même."),
        ReplayResult.Different => Say(language, "The answer is another.", "La réponse est autre."),
        _ => Say(language, "Whether the answer is the same cannot be told from this record alone.", "Ce seul enregistrement ne permet pas de dire si la réponse est la même."),
    };

    internal static string Of(ReplayDifference difference, Language language) => difference.Kind switch
    {
        ReplayDifferenceKind.Library => Say(language, "Library", "Bibliothèque"),
        ReplayDifferenceKind.Dataset => Say(language, "Dataset", "Données"),
        ReplayDifferenceKind.Input => Say(language, "Allegation document", "Document de l’allégation"),
        ReplayDifferenceKind.Act => Say(language, "Act", "Acte"),
        ReplayDifferenceKind.Position => Say(language, $"Position on {difference.Subject}", $"Position sur {difference.Subject}"),
        ReplayDifferenceKind.Rule => Say(language, $"Rule {difference.Subject}", $"Règle {difference.Subject}"),
        _ => Say(language, $"Answer {difference.Subject}", $"Réponse {difference.Subject}"),
    };

    internal static string Timeline(Language language) => Say(language, "Status over time", "Position dans le temps");

    internal static string Declarations(Language language) => Say(language, "Declarations under article 12(3)", "Déclarations au titre de l’article 12-3");

    internal static string Amendments(Language language) => Say(language, "Amendments in force", "Amendements en vigueur");

    internal static string Since(LocalDate day, Language language) => Say(language, $"since {Names.Of(day)}", $"depuis le {Names.Of(day)}");

    internal static string Upcoming(Language language) => Say(language, "Still to come", "À venir");

    internal static string Acts(Language language) => Say(language, "Acts", "Actes");

    internal static string Counted(int states, Language language) => Say(language, states == 1 ? "1 State" : $"{states} States", states == 1 ? "1 État" : $"{states} États");

    internal static string CountedCrimes(int crimes) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{crimes} crimes");

    internal static string AddedBy(AmendmentId amendment, LocalDate? since, Language language) => Say(
        language,
        $"Added by the amendment {amendment}; within the Statute for some Parties since {Names.Of(since ?? default)}.",
        $"Ajouté par l’amendement {amendment} ; dans le Statut à l’égard de certains États parties depuis le {Names.Of(since ?? default)}.");

    internal static string Colon(Language language) => Say(language, ": ", " : ");

    internal static string Semicolon(Language language) => Say(language, "; ", " ; ");

    internal static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    internal static string Title(string status, Language language) => Say(language, $"Title: {status}.", $"Intitulé : {status}.");

    internal static string ElementsNotRead(Language language) => Say(
        language,
        "The Elements of Crimes adopted with it were not read; the elements follow the Statute and like crimes.",
        "Les Éléments des crimes adoptés en même temps n’ont pas été lus ; les éléments suivent le Statut et des crimes semblables.");

    internal static string VictimsUnder(int age, Language language) => Say(language, $"Victims under {age}.", $"Victimes de moins de {age} ans.");

    internal static string ScopeLimit(Provision provision, Language language) => Say(
        language,
        $"Not for internal disturbances and tensions: {provision.ToCitation(language)}.",
        $"Ne vise pas les troubles et tensions internes : {provision.ToCitation(language)}.");

    internal static string Limbs(IEnumerable<string> limbs, Language language) =>
        Say(language, "Charged and found separately: ", "Retenus et jugés séparément : ") + string.Join(", ", limbs) + ".";

    internal static string Counterparts(IEnumerable<string> codes, Language language) =>
        Say(language, "In the other kind of conflict, though not in the same terms: ", "Dans l’autre sorte de conflit, en des termes différents : ") + string.Join(", ", codes) + ".";

    internal static string Refused(Language language) => Say(language, ": the Statute refuses this plea", " : le Statut refuse ce moyen");

    internal static string NothingChanges(Language language) => Say(language, "Nothing.", "Rien.");

    internal static string CountedCourts(int count, Language language) => count == 1 ? Say(language, "1 court", "1 juridiction") : Say(language, $"{count} courts", $"{count} juridictions");

    internal static string WhichCourts(LocalDate on, Language language) => Say(language, $"{Names.Of(on)}: which courts could hear this", $"{Names.Of(on)} : quelles juridictions pourraient en connaître");

    internal static string JurisdictionOfCourts(Language language) => Say(language, "Jurisdiction", "Compétence");

    internal static string ConcurrentCourts(int count, Language language) => count switch
    {
        0 => Say(language, "At work: none of the courts that have or may have jurisdiction", "En activité : aucune des juridictions compétentes ou peut-être compétentes"),
        1 => Say(language, "At work, with no other beside it; relation with national courts", "En activité, sans autre à ses côtés ; rapport avec les juridictions nationales"),
        _ => Say(language, "At work, with concurrent jurisdiction; relation with national courts", "En activité, à compétence concurrente ; rapport avec les juridictions nationales"),
    };

    internal static string TriesNoPersons(Language language) => Say(language, "no jurisdiction over persons for crimes", "aucune compétence pénale à l’égard de personnes");

    internal static string ListedCrimes(int crimes, Language language) => Say(language, $"{crimes} listed", $"liste de {crimes}");

    internal static string Labelled(string name, Language language) => Say(language, $"{name}: ", $"{name} : ");

    internal static string Years(int age, Language language) => Say(language, $"{age} years", $"{age} ans");

    internal static string Of(TreatyStatus status, Language language) => status switch
    {
        TreatyStatus.NonParty => Say(language, "not a Party", "non partie"),
        TreatyStatus.Signatory => Say(language, "signatory, not a Party", "signataire, non partie"),
        TreatyStatus.SignatoryNoIntent => Say(language, "signatory that does not intend to become a Party", "signataire sans intention de devenir partie"),
        TreatyStatus.NotYetInForce => Say(language, "deposited its instrument; the Statute is not yet in force for it", "instrument déposé ; le Statut n’est pas encore en vigueur à son égard"),
        TreatyStatus.AcceptingJurisdiction => Say(language, "not a Party, accepted the jurisdiction of the Court", "non partie, a accepté la compétence de la Cour"),
        TreatyStatus.Party => Say(language, "Party", "partie"),
        TreatyStatus.Withdrawing => Say(language, "Party that gave notice of withdrawal", "partie ayant notifié son retrait"),
        TreatyStatus.FormerParty => Say(language, "former Party", "ancienne partie"),
        _ => Say(language, "not known for that day", "inconnue à cette date"),
    };

    internal static string Of(UpcomingChange change, Language language) => change.Kind switch
    {
        UpcomingChangeKind.Status => Of(change.To ?? TreatyStatus.Unknown, language),
        UpcomingChangeKind.AmendmentInForce => Say(language, $"amendment {change.Amendment} enters into force for it", $"l’amendement {change.Amendment} entre en vigueur à son égard"),
        UpcomingChangeKind.AreaIncluded => Say(language, $"the Statute reaches {change.Area}", $"le Statut s’étend à cette zone : {change.Area}"),
        UpcomingChangeKind.AreaExcluded => Say(language, $"the Statute no longer reaches {change.Area}", $"le Statut ne s’étend plus à cette zone : {change.Area}"),
        UpcomingChangeKind.WarCrimesExclusionEnds => Say(language, "its declaration under article 124 ends", "sa déclaration au titre de l’article 124 prend fin"),
        _ => Say(language, "its acceptance of jurisdiction ends", "son acceptation de la compétence prend fin"),
    };

    internal static string Of(Confidence confidence, Language language) => confidence switch
    {
        Confidence.Recalled => Say(language, "known from general knowledge only", "connu de mémoire seulement"),
        Confidence.Presumed => Say(language, "presumed from other acts", "présumé d’après d’autres actes"),
        Confidence.Inferred => Say(language, "the act is certain, its day was worked out", "acte certain, date déduite"),
        Confidence.Conflicting => Say(language, "copies disagree about the day", "les copies divergent sur la date"),
        Confidence.OneCopy => Say(language, "read in one copy", "lu dans une copie"),
        Confidence.RegisterCopy => Say(language, "read in one copy of the register of the depositary", "lu dans une copie du registre du dépositaire"),
        Confidence.TwoCopies => Say(language, "read in two or more copies that agree", "lu dans au moins deux copies concordantes"),
        Confidence.Assumed => Say(language, "assumed by the question", "supposé par la question"),
        _ => Say(language, "rests on the absence of acts", "fondé sur l’absence d’actes"),
    };

    internal static string WeakestAct(Confidence confidence, Language language) =>
        Say(language, $"confidence {Names.Of(confidence)}: ", $"fiabilité {Names.Of(confidence)} : ") + Of(confidence, language);

    internal static string LeastConfidence(Confidence least, Language language) =>
        Say(language, $"only acts of confidence {Names.Of(least)} or better", $"actes de fiabilité {Names.Of(least)} ou meilleure seulement");

    internal static string Differences(Language language) => Say(language, "Acts that differ", "Actes qui diffèrent");

    internal static string NoDifference(Language language) => Say(language, "None.", "Aucun.");

    internal static string DatasetOf(string version, LocalDate knownUntil, Language language) =>
        Say(language, $"Dataset {version}, known until {Names.Of(knownUntil)}", $"Données {version}, connues jusqu’au {Names.Of(knownUntil)}");

    internal static string Withdrawals(Language language) => Say(language, "Withdrawal under article 127", "Retrait au titre de l’article 127");

    internal static string Announced(Language language) => Say(language, "announced; an announcement has no effect", "annoncé ; une annonce est sans effet");

    internal static string Notified(Language language) => Say(language, "notified to the depositary", "notifié au dépositaire");

    internal static string Rescinded(Language language) => Say(language, "notice taken back", "notification retirée");

    internal static string Effective(bool happened, Language language) => happened
        ? Say(language, "effective", "effectif")
        : Say(language, "would have been effective", "aurait été effectif");

    internal static string Standings(Language language) => Say(language, "Who treats it as a State (a report; no opinion is expressed)", "Qui le traite comme un État (constat, sans prise de position)");

    internal static string Areas(Language language) => Say(language, "Areas", "Zones");

    internal static string Reaches(Truth reached, Language language) => reached switch
    {
        Truth.Satisfied => Say(language, "the Statute reaches it", "le Statut s’y étend"),
        Truth.NotSatisfied => Say(language, "the Statute does not reach it", "le Statut ne s’y étend pas"),
        _ => Say(language, "whether the Statute reaches it is not known", "on ignore si le Statut s’y étend"),
    };

    internal static string Exclusions(Language language) => Say(language, "War crimes excluded under article 124", "Crimes de guerre exclus au titre de l’article 124");

    internal static string OptOut(Language language) => Say(language, "Aggression excluded under article 15bis(4)", "Agression exclue au titre de l’article 15 bis-4");

    internal static string NextSteps(Language language) => Say(language, "Acts that may lawfully come next", "Actes qui peuvent légalement suivre");

    internal static string UncertainActs(Language language) => Say(language, "Taken by this day or not", "Accomplis ou non à ce jour");

    internal static string Transit(Language language) => Say(language, "In transit:", "En transit :");

    internal static string Contested(Language language) => Say(language, "Contested:", "Controversé :");

    internal static string Valid(DocumentKind kind, int warnings, Language language)
    {
        var document = kind switch
        {
            DocumentKind.Allegation => Say(language, "allegation", "allégation"),
            DocumentKind.WarrantRecord => Say(language, "warrant record", "dossier de mandat"),
            DocumentKind.Charge => Say(language, "charge", "charge"),
            DocumentKind.TreatyActs => Say(language, "treaty acts", "actes conventionnels"),
            _ => Say(language, "dataset", "données"),
        };
        return warnings switch
        {
            0 => Say(language, $"Valid ({document})", $"Valide ({document})"),
            1 => Say(language, $"Valid ({document}), with 1 warning", $"Valide ({document}), avec 1 avertissement"),
            _ => Say(language, $"Valid ({document}), with {warnings} warnings", $"Valide ({document}), avec {warnings} avertissements"),
        };
    }

    private static string Say(Language language, string english, string french) => language == Language.French ? french : english;
}
