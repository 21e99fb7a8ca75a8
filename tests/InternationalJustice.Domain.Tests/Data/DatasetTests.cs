using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Data;

public class DatasetTests
{
    [Fact]
    public void The_embedded_dataset_says_what_it_is()
    {
        Assert.Equal("2026a", Dataset.Embedded.Version);
        Assert.Equal(new LocalDate(2026, 10, 2), Dataset.Embedded.KnownUntil);
        Assert.False(Dataset.Embedded.IsProjection(new LocalDate(2026, 10, 2)));
        Assert.True(Dataset.Embedded.IsProjection(new LocalDate(2026, 10, 3)));
        Assert.Same(Dataset.Embedded, Dataset.Embedded);
    }

    [Fact]
    public void The_embedded_dataset_passes_every_check()
    {
        var loaded = Dataset.TryLoad(Whole());

        Assert.Empty(loaded.Problems);
        Assert.Equal(Dataset.Embedded.Version, loaded.Value!.Version);
        Assert.Equal(Dataset.Embedded.KnownUntil, loaded.Value.KnownUntil);
        Assert.Equal(Dataset.Embedded.Hash, loaded.Value.Hash);
        Assert.Equal(Dataset.Embedded.CountsFor(Audience.Public), loaded.Value.CountsFor(Audience.Public));
        Assert.Empty(Dataset.Embedded.Diff(loaded.Value));
        Assert.Equal(125, loaded.Value.Register.CountParties(loaded.Value.KnownUntil));
    }

    [Fact]
    public void No_act_is_later_than_the_day_up_to_which_the_record_is_known() =>
        Assert.All(Dataset.Embedded.Register.AllActs, act => Assert.True(act.On.Latest <= Dataset.Embedded.KnownUntil));

    [Fact]
    public void Every_act_has_a_source_a_confidence_and_the_day_on_which_it_was_checked() => Assert.All(Dataset.Embedded.Register.AllActs, act =>
    {
        Assert.NotEmpty(act.Provenance.Sources);
        Assert.All(act.Provenance.Sources, source => Assert.True(Dataset.Embedded.Sources.ContainsKey(source)));
        Assert.InRange(act.Provenance.Confidence, Confidence.Recalled, Confidence.TwoCopies);
        Assert.NotNull(act.Provenance.CheckedOn);
    });

    [Fact]
    public void A_fact_that_rests_on_general_knowledge_alone_never_claims_more() =>
        Assert.All(Dataset.Embedded.Register.AllActs.Where(act => act.Provenance.Sources is ["general-knowledge"]), act => Assert.True(act.Provenance.Confidence <= Confidence.Presumed));

    [Fact]
    public void The_counts_are_those_of_the_records()
    {
        var counts = Dataset.Embedded.CountsFor(Audience.Holder).ToDictionary(count => count.Records, count => count.Count);

        Assert.Equal(199, counts["states"]);
        Assert.Equal(7, counts["amendments"]);
        Assert.Equal(516, counts["treatyActs"]);
        Assert.Equal(20, counts["courts"]);
        Assert.True(counts["areas"] > 50);
        Assert.Equal(Dataset.Embedded.Sources.Count, counts["sources"]);
    }

