using System.Globalization;
using NodaTime.Text;

namespace InternationalJustice.Domain.Tests.Jurisdiction;

/// <summary>Makes allegations about fictional States whose acts are random too, with days drawn near those on which something begins or ends.</summary>
internal static class RandomRegisters
{
    /// <summary>The allegation of a number.</summary>
    internal static GeneratedAllegation Make(int seed) => new Draw(new Random(seed)).Allegation();

    /// <summary>The same allegation with facts that few state.</summary>
    internal static GeneratedAllegation MakeWithFurtherFacts(int seed) => FurtherFacts.AddTo(Make(seed), Draw.States, new Random(~seed));

    private sealed class Draw(Random random)
    {
        internal static readonly string[] States = ["XAA", "XAB", "XAC", "XAD", "XAE"];
        private static readonly string[] Areas = ["North", "South"];

        private static readonly string[] Crimes =
        [
            "6", "6(a)", "7", "7(1)(a)", "7(1)(a)", "7(1)(d)", "7(1)(e)", "7(1)(h)", "7(1)(i)", "7(1)(i)", "8", "8(2)(a)(i)", "8(2)(b)(i)", "8(2)(b)(xx)", "8(2)(b)(xxvi)", "8(2)(b)(xxvii)", "8(2)(b)(xxviii)", "8(2)(c)(i)",
            "8(2)(e)", "8(2)(e)(i)", "8(2)(e)(vii)", "8(2)(e)(xiv)", "8(2)(e)(xiv)", "8(2)(e)(xix)", "8bis", "8bis", "8bis", "70(1)(a)", "other:terrorism",
        ];

        private static readonly (string Question, string[] Positions)[] Positions =
        [
            ("withdrawalPendingMatter", ["underConsiderationInclPE", "crimesWhileParty", "preconditionAtTrigger", "none"]),
            ("crossBorderConduct", ["elementOrPart", "partOfActusReus", "effectsDoctrine", "strictConduct", "none"]),
            ("nationalityDate", ["timeOfConduct", "timeOfProceedings", "none"]),
            ("referralLimits", ["treatyLimitsStay", "councilBinding", "none"]),
            ("declarationAfterAccession", ["survives", "superseded", "none"]),
            ("declarationAggression", ["excluded", "possible", "none"]),
            ("amendmentNonAcceptingParty", ["absolute", "consentOnly", "securityCouncilOverrides", "none"]),
            ("amendmentNonParties", ["assemblyUnderstanding", "textOnly", "none"]),
            ("amendmentLaterParties", ["choose", "asAmended", "none"]),
            ("aggressionNonAcceptingParty", ["restrictive", "optOut", "none"]),
            ("continuingCrimes", ["continuingCovered", "completedOnce", "none"]),
        ];

        private readonly List<LocalDate> _days = [new(2002, 7, 1), new(2002, 7, 1), new(2018, 7, 17), new(2012, 9, 26), new(2020, 1, 1)];
        private readonly List<string> _acts = [];
        private readonly List<string> _declarations = [];

        private LocalDate _firstEnd = LocalDate.MaxIsoValue;

        internal GeneratedAllegation Allegation()
        {
            foreach (var state in States)
            {
                Act(state);
            }

            var asOf = OneIn(3) ? LocalDate.Max(Near(), new(2003, 1, 1)) : new LocalDate(2025, 6, 1);
            var conduct = Enumerable.Range(0, 1 + (OneIn(3) ? random.Next(1, 3) : 0)).Select(index => Conduct(index, asOf)).ToArray();
            return new GeneratedAllegation(conduct, OneIn(6) ? string.Empty : Suspect(), More(asOf), string.Join(",\n", _acts), Text(asOf));
        }

