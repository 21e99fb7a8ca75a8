using System.Text.Json.Nodes;
using NodaTime.Text;

namespace InternationalJustice.Domain.Tests.Jurisdiction;

/// <summary>
/// Adds to a random allegation, now and then, what few allegations state: findings on the facts of a conduct, a result that came later, the State that sent the suspect, the clauses of resolutions, and
/// the positions on what is contested about them. They are drawn apart, so that the rest of an allegation stays what its number made it.
/// </summary>
internal static class FurtherFacts
{
    private static readonly (string Question, string[] Positions)[] Positions =
    [
        ("straddlingConduct", ["conductDate", "crimeCompletedDate", "none"]),
        ("legality", ["humanRightsTest", "statuteSuffices", "separate", "none"]),
        ("article24EntryIntoForce", ["statuteDate", "stateDate", "none"]),
        ("nonInternationalThreshold", ["sameThreshold", "higherThreshold", "none"]),
        ("elementsOfCrimes", ["elementsBindingUnlessConflict", "elementsOnlyGuidance", "none"]),
        ("deferralScope", ["caseSpecific", "generalAllowed", "none"]),
        ("referralExemptions", ["valid", "severable", "none"]),
    ];

    internal static GeneratedAllegation AddTo(GeneratedAllegation allegation, string[] states, Random random)
    {
        var draw = new Draw(random, states, LocalDatePattern.Iso.Parse(allegation.AsOf).Value);
        return allegation with
        {
            Conduct = [.. allegation.Conduct.Select(conduct => Change(conduct, draw.AddToConduct))],
            Suspect = allegation.Suspect.Length == 0 ? allegation.Suspect : Change(allegation.Suspect, draw.AddToSuspect),
            More = Members(Change($"{{ {allegation.More.TrimEnd().TrimEnd(',')} }}", draw.AddToDocument)),
        };
    }

    private static string Change(string json, Action<JsonObject> add)
    {
        var members = JsonNode.Parse(json)!.AsObject();
        add(members);
        return members.ToJsonString();
    }

    private static string Members(string json) => json.Length == 2 ? string.Empty : json[1..^1] + ",";

    /// <summary>As a rule one that decides something if the rest of the allegation lets it.</summary>
    private sealed class Draw(Random random, string[] states, LocalDate asOf)
    {
        internal void AddToConduct(JsonObject conduct)
        {
            if (OneIn(2) && conduct["to"] is { } to)
            {
                var last = LocalDatePattern.Iso.Parse(to.GetValue<string>()).Value;
                conduct["completedOn"] = Text(LocalDate.Max(last, LocalDate.Min(last.PlusDays(random.Next(0, OneIn(3) ? 30 : 4000)), asOf)));
            }

            AddTo(conduct, "manifestPattern", isTrueOneIn: 3);
            AddTo(conduct, "foreseeable", isTrueOneIn: 3);
            if (conduct["conflict"]?.GetValue<string>() == "nonInternational" || OneIn(8))
            {
                var hostilities = new JsonObject();
                AddTo(hostilities, "intense", isFalseOneIn: 6);
                AddTo(hostilities, "organised", isFalseOneIn: 6);
                AddTo(hostilities, "protracted", isTrueOneIn: 4);
                conduct["hostilities"] = hostilities;
            }
        }

        internal void AddToSuspect(JsonObject suspect)
        {
            if (OneIn(2))
            {
                suspect["contributedBy"] = new JsonObject { ["state"] = Pick(states), ["waived"] = OneIn(3) };
            }
        }

        internal void AddToDocument(JsonObject document)
        {
            if (document["trigger"] is null && OneIn(2))
            {
                document["trigger"] = new JsonObject { ["kind"] = "securityCouncil", ["resolution"] = "S/RES/9008 (2022)", ["on"] = Text(asOf.PlusDays(-random.Next(0, 3000))) };
            }

            if (document["trigger"] is JsonObject trigger && trigger["kind"]!.GetValue<string>() == "securityCouncil" && !OneIn(4))
            {
                trigger["scope"] ??= new JsonObject();
                trigger["scope"]!["exemptsContributors"] = !OneIn(6);
            }

            if (OneIn(4))
            {
                var on = asOf.PlusMonths(-12).PlusDays(random.Next(-30, 400));
                var deferral = new JsonObject { ["resolution"] = "S/RES/9007 (2025)", ["on"] = Text(on), ["scope"] = Pick("situation", "general", "contributingStates") };
                if (OneIn(3))
                {
                    deferral["from"] = Text(on.PlusDays(random.Next(-20, 60)));
                }

                document["deferrals"] ??= new JsonArray();
                document["deferrals"]!.AsArray().Add(deferral);
            }

            document["positions"] ??= new JsonObject();
            foreach (var (question, positions) in Positions.Where(_ => !OneIn(3)))
            {
                document["positions"]![question] = Pick(positions);
            }
        }

        private void AddTo(JsonObject members, string name, int isTrueOneIn = 0, int isFalseOneIn = 0)
        {
            if (OneIn(2))
            {
                members[name] = isTrueOneIn > 0 ? OneIn(isTrueOneIn) : !OneIn(isFalseOneIn);
            }
        }

        private bool OneIn(int count) => random.Next(count) == 0;

        private string Pick(params string[] from) => from[random.Next(from.Length)];

        private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
    }
}
