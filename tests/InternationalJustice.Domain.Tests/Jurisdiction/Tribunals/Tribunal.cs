using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Tests.Jurisdiction.Tribunals;

/// <summary>Asks a court other than the International Criminal Court about small documents.</summary>
internal static class Tribunal
{
    /// <summary>The answer of a court about one conduct.</summary>
    /// <param name="court">The court.</param>
    /// <param name="conduct">The members of the conduct, without its id, which is A.</param>
    /// <param name="suspect">The suspect; empty if there is none.</param>
    /// <param name="more">Further members of the document.</param>
    /// <param name="asOf">The day of the question.</param>
    internal static Assessment Ask(string court, string conduct, string suspect = "", string more = "", string asOf = "2026-06-01") => Answer.To($$"""
        {
          "court": "{{court}}",
          "asOf": "{{asOf}}",
          {{(suspect.Length == 0 ? string.Empty : $"\"suspect\": {{ {suspect} }},")}}
          {{(more.Length == 0 ? string.Empty : $"{more},")}}
          "conduct": [ { "id": "A", {{conduct}} } ]
        }
        """);

    /// <summary>The outcome on jurisdiction.</summary>
    internal static Outcome Of(string court, string conduct, string suspect = "", string more = "") => Ask(court, conduct, suspect, more).Jurisdiction.Outcome;

    /// <summary>Conduct of one day in one State.</summary>
    internal static string Conduct(string crime, string day, string state, string more = "") =>
        $$"""
        "crimes": ["{{crime}}"], "from": "{{day}}", "places": [{ "state": "{{state}}" }]{{(more.Length == 0 ? string.Empty : ", " + more)}}
        """;

    /// <summary>The finding of a rule.</summary>
    internal static Finding Rule(this Assessment assessment, string rule) => assessment.Conduct[0].Finding.SelfAndDescendants.First(finding => finding.Rule == rule);

    internal static bool Makes(this Assessment assessment, string rule) => assessment.Conduct[0].Finding.SelfAndDescendants.Any(finding => finding.Rule == rule);

    internal static IEnumerable<string> Missing(this Assessment assessment) => assessment.MissingFacts.Select(fact => fact.Path);
}
