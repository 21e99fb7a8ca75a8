using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.Warrants;
using Spectre.Console;

namespace InternationalJustice.Cli.Text;

/// <summary>Tells the structure of the International Criminal Court, each entry with its provisions and how well it is attested.</summary>
internal static class IccStructureText
{
    internal static void Write(IAnsiConsole console, Language language)
    {
        console.Section(Phrases.OrgansOfTheCourt(language));
        foreach (var organ in IccStructure.Organs)
        {
            Entry(console, Phrases.Capitalized(organ.Name(language)), organ.Provisions, organ.Confidence, language);
        }

        console.Section(Phrases.DivisionsOfTheCourt(language));
        foreach (var division in IccStructure.Divisions)
        {
            Entry(console, $"{Phrases.Capitalized(division.Name(language))}{Phrases.Colon(language)}{division.Summary(language)}", division.Provisions, division.Confidence, language);
        }

        console.Section(Phrases.JudgesWhoSit(language));
        foreach (var bench in IccStructure.Benches)
        {
            var text = IccStructure.Divisions.FirstOrDefault(one => one.Kind == bench.Division) is { } division ? $"{division.Name(language)}{Phrases.Colon(language)}{bench.Text(language)}" : bench.Text(language);
            Entry(console, Phrases.Capitalized(text), bench.Provisions, bench.Confidence, language);
        }

        console.Section(Phrases.OfficesOfTheCourt(language));
        foreach (var office in IccStructure.Offices)
        {
            var again = office.Reelection == ReelectionRule.None ? string.Empty : Phrases.Semicolon(language) + Terms.Of(office.Reelection, language);
            var text = $"{office.Name(language)}{Phrases.Colon(language)}{Terms.Of(office.Electorate, language)}{Phrases.Semicolon(language)}{Phrases.Term(office.TermYears, office.MayBeShorter, language)}{again}";
            Entry(console, text, office.Provisions, office.Confidence, language);
        }

        console.Section(Phrases.FurtherRules(language));
        foreach (var rule in IccStructure.Rules)
        {
            Entry(console, rule.Text(language), rule.Provisions, rule.Confidence, language);
        }

        console.Section(Phrases.WhoMayAct(language));
        foreach (var row in Procedure.Table.Where(row => !row.By.IsEmpty))
        {
            console.Folded("  - ", $"{Terms.Of(row.Act, language)} [{row.Provision}]{Phrases.Colon(language)}{string.Join(", ", row.By.Select(actor => Who(actor, row.BenchOf(actor), language)))}");
        }
    }

    /// <summary>Who acts; of a chamber also how it sits.</summary>
    internal static string Who(Actor actor, Bench? bench, Language language) => Terms.Of(actor, language) + (bench is null ? string.Empty : $" ({bench.Text(language)})");

    private static void Entry(IAnsiConsole console, string text, IEnumerable<Provision> provisions, FieldConfidence confidence, Language language) =>
        console.Folded("  - ", $"{text} [{string.Join(", ", provisions)}; {Terms.Of(confidence, language)}]");
}
