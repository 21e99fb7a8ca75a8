using System.Collections.Immutable;

namespace InternationalJustice.Domain.Citations;

/// <summary>The numbering of the Rome Statute: which provisions exist, in which order, under which headings.</summary>
/// <remarks>
/// The Statute is taken as adopted on 17 July 1998, corrected up to 2002, and amended in 2010, 2017 and 2019; the Elements of Crimes as of the same amendments.
/// Amendments count from their adoption, whether or not a State has accepted them, and what an amendment deleted, such as article 5(2), still counts, because
/// older documents cite it. Numbers and headings only: no text of the Statute is held.
/// </remarks>
public static class RomeStatute
{
    // Under each article its divisions: "1(a-f g/6)" is paragraph 1 with letters a to g, the last of which the Elements of Crimes divide into six variants.
    // Article 5 stands in both numberings: before 2010 it had two paragraphs; since the second was deleted its letters follow the number of the article.
    private static readonly ArticleEntry[] Entries =
    [
        new("1", "The Court", ""),
        new("2", "Relationship of the Court with the United Nations", ""),
        new("3", "Seat of the Court", "1-3"),
        new("4", "Legal status and powers of the Court", "1 2"),
        new("5", "Crimes within the jurisdiction of the Court", "a-d 1(a-d) 2"),
        new("6", "Genocide", "a-e"),
        new("7", "Crimes against humanity", "1(a-f g/6 h-k) 2(a-i) 3"),
        new("8", "War crimes", "1 2(a(i ii/3 iii-vi vii/2 viii) b(i-vi vii/4 viii ix x/2 xi-xxi xxii/6 xxiii-xxix) c(i/4 ii-iv) d e(i-v vi/6 vii-x xi/2 xii-xix) f) 3"),
        new("8bis", "Crime of aggression", "1 2(a-g)"),
        new("9", "Elements of Crimes", "1 2(a-c) 3"),
        new("10", "", ""),
        new("11", "Jurisdiction ratione temporis", "1 2"),
        new("12", "Preconditions to the exercise of jurisdiction", "1 2(a b) 3"),
        new("13", "Exercise of jurisdiction", "a-c"),
        new("14", "Referral of a situation by a State Party", "1 2"),
        new("15", "Prosecutor", "1-6"),
        new("15bis", "Exercise of jurisdiction over the crime of aggression (State referral, proprio motu)", "1-10"),
        new("15ter", "Exercise of jurisdiction over the crime of aggression (Security Council referral)", "1-5"),
        new("16", "Deferral of investigation or prosecution", ""),
        new("17", "Issues of admissibility", "1(a-d) 2(a-c) 3"),
        new("18", "Preliminary rulings regarding admissibility", "1-7"),
        new("19", "Challenges to the jurisdiction of the Court or the admissibility of a case", "1 2(a-c) 3-7 8(a-c) 9-11"),
        new("20", "Ne bis in idem", "1 2 3(a b)"),
        new("21", "Applicable law", "1(a-c) 2 3"),
        new("22", "Nullum crimen sine lege", "1-3"),
        new("23", "Nulla poena sine lege", ""),
        new("24", "Non-retroactivity ratione personae", "1 2"),
        new("25", "Individual criminal responsibility", "1 2 3(a-c d(i ii) e f) 3bis 4"),
        new("26", "Exclusion of jurisdiction over persons under eighteen", ""),
        new("27", "Irrelevance of official capacity", "1 2"),
        new("28", "Responsibility of commanders and other superiors", "a(i ii) b(i-iii)"),
        new("29", "Non-applicability of statute of limitations", ""),
        new("30", "Mental element", "1 2(a b) 3"),
        new("31", "Grounds for excluding criminal responsibility", "1(a-c d(i ii)) 2 3"),
        new("32", "Mistake of fact or mistake of law", "1 2"),
        new("33", "Superior orders and prescription of law", "1(a-c) 2"),
        new("34", "Organs of the Court", "a-d"),
        new("35", "Service of judges", "1-4"),
        new("36", "Qualifications, nomination and election of judges", "1 2(a b c(i ii)) 3(a b(i ii) c) 4(a(i ii) b c) 5 6(a b) 7 8(a(i-iii) b) 9(a-c) 10"),
        new("37", "Judicial vacancies", "1 2"),
        new("38", "The Presidency", "1 2 3(a b) 4"),
        new("39", "Chambers", "1 2(a b(i-iii) c) 3(a b) 4"),
        new("40", "Independence of the judges", "1-4"),
        new("41", "Excusing and disqualification of judges", "1 2(a-c)"),
        new("42", "The Office of the Prosecutor", "1-7 8(a b) 9"),
        new("43", "The Registry", "1-6"),
        new("44", "Staff", "1-4"),
        new("45", "Solemn undertaking", ""),
        new("46", "Removal from office", "1(a b) 2(a-c) 3 4"),
        new("47", "Disciplinary measures", ""),
        new("48", "Privileges and immunities", "1-4 5(a-d)"),
        new("49", "Salaries, allowances and expenses", ""),
        new("50", "Official and working languages", "1-3"),
        new("51", "Rules of Procedure and Evidence", "1 2(a-c) 3-5"),
        new("52", "Regulations of the Court", "1-3"),
        new("53", "Initiation of an investigation", "1(a-c) 2(a-c) 3(a b) 4"),
        new("54", "Duties and powers of the Prosecutor with respect to investigations", "1(a-c) 2(a b) 3(a-f)"),
        new("55", "Rights of persons during an investigation", "1(a-d) 2(a-d)"),
        new("56", "Role of the Pre-Trial Chamber in relation to a unique investigative opportunity", "1(a-c) 2(a-f) 3(a b) 4"),
        new("57", "Functions and powers of the Pre-Trial Chamber", "1 2(a b) 3(a-e)"),
        new("58", "Issuance by the Pre-Trial Chamber of a warrant of arrest or a summons to appear", "1(a b(i-iii)) 2(a-e) 3(a-c) 4-6 7(a-d)"),
        new("59", "Arrest proceedings in the custodial State", "1 2(a-c) 3-7"),
        new("60", "Initial proceedings before the Court", "1-5"),
        new("61", "Confirmation of the charges before trial", "1 2(a b) 3(a b) 4 5 6(a-c) 7(a b c(i ii)) 8-11"),
        new("62", "Place of trial", ""),
        new("63", "Trial in the presence of the accused", "1 2"),
        new("64", "Functions and powers of the Trial Chamber", "1 2 3(a-c) 4 5 6(a-f) 7 8(a b) 9(a b) 10"),
        new("65", "Proceedings on an admission of guilt", "1(a b c(i-iii)) 2 3 4(a b) 5"),
        new("66", "Presumption of innocence", "1-3"),
        new("67", "Rights of the accused", "1(a-i) 2"),
        new("68", "Protection of the victims and witnesses and their participation in the proceedings", "1-6"),
        new("69", "Evidence", "1-6 7(a b) 8"),
        new("70", "Offences against the administration of justice", "1(a-f) 2 3 4(a b)"),
        new("71", "Sanctions for misconduct before the Court", "1 2"),
        new("72", "Protection of national security information", "1-4 5(a-d) 6 7(a(i-iii) b(i ii))"),
        new("73", "Third-party information or documents", ""),
        new("74", "Requirements for the decision", "1-5"),
        new("75", "Reparations to victims", "1-6"),
        new("76", "Sentencing", "1-4"),
        new("77", "Applicable penalties", "1(a b) 2(a b)"),
        new("78", "Determination of the sentence", "1-3"),
        new("79", "Trust Fund", "1-3"),
        new("80", "Non-prejudice to national application of penalties and national laws", ""),
        new("81", "Appeal against decision of acquittal or conviction or against sentence", "1(a(i-iii) b(i-iv)) 2(a-c) 3(a b c(i ii)) 4"),
        new("82", "Appeal against other decisions", "1(a-d) 2-4"),
        new("83", "Proceedings on appeal", "1 2(a b) 3-5"),
        new("84", "Revision of conviction or sentence", "1(a(i ii) b c) 2(a-c)"),
        new("85", "Compensation to an arrested or convicted person", "1-3"),
        new("86", "General obligation to cooperate", ""),
        new("87", "Requests for cooperation: general provisions", "1(a b) 2-4 5(a b) 6 7"),
        new("88", "Availability of procedures under national law", ""),
        new("89", "Surrender of persons to the Court", "1 2 3(a b(i-iii) c-e) 4"),
        new("90", "Competing requests", "1 2(a b) 3-5 6(a-c) 7(a b) 8"),
        new("91", "Contents of request for arrest and surrender", "1 2(a-c) 3(a-d) 4"),
        new("92", "Provisional arrest", "1 2(a-d) 3 4"),
        new("93", "Other forms of cooperation", "1(a-l) 2-6 7(a(i ii) b) 8(a-c) 9(a(i ii) b) 10(a b(i(a b) ii(a b)) c)"),
        new("94", "Postponement of execution of a request in respect of ongoing investigation or prosecution", "1 2"),
        new("95", "Postponement of execution of a request in respect of an admissibility challenge", ""),
        new("96", "Contents of request for other forms of assistance under article 93", "1 2(a-f) 3 4"),
        new("97", "Consultations", "a-c"),
        new("98", "Cooperation with respect to waiver of immunity and consent to surrender", "1 2"),
        new("99", "Execution of requests under articles 93 and 96", "1-3 4(a b) 5"),
        new("100", "Costs", "1(a-f) 2"),
        new("101", "Rule of speciality", "1 2"),
        new("102", "Use of terms", "a b"),
        new("103", "Role of States in enforcement of sentences of imprisonment", "1(a-c) 2(a b) 3(a-e) 4"),
        new("104", "Change in designation of State of enforcement", "1 2"),
        new("105", "Enforcement of the sentence", "1 2"),
        new("106", "Supervision of enforcement of sentences and conditions of imprisonment", "1-3"),
        new("107", "Transfer of the person upon completion of sentence", "1-3"),
        new("108", "Limitation on the prosecution or punishment of other offences", "1-3"),
        new("109", "Enforcement of fines and forfeiture measures", "1-3"),
        new("110", "Review by the Court concerning reduction of sentence", "1-3 4(a-c) 5"),
        new("111", "Escape", ""),
        new("112", "Assembly of States Parties", "1 2(a-g) 3(a-c) 4-6 7(a b) 8-10"),
        new("113", "Financial Regulations", ""),
        new("114", "Payment of expenses", ""),
        new("115", "Funds of the Court and of the Assembly of States Parties", "a b"),
        new("116", "Voluntary contributions", ""),
        new("117", "Assessment of contributions", ""),
        new("118", "Annual audit", ""),
        new("119", "Settlement of disputes", "1 2"),
        new("120", "Reservations", ""),
        new("121", "Amendments", "1-7"),
        new("122", "Amendments to provisions of an institutional nature", "1 2"),
        new("123", "Review of the Statute", "1-3"),
        new("124", "Transitional Provision", ""),
        new("125", "Signature, ratification, acceptance, approval or accession", "1-3"),
        new("126", "Entry into force", "1 2"),
        new("127", "Withdrawal", "1 2"),
        new("128", "Authentic texts", ""),
    ];