        /// <summary>What a State did: as a rule it signed or became a Party, and some left.</summary>
        private void Act(string state)
        {
            if (random.Next(3) == 0)
            {
                Add(state, OneIn(4) ? "noIntentNotified" : "signature", Text(new LocalDate(2000, 6, random.Next(1, 29))));
            }
            else
            {
                Join(state, Somewhen(2000, OneIn(3) ? 2020 : 2006));
            }

            if (OneIn(3))
            {
                Declare(state);
            }

            foreach (var amendment in new[] { "10-a", "10-b", "10-b", "10-d", "10-g" }.Where(_ => OneIn(3)))
            {
                var on = Somewhen(2011, 2021);
                Mark(on.PlusYears(1));
                Add(state, "amendmentAccepted", Uncertain(on), $"\"amendment\": \"{amendment}\"");
            }

            if (OneIn(5))
            {
                var on = Somewhen(2013, 2021);
                Mark(on);
                Add(state, "optOut15bis4", Text(on));
                if (OneIn(2))
                {
                    var back = on.PlusDays(random.Next(0, 900));
                    Mark(back);
                    Add(state, "optOut15bis4Withdrawn", Text(back));
                }
            }

            if (OneIn(5))
            {
                var on = Somewhen(2002, 2015);
                var area = Pick(Areas);
                Mark(on);
                Add(state, "territorialExclusion", Text(on), $"\"area\": \"{area}\"");
                if (OneIn(2))
                {
                    var extended = on.PlusDays(random.Next(0, 2000));
                    Mark(extended.PlusDays(30));
                    Add(state, "territorialExtension", Text(extended), $"\"area\": \"{area}\", \"effective\": \"{Text(extended.PlusDays(30))}\"");
                }
            }
        }

        private void Join(string state, LocalDate deposit)
        {
            // Which of the two came first must be certain, or the instrument may have been taken back before it was deposited.
            var isTakenBack = OneIn(12);
            if (OneIn(10))
            {
                var effective = LocalDate.Max(deposit, new(2002, 7, 1));
                Mark(effective);
                Add(state, "succession", Text(deposit), $"\"effective\": \"{Text(effective)}\"");
            }
            else
            {
                Add(state, Pick("ratification", "acceptance", "approval", "accession"), isTakenBack ? Text(deposit) : Uncertain(deposit));
            }

            var inForce = Mark(DayByDay.Course.EntryIntoForce(deposit));
            if (isTakenBack)
            {
                Add(state, "instrumentWithdrawn", Text(inForce.PlusDays(random.Next(-20, 3))));
            }

            if (OneIn(4))
            {
                Mark(inForce.PlusYears(7));
                Add(state, "declaration124", Text(deposit), OneIn(3) ? "\"scope\": \"nationals\"" : string.Empty);
                if (OneIn(3))
                {
                    var back = Mark(inForce.PlusDays(random.Next(0, 3000)));
                    Add(state, "declaration124Withdrawn", Text(back), OneIn(3) ? $"\"effective\": \"{Text(back.PlusDays(10))}\"" : string.Empty);
                }
            }

            if (OneIn(3))
            {
                Leave(state, inForce.PlusDays(random.Next(0, 5500)));
            }
        }

        private void Leave(string state, LocalDate notice)
        {
            var effect = notice.PlusYears(1);
            var named = OneIn(4) ? effect.PlusDays(random.Next(-60, 200)) : (LocalDate?)null;
            effect = Mark(LocalDate.Max(effect, named ?? effect));
            Add(state, "withdrawalNotified", named is null ? Uncertain(notice) : Text(notice), named is { } day ? $"\"effective\": \"{Text(day)}\"" : string.Empty);
            if (OneIn(3))
            {
                Add(state, "withdrawalRescinded", Text(OneIn(2) ? effect.PlusDays(random.Next(-1, 2)) : notice.PlusDays(random.Next(0, 400))));
            }

            if (OneIn(4))
            {
                var again = effect.PlusDays(random.Next(1, 900));
                Mark(DayByDay.Course.EntryIntoForce(again));
                Add(state, "accession", Text(again));
            }
        }