    [Fact]
    public void The_hash_is_that_of_the_text_without_white_space()
    {
        Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(Whole()))}", Dataset.Embedded.Hash);
        Assert.DoesNotContain("\n", Encoding.UTF8.GetString(Whole()), StringComparison.Ordinal);
    }

    [Fact]
    public void Indentation_order_of_sections_and_a_byte_order_mark_do_not_change_the_hash()
    {
        var root = (JsonObject)JsonNode.Parse(Whole())!;
        var reversed = new JsonObject(root.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        var indented = Encoding.UTF8.GetBytes('\uFEFF' + reversed.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

        Assert.Equal(Dataset.Embedded.Hash, Dataset.TryLoad(indented).GetValueOrThrow().Hash);
    }

    [Fact]
    public void A_stream_is_read_to_its_end_and_left_open()
    {
        using var stream = new MemoryStream(Whole());

        Assert.True(Dataset.TryLoad(stream).IsValid);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void What_was_loaded_does_not_change_with_the_bytes_it_was_loaded_from()
    {
        var bytes = Whole();
        var loaded = Dataset.TryLoad(bytes).GetValueOrThrow();
        Array.Clear(bytes);

        Assert.Equal(125, loaded.Register.CountParties(loaded.KnownUntil));
        Assert.Equal(Dataset.Embedded.Hash, loaded.Hash);
    }

    [Fact]
    public void Two_datasets_differ_in_their_acts()
    {
        var changed = Changed(root =>
        {
            Acts(root).RemoveAt(0);
            Acts(root).Add(JsonNode.Parse("""{"state":"CHN","kind":"signature","on":"2000-12-30","confidence":"oneCopy","sources":["general-knowledge"]}"""));
        }).GetValueOrThrow();

        Assert.Equal(
            ["Removed AFG accession 2003-02-10", "Added CHN signature 2000-12-30"],
            Dataset.Embedded.Diff(changed).Select(difference => difference.ToString()));
        Assert.Equal(["Added", "Removed"], changed.Diff(Dataset.Embedded).Select(difference => difference.Kind.ToString()));
        Assert.NotEqual(Dataset.Embedded.Hash, changed.Hash);
    }

    [Fact]
    public void An_act_that_says_something_else_has_changed()
    {
        var changed = Changed(root =>
        {
            Acts(root)[0]!["on"] = "2003-02-11";
            Act(root, "KEN", "optOut15bis4")["confidence"] = "twoCopies";
            Act(root, "SWE", "amendmentAccepted", "10-b")["sources"] = new JsonArray("pga");
        }).GetValueOrThrow();

        var differences = Dataset.Embedded.Diff(changed);

        Assert.Equal(
            ["Changed AFG accession 2003-02-10 -> accession 2003-02-11", "Changed KEN optOut15bis4 2015-11-30", "Changed SWE amendmentAccepted 2022-01-26"],
            differences.Select(difference => difference.ToString()));
        var optOut = Assert.IsType<TreatyActDifference>(differences[1]);
        Assert.Equal((Confidence.OneCopy, Confidence.TwoCopies), (optOut.Before!.Provenance.Confidence, optOut.After!.Provenance.Confidence));
    }

    [Fact]
    public void Of_several_acts_of_a_kind_none_is_taken_for_another_of_a_different_day()
    {
        var changed = Changed(root =>
        {
            Act(root, "GMB", "withdrawalNotified")["on"] = "2026-09-01";
            Acts(root).Add(JsonNode.Parse("""{"state":"GMB","kind":"withdrawalNotified","on":"2026-09-02","confidence":"oneCopy","sources":["pga"]}"""));
        }).GetValueOrThrow();

        Assert.Equal(
            [DatasetDifferenceKind.Removed, DatasetDifferenceKind.Added, DatasetDifferenceKind.Added], Dataset.Embedded.Diff(changed).Select(difference => difference.Kind));
    }

    [Fact]
    public void Sources_that_were_read_again_are_no_difference()
    {
        var changed = Changed(root =>
        {
            root["treatyActs"]!["checkedOn"] = "2026-11-30";
            root["situations"]!["checkedOn"] = "2026-11-30";
            root["persons"]!["checkedOn"] = "2026-11-30";
        }).GetValueOrThrow();

        Assert.NotEqual(Dataset.Embedded.Hash, changed.Hash);
        Assert.Empty(Dataset.Embedded.Diff(changed));
    }

    [Fact]
    public void Acts_in_situations_and_against_persons_are_compared_too()
    {
        var changed = Changed(root =>
        {
            var situation = (JsonArray)root["situations"]!["situations"]![0]!["acts"]!;
            situation[0]!["on"] = "2004-04-20";
            situation.RemoveAt(1);
            var acts = (JsonArray)root["persons"]!["persons"]![0]!["cases"]![0]!["acts"]!;
            acts[0]!["note"] = "Seen again.";
            acts.RemoveAt(acts.Count - 1);
        }).GetValueOrThrow();

        var differences = Dataset.Embedded.Diff(changed);

        Assert.Equal("Changed ICC-01/04 referredByStates 2004-04-19 -> referredByStates 2004-04-20", differences[0].ToString());
        Assert.Equal(
            [DatasetDifferenceKind.Changed, DatasetDifferenceKind.Removed, DatasetDifferenceKind.Changed, DatasetDifferenceKind.Removed], differences.Select(difference => difference.Kind));
        Assert.Equal("COD", Assert.IsType<SituationActDifference>(differences[1]).Situation.States.Single().ToString());
        var warrant = Assert.IsType<WarrantActDifference>(differences[2]);
        Assert.Equal((null, "Seen again."), (warrant.Before!.Provenance.Note, warrant.After!.Provenance.Note));
        Assert.Equal(warrant.Person.Name, warrant.Case.Person);
    }

    [Fact]
    public void An_act_that_is_only_recalled_is_compared_too()
    {
        var recalled = Dataset.Embedded.Situations.Situations.First(situation => !situation.RecalledActs.IsEmpty);
        var changed = Changed(root =>
        {
            var situation = ((JsonArray)root["situations"]!["situations"]!).Single(entry => (string?)entry!["name"] == recalled.Name)!;
            ((JsonArray)situation["acts"]!).RemoveAll(act => (string?)act!["confidence"] == "recalled");
        }).GetValueOrThrow();

        Assert.All(Dataset.Embedded.Diff(changed), difference => Assert.Equal(DatasetDifferenceKind.Removed, difference.Kind));
        Assert.Equal(recalled.RecalledActs.Length, Dataset.Embedded.Diff(changed).Length);
    }

    public static TheoryData<string, string, string> Broken => new()
    {
        { "version", "\"2026\"", ProblemCodes.BadNotation },
        { "version", "null", ProblemCodes.MissingMember },
        { "knownUntil", "\"2026-13-01\"", ProblemCodes.BadNotation },
        { "states", "null", ProblemCodes.MissingMember },
        { "states", "[]", ProblemCodes.WrongType },
        { "statuses", "{}", ProblemCodes.UnknownMember },
        { "treatyActs.checkedOn", "null", ProblemCodes.MissingMember },
        { "treatyActs.status", "\"party\"", ProblemCodes.UnknownMember },
        { "treatyActs.acts[0].on", "\"2003-02-30\"", ProblemCodes.BadNotation },
        { "treatyActs.acts[0].sources", "[]", ProblemCodes.EmptyList },
        { "treatyActs.acts[0].sources", "[\"nowhere\"]", ProblemCodes.UnknownValue },
        { "treatyActs.acts[0].confidence", "null", ProblemCodes.MissingMember },
        { "treatyActs.acts[0].confidence", "\"assumed\"", ProblemCodes.UnknownValue },
        { "treatyActs.acts[0].state", "\"XAA\"", ProblemCodes.UnknownState },
        { "treatyActs.acts[0].state", "\"ZZZ\"", ProblemCodes.UnknownState },
        { "treatyActs.acts[0].status", "\"party\"", ProblemCodes.UnknownMember },
        { "amendments.amendments[0].id", "\"10-z\"", ProblemCodes.UnknownValue },
        { "amendments.amendments[1].id", "\"10-a\"", ProblemCodes.DuplicateEntry },
        { "amendments.amendments[0].crimes[0]", "\"8(2)(e)(xx)\"", ProblemCodes.UnknownProvision },
        { "states.states[0].code", "\"AGO\"", ProblemCodes.DuplicateEntry },
        { "states.states[0].code", "\"XAB\"", ProblemCodes.UnknownState },
        { "states.states[0].unStatus", "\"guest\"", ProblemCodes.UnknownValue },
        { "states.areas[0].name", "\"Kandahar\"", ProblemCodes.DuplicateEntry },
        { "states.areas[0].partOf", "\"Kabul\"", ProblemCodes.UnknownArea },
        { "states.areas[0].partOf", "\"Darfur\"", ProblemCodes.UnknownArea },
        { "states.areas[0].sources", "[\"nowhere\"]", ProblemCodes.UnknownValue },
        { "sources.aba-2021", "1", ProblemCodes.WrongType },
        { "crimes.crimes[0].elements", "[]", ProblemCodes.EmptyList },
        { "crimes.crimes[0].amendment", "\"10-g\"", ProblemCodes.Inconsistent },
        { "amendments.amendments[0].crimes[0]", "\"7(1)(a)\"", ProblemCodes.UnknownCrime },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_dataset_with_a_mistake_is_refused(string path, string json, string code)
    {
        var loaded = Changed(root =>
        {
            JsonNode node = root;
            var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
            foreach (var step in steps[..^1])
            {
                node = step[0] == '[' ? node[int.Parse(step[1..^1])]! : node[step]!;
            }

            var value = JsonNode.Parse(json);
            if (steps[^1][0] == '[')
            {
                node[int.Parse(steps[^1][1..^1])] = value;
            }
            else
            {
                node[steps[^1]] = value;
            }
        });

        Assert.False(loaded.IsValid);
        Assert.Contains(loaded.Problems, problem => problem.Code == code);
    }

    /// <summary>References that lead nowhere, and what is out of order: the text to put into the document in place of another, and the one problem that follows.</summary>
    public static TheoryData<string, string, string> Misplaced => new()
    {
        { "\"state\":\"AGO\",\"kind\":\"signature\"", "\"state\":\"ZZZ\",\"kind\":\"signature\"", "$.treatyActs.acts[1].state state.unknown" },
        { "\"on\":\"2003-02-10\",\"confidence\":\"twoCopies\",\"sources\":[\"untc-2014\"", "\"on\":\"2003-02-10\",\"confidence\":\"twoCopies\",\"sources\":[\"nowhere\"", "$.treatyActs.acts[0].sources value.unknown" },
        { "\"on\":\"2013-09-26\",\"amendment\":\"10-a\",\"instrument\":\"acceptance\"", "\"on\":\"2013-09-26\",\"amendment\":\"10-z\",\"instrument\":\"acceptance\"", "$.treatyActs.acts[6].amendment value.unknown" },
        { "\"crimes\":[\"8(2)(e)(xiii)\",\"8(2)(e)(xiv)\",", "\"crimes\":[\"8(2)(e)(xiii)\",\"8(2)(e)(xiv)\",\"8(2)(e)(xxx)\",", "$.amendments.amendments[0].crimes provision.unknown" },
        { "\"name\":\"Greenland\"", "\"name\":\"Greenland\",\"partOf\":\"Atlantis\"", "$.states.areas[12].partOf area.unknown" },
        { "\"name\":\"Democratic Republic of the Congo\",\"states\":[\"COD\"]", "\"name\":\"Democratic Republic of the Congo\",\"states\":[\"ZZZ\"]", "$.situations.situations[0].states state.unknown" },
        { "\"successor\":\"IRMCT\",\"seats\":[{\"city\":\"The Hague\"", "\"successor\":\"IRMC\",\"seats\":[{\"city\":\"The Hague\"", "$.courts.courts[2] court.unknown" },
        { "\"limit\":\"dates\",\"from\":\"1994-01-01\"", "\"limit\":\"unlimited\",\"from\":\"1994-01-01\"", "$.courts.courts[3].temporal.limit document.inconsistent" },
        { "\"entities\":[\"SFRY\"]", "\"entities\":[\"SFRJ\"]", "$.courts.courts[2].territorial.entities value.unknown" },
        { "\"kind\":\"referredByStates\",\"on\":\"2004-04-19\",\"confidence\":\"twoCopies\",\"by\":[\"COD\"]", "\"kind\":\"referredByStates\",\"on\":\"2004-04-19\",\"confidence\":\"twoCopies\",\"by\":[\"ZZZ\"]", "$.situations.situations[0].acts[0].by state.unknown" },
        { "\"nationalities\":[\"SDN\"],\"position\":\"Senior Janjaweed leader (2003-2004)\"", "\"nationalities\":[\"ZZZ\"],\"position\":\"Senior Janjaweed leader (2003-2004)\"", "$.persons.persons[0].nationalities state.unknown" },
    };

    [Theory]
    [MemberData(nameof(Misplaced))]
    public void What_leads_nowhere_is_reported_at_its_place(string text, string replacement, string expected)
    {
        var whole = Encoding.UTF8.GetString(Whole());
        var at = whole.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0);
        var loaded = Dataset.TryLoad(Encoding.UTF8.GetBytes(string.Concat(whole.AsSpan(0, at), replacement, whole.AsSpan(at + text.Length))));

        Assert.Contains(expected, loaded.Problems.Select(problem => $"{problem.Path} {problem.Code}"));
    }

    [Fact]
    public void An_area_of_a_State_that_is_not_there_is_refused()
    {
        var loaded = Changed(root => ((JsonArray)root["states"]!["areas"]!).Add(JsonNode.Parse("""{"state":"ZZZ","name":"North","sources":["pga"]}""")));

        var problem = Assert.Single(loaded.Problems);
        Assert.Equal(("$.states.areas[71].state", ProblemCodes.UnknownState), (problem.Path, problem.Code));
    }

    [Fact]
    public void The_same_act_twice_is_refused()
    {
        var loaded = Changed(root => Acts(root).Add(JsonNode.Parse("""{"state":"AFG","kind":"accession","on":"2003-02-10","confidence":"oneCopy","sources":["pga"]}""")));

        Assert.Equal(ProblemCodes.DuplicateEntry, Assert.Single(loaded.Problems).Code);
    }

    [Fact]
    public void An_area_that_is_not_listed_is_refused_with_those_that_are()
    {
        var loaded = Changed(root => Acts(root).Add(JsonNode.Parse("""{"state":"DNK","kind":"territorialExclusion","on":"2026-01-01","area":"Bornholm","confidence":"oneCopy","sources":["pga"]}""")));

        var problem = Assert.Single(loaded.Problems);
        Assert.Equal(ProblemCodes.UnknownArea, problem.Code);
        Assert.Contains("Faroe Islands, Greenland", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    public void What_is_no_dataset_is_refused(string text) => Assert.False(Dataset.TryLoad(Encoding.UTF8.GetBytes(text)).IsValid);

    private static byte[] Whole()
    {
        using var stream = new MemoryStream();
        Dataset.Embedded.WriteTo(stream);
        return stream.ToArray();
    }

    private static JsonArray Acts(JsonObject root) => (JsonArray)root["treatyActs"]!["acts"]!;

    private static JsonNode Act(JsonObject root, string state, string kind, string? amendment = null) =>
        Acts(root).First(act => (string?)act!["state"] == state && (string?)act["kind"] == kind && (string?)act["amendment"] == amendment)!;

    private static DocumentResult<Dataset> Changed(Action<JsonObject> change)
    {
        var root = (JsonObject)JsonNode.Parse(Whole())!;
        change(root);
        return Dataset.TryLoad(Encoding.UTF8.GetBytes(root.ToJsonString()));
    }
}