    // The article of each entry, at the same place.
    private static readonly ImmutableArray<Provision> Articles = [.. Array.ConvertAll(Entries, entry => Provision.Parse(entry.Article))];

    /// <summary>Every article and every division of one, with the variants of the Elements of Crimes, in the order of the Statute.</summary>
    public static ImmutableArray<Provision> Provisions { get; } = ListProvisions();

    /// <summary>Whether the Statute, or for a variant such as <c>7(1)(g)-1</c> the Elements of Crimes, has that provision. <c>7(1)(l)</c>, <c>28(c)</c> and article 129 do not exist.</summary>
    /// <param name="provision">Any provision; those of other instruments, and none at all, are not in the Statute.</param>
    public static bool Contains(Provision provision) => Provision.IndexIn(Provisions.AsSpan(), provision) >= 0;

    /// <summary>The official English heading of the article to which the provision belongs: <c>Crimes against humanity</c> for <c>7(1)(h)</c>.</summary>
    /// <returns>The heading; empty for article 10, which has none, and for a provision that is not in the Statute.</returns>
    public static string HeadingOf(Provision provision) => Contains(provision) ? Entries[Provision.IndexIn(Articles.AsSpan(), provision.Article)].Heading : string.Empty;

    private static ImmutableArray<Provision> ListProvisions()
    {
        var provisions = ImmutableArray.CreateBuilder<Provision>(1_100);
        for (var index = 0; index < Entries.Length; index++)
        {
            DivisionNotation.Expand(Articles[index], Entries[index].Divisions, provisions);
        }

        return provisions.ToImmutable();
    }

    private sealed record ArticleEntry(string Article, string Heading, string Divisions);
}