        private void Declare(string state)
        {
            var from = Mark(Near());
            var members = new List<string> { $"\"from\": \"{Text(from)}\"", $"\"accepted\": {Pick("true", "true", "true", "false", "null")}" };
            if (OneIn(2))
            {
                var to = Mark(from.PlusDays(random.Next(0, 2500)));
                members.Add($"\"to\": \"{Text(to)}\"");
            }

            if (OneIn(4))
            {
                members.Add($"\"area\": \"{Pick(Areas)}\"");
            }

            var lodged = Text(Somewhen(2003, 2022));
            if (OneIn(2))
            {
                Add(state, "declaration12_3", lodged, [.. members]);
            }
            else
            {
                _declarations.Add($$"""{ "state": "{{state}}", "lodgedOn": "{{lodged}}", {{string.Join(", ", members)}} }""");
            }
        }

        private string Conduct(int index, LocalDate asOf)
        {
            var from = LocalDate.Min(Near(), asOf);
            var to = OneIn(3) ? from : LocalDate.Min(OneIn(2) ? Near() : from.PlusDays(random.Next(0, 60)), asOf);
            (from, to) = (LocalDate.Min(from, to), LocalDate.Max(from, to));
            _firstEnd = LocalDate.Min(_firstEnd, to);
            var text = new List<string>
            {
                $"\"id\": \"{index}\"",
                $"\"crimes\": [{Quoted(Some(Crimes, 1, OneIn(3) ? 3 : 1))}]",
                $"\"from\": \"{Text(from)}\"",
                $"\"to\": {(OneIn(10) ? "null" : $"\"{Text(to)}\"")}",
            };
            if (!OneIn(15))
            {
                text.Add($"\"places\": [ {string.Join(", ", Some([.. States.Select(Place)], 1, OneIn(2) ? 3 : 1))} ]");
            }

            AddOneIn(6, text, () => $"\"effectsIn\": [{Quoted(Some(States, 1, 2))}]");
            if (!OneIn(4))
            {
                text.Add($"\"conflict\": \"{Pick("international", "nonInternational", "nonInternational", "none")}\"");
            }

            AddOneIn(12, text, () => $"\"elements\": \"{Pick("asAlleged", "shown", "notShown")}\"");
            AddOneIn(3, text, () =>
            {
                var attack = Near();
                return $$"""
                    "attack": { "from": "{{Text(attack)}}", "to": {{(OneIn(4) ? "null" : $"\"{Text(LocalDate.Max(attack, Near()))}\"")}} }
                    """;
            });
            return $"{{ {string.Join(", ", text)} }}";
        }

        private string Place(string state) => random.Next(12) switch
        {
            0 or 1 => $$"""{ "{{Pick("vessel", "aircraft")}}": "{{state}}" }""",
            2 => $$"""{ "state": "{{state}}", "zone": "{{Pick("exclusiveEconomicZone", "continentalShelf")}}" }""",
            3 => """{ "area": "highSeas" }""",
            4 or 5 => $$"""{ "state": "{{state}}", "area": "{{Pick(Areas)}}" }""",
            _ => $$"""{ "state": "{{state}}" }""",
        };

        private string Suspect()
        {
            var text = new List<string>();
            if (!OneIn(12))
            {
                text.Add($"\"kind\": \"{(OneIn(12) ? Pick("legalPerson", "state") : "naturalPerson")}\"");
            }

            if (!OneIn(8))
            {
                text.Add($"\"nationalities\": [{string.Join(", ", Some(States, 0, OneIn(3) ? 3 : 1).Select(Nationality))}]");
            }

            switch (random.Next(8))
            {
                case 0: break;
                case 1: text.Add($"\"ageAtConduct\": {random.Next(15, 19)}"); break;
                case 2: text.Add($"\"adult\": {Pick("true", "false")}"); break;
                case 3: text.Add($"\"dateOfBirth\": \"{Text(LocalDate.Min(Near().PlusYears(-18).PlusDays(random.Next(-1, 2)), _firstEnd))}\""); break;
                case 4: text.Add($"\"dateOfBirth\": \"{Pick("1984-02-29", "1988-02-29", "1992-02-29", "1992-02", "1990")}\""); break;
                default: text.Add("\"ageAtConduct\": 40"); break;
            }

            if (!OneIn(6))
            {
                text.Add($"\"leadsState\": {(OneIn(8) ? "null" : $"\"{Pick(States[..2])}\"")}");
            }

            return $"{{ {string.Join(", ", text)} }}";
        }

        private string Nationality(string state)
        {
            if (!OneIn(4))
            {
                return $"\"{state}\"";
            }

            var from = Mark(Near());
            var ends = OneIn(2) ? $", \"to\": \"{Text(Mark(from.PlusDays(random.Next(0, 3000))))}\"" : string.Empty;
            return OneIn(3) ? $$"""{ "state": "{{state}}", "to": "{{Text(from)}}" }""" : $$"""{ "state": "{{state}}", "from": "{{Text(from)}}"{{ends}} }""";
        }

        private string More(LocalDate asOf)
        {
            var text = new List<string>();
            if (!OneIn(3))
            {
                text.Add($"\"trigger\": {Trigger()}");
            }

            AddOneIn(5, text, () => $"\"knownOn\": \"{Text(OneIn(2) ? asOf : Near())}\"");
            AddOneIn(2, text, () => $"\"positions\": {{ {string.Join(", ", Positions.Where(_ => OneIn(3)).Select(question => $"\"{question.Question}\": \"{Pick(question.Positions)}\""))} }}");
            AddOneIn(3, text, () => $"\"examinationOpenedOn\": \"{Text(Near())}\"");
            if (!OneIn(5))
            {
                string[] sides =
                [
                    .. new[] { OneIn(10) ? string.Empty : $"\"by\": \"{Pick(States[..2])}\"", OneIn(10) ? string.Empty : $"\"against\": \"{Pick(States[2..4])}\"" },
                    OneIn(4) ? $"\"securityCouncilDetermination\": \"{Text(Near())}\"" : string.Empty,
                    .. OneIn(2) ? Authorised() : [],
                ];
                text.Add($"\"aggression\": {{ {string.Join(", ", sides.Where(side => side.Length > 0))} }}");
            }

            if (_declarations.Count > 0)
            {
                text.Add($"\"declarations\": [ {string.Join(", ", _declarations)} ]");
            }

            AddOneIn(4, text, () => $$"""
                "deferrals": [ { "resolution": "S/RES/9004 (2025)", "on": "{{Text(asOf.PlusMonths(-12).PlusDays(random.Next(-1, 400)))}}", "months": {{Pick("12", "12", "6")}} } ]
                """);
            AddOneIn(5, text, () => DeferralRequest(asOf));
            if (!OneIn(3))
            {
                text.Add($"\"proceedings\": [ {string.Join(", ", Enumerable.Range(0, random.Next(0, 3)).Select(_ => Proceeding(asOf)))} ]");
            }

            if (!OneIn(4))
            {
                text.Add($"\"gravity\": \"{Pick("sufficient", "sufficient", "insufficient")}\"");
            }

            return string.Concat(text.Select(member => member + ",\n"));
        }

        private IEnumerable<string> Authorised()
        {
            var notified = Near();
            yield return $"\"notifiedOn\": \"{Text(notified)}\"";
            yield return $"\"authorisedOn\": \"{Text(notified.PlusMonths(6).PlusDays(random.Next(-1, 3)))}\"";
        }

        private string DeferralRequest(LocalDate asOf)
        {
            var notified = OneIn(3) ? asOf.PlusMonths(-1).PlusDays(random.Next(-2, 3)) : Near();
            var on = notified.PlusMonths(1).PlusDays(random.Next(-2, 3));
            var resumed = OneIn(2) ? $", \"resumedOn\": \"{Text(OneIn(2) ? LocalDate.Max(on, asOf.PlusDays(random.Next(-1, 2))) : on.PlusDays(random.Next(0, 900)))}\"" : string.Empty;
            return $$"""
                "deferralRequests": [ { "state": "{{Pick(States)}}", {{(OneIn(4) ? string.Empty : $"\"notifiedOn\": \"{Text(notified)}\",")}} "on": "{{Text(on)}}"{{resumed}} } ]
                """;
        }

        private string Proceeding(LocalDate asOf)
        {
            var evaluations = new[] { "samePerson", "sameConduct", "willing", "able", "sham", "final" }.Where(_ => !OneIn(5)).Select(name => $", \"{name}\": {(OneIn(name == "sham" ? 2 : 5) ? "false" : "true")}");
            var on = OneIn(3) ? $", \"on\": \"{Text(asOf.PlusDays(random.Next(-1, 2)))}\"" : string.Empty;
            return $$"""{ "state": "{{Pick(States)}}", "stage": "{{Pick("investigation", "prosecution", "decidedNotToProsecute", "convicted", "acquitted", "none")}}"{{string.Concat(evaluations)}}{{on}} }""";
        }

        private string Trigger()
        {
            var on = Text(Near());
            var scope = OneIn(3) ? $", \"scope\": {Scope()}" : string.Empty;
            switch (random.Next(7))
            {
                case 0 or 1:
                    return $$"""{ "kind": "stateReferral", "by": [{{Quoted(Some(States, 1, 2))}}], "on": "{{on}}"{{scope}} }""";
                case 2 or 3:
                    return $$"""{ "kind": "securityCouncil", "resolution": "S/RES/9001 (2023)", "on": "{{on}}"{{scope}} }""";
                case 4 or 5:
                    var requested = Near();
                    string[] days = [OneIn(6) ? string.Empty : $", \"requestedOn\": \"{Text(requested)}\"", OneIn(4) ? string.Empty : $", \"authorisedOn\": \"{Text(requested.PlusDays(random.Next(0, 200)))}\""];
                    return $$"""{ "kind": "proprioMotu"{{string.Concat(days)}}{{scope}} }""";
                default:
                    return """{ "kind": "other", "by": "an organisation" }""";
            }
        }

        private string Scope()
        {
            var text = new List<string>();
            AddOneIn(2, text, () => $"\"places\": [ {string.Join(", ", Some([.. States.Select(Place)], 1, 3))} ]");
            AddOneIn(2, text, () => $"\"from\": \"{Text(LocalDate.Min(Near(), new(2015, 1, 1)))}\"");
            AddOneIn(3, text, () => $"\"to\": \"{Text(LocalDate.Max(Near(), new(2015, 1, 1)))}\"");
            return $"{{ {string.Join(", ", text)} }}";
        }

        private void Add(string state, string kind, string on, params string[] members) =>
            _acts.Add($$"""{ "state": "{{state}}", "kind": "{{kind}}", "on": "{{on}}"{{string.Concat(members.Where(member => member.Length > 0).Select(member => ", " + member))}} }""");

        /// <summary>A day on which something begins or ends, or a neighbour of one.</summary>
        private LocalDate Near() => OneIn(8) ? Somewhen(2001, 2024) : _days[random.Next(_days.Count)].PlusDays(random.Next(-1, 2));

        private LocalDate Mark(LocalDate day)
        {
            _days.Add(day);
            return day;
        }

        private LocalDate Somewhen(int firstYear, int lastYear) => new LocalDate(firstYear, 1, 1).PlusDays(random.Next(0, 365 * (lastYear - firstYear + 1)));

        /// <summary>Now and then only the month or a range of days is known.</summary>
        private string Uncertain(LocalDate day) => random.Next(16) switch
        {
            0 => Text(day)[..7],
            1 => $"{Text(day)}/{Text(day.PlusDays(random.Next(1, 50)))}",
            _ => Text(day),
        };

        private void AddOneIn(int count, List<string> members, Func<string> member)
        {
            if (OneIn(count))
            {
                members.Add(member());
            }
        }

        private bool OneIn(int count) => random.Next(count) == 0;

        private string Pick(params string[] from) => from[random.Next(from.Length)];

        private string[] Some(string[] from, int least, int most) => [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Pick(from)).Distinct()];

        private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

        private static string Quoted(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => string.Create(CultureInfo.InvariantCulture, $"\"{text}\"")));
    }
}
