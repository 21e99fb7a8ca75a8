using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Tests.Warrants;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Cli;

/// <summary>A seal is knowledge: as known before it is lifted, every answer to the public is the one that it would get if the sealed acts had never been taken.</summary>
[Properties(Replay = "20261125,20260107")]
public sealed class SealedAnswersTests
{
    private static readonly Gen<int[]> Choices = Gen.Choose(0, 1_000_000).ArrayOf(120);

    private static readonly string[][] Forms = [["--format", "json"], ["--format", "text"], ["--format", "text", "--lang", "fr"]];

    [Property(MaxTest = 40)]
    public Property Every_answer_about_a_record_is_the_same_with_and_without_its_sealed_acts() => Prop.ForAll(Choices.ToArbitrary(), choices =>
    {
        var example = SealedCase.Of(choices);
        var (with, without) = (example.Document(true), example.Document(false));
        string[] known = ["--known-on", Day(example.KnownOn)];
        string on = Day(example.AskedOn);
        foreach (var form in Forms)
        {
            AssertSame(["warrant", "-", "--on", on, .. known, .. form]);
            AssertSame(["duty", "--warrant", "-", "--state", "MNG", "--transit", "scheduled", "--on", on, .. known, .. form]);
            AssertSame(["exposure", "--warrant", "-", "--on", on, .. known, .. form]);
            AssertSame(["exposure", "--warrant", "-", "--stop", "RUS=2010-01-01/2013-12-31", "--stop", "FRA=2010-01-01/2013-12-31", .. known, .. form]);
        }

        AssertSame(["exposure", "--warrant", "-", "--on", on, .. known, "--format", "csv"]);

        void AssertSame(string[] args)
        {
            var answer = CommandRun.WithInput(without, args);
            Assert.Equal(0, answer.ExitCode);
            AssertEqual(answer, CommandRun.WithInput(with, args), $"{string.Join(' ', args)}\n{without}\n{with}");
        }
    });

    [Property(MaxTest = 60)]
    public Property The_duties_of_all_States_are_the_same_with_and_without_its_sealed_acts() => Prop.ForAll(Choices.ToArbitrary(), choices =>
    {
        var example = SealedCase.Of(choices);
        var options = new DutyOptions { KnownOn = example.KnownOn };
        var with = DutyToArrest.Of(WarrantRecord.Read(Records.Json(example.Document(true))).GetValueOrThrow(), Dataset.Embedded, options);
        var without = DutyToArrest.Of(WarrantRecord.Read(Records.Json(example.Document(false))).GetValueOrThrow(), Dataset.Embedded, options);
        foreach (var state in Dataset.Embedded.Register.States)
        {
            Assert.Equal(without.Find(state.Code)!.Timeline, with.Find(state.Code)!.Timeline);
        }

        foreach (var mode in Enum.GetValues<TransitMode>())
        {
            Assert.Equal(without.Transit(StateCode.Parse("FRA"), example.AskedOn, mode), with.Transit(StateCode.Parse("FRA"), example.AskedOn, mode));
        }
    });

    /// <summary>Twelve persons at once, whose names, number and counts must not betray who is sought under seal.</summary>
    [Property(MaxTest = 6)]
    public Property Every_answer_about_the_persons_of_a_dataset_is_the_same_with_and_without_their_sealed_acts() => Prop.ForAll(Choices.ArrayOf(12).ToArbitrary(), choices =>
    {
        var examples = choices.Select(SealedCase.Of).ToArray();
        var (with, without) = (Load(examples, withSecrets: true), Load(examples, withSecrets: false));
        var known = examples.Min(example => example.UnsealedOn).PlusDays(-1);
        foreach (var form in Forms.Append(["--format", "csv"]))
        {
            foreach (var example in examples.Take(4))
            {
                string[] asked = ["--known-on", Day(LocalDate.Min(example.KnownOn, known)), "--on", Day(example.AskedOn), .. form];
                AssertSame(["persons", .. asked]);
                AssertSame(["persons", "--status", "inForce", .. asked]);
                AssertSame(["persons", "--situation", example.Situation, .. asked]);
                AssertSame(["persons", "--name", "Suspect 0", .. asked]);
                AssertSame(["situations", .. asked]);
            }
        }

        for (var i = 0; i < examples.Length; i++)
        {
            if (examples[i].HasOpenActs)
            {
                string[] asked = ["--person", $"Suspect {i}", "--known-on", Day(examples[i].KnownOn), "--on", Day(examples[i].AskedOn), "--format", "json"];
                AssertSame(["warrant", .. asked]);
                AssertSame(["duty", "--state", "FRA", .. asked]);
                AssertSame(["exposure", .. asked]);
            }
        }

        void AssertSame(string[] args) => AssertEqual(
            CommandRun.Of(without, string.Empty, args),
            CommandRun.Of(with, string.Empty, args),
            $"{string.Join(' ', args)}\n{string.Join('\n', examples.Select(example => $"{example.Document(false)}\n{example.Document(true)}"))}");
    });

    [Fact]
    public void The_cases_that_are_made_have_secrets_and_open_acts()
    {
        var examples = Choices.Sample(200, 30).Select(SealedCase.Of).ToArray();

        Assert.True(examples.Count(example => example.HasSecrets) > examples.Length / 2);
        Assert.True(examples.Count(example => example.HasOpenActs) > examples.Length / 2);
        Assert.All(examples, example => Assert.True(WarrantRecord.Read(Records.Json(example.Document(true))).IsValid));
    }

    [Fact]
    public void Somebody_whose_seal_was_never_lifted_is_nobody_to_the_public()
    {
        var dataset = Load([SealedCase.Of([0, 0, 0, 0, 0, 0, 0, 0, 0, 1])], withSecrets: true, withoutUnsealing: true);

        var refused = CommandRun.Of(dataset, string.Empty, "duty", "--state", "FRA", "--on", "2020-01-01", "--person", "Suspect 0");
        Assert.Equal((1, string.Empty), (refused.ExitCode, refused.Output));
        Assert.Equal(0, CommandRun.Of(dataset, string.Empty, "duty", "--state", "FRA", "--on", "2020-01-01", "--person", "Suspect 0", "--audience", "holder").ExitCode);
    }

    [Fact]
    public void A_dataset_tells_the_public_of_no_warrant_under_seal()
    {
        var secret = Load([SealedCase.Of([0, 0, 0, 0, 0, 0, 0, 0, 0, 1])], withSecrets: true, withoutUnsealing: true);
        var none = Load([], withSecrets: true);

        Assert.Equal(none.CountsFor(Audience.Public), secret.CountsFor(Audience.Public));
        Assert.Empty(none.Diff(secret));
        Assert.NotEqual(none.CountsFor(Audience.Holder), secret.CountsFor(Audience.Holder));
        Assert.NotEmpty(none.Diff(secret, Audience.Holder));
        Assert.Matches(@"persons +0\n", CommandRun.Of(secret, string.Empty, "data").Output);
        Assert.Matches(@"persons +1\n", CommandRun.Of(secret, string.Empty, "data", "--audience", "holder").Output);
    }

    /// <summary>Says which line differs, and for what input.</summary>
    private static void AssertEqual(CommandRun expected, CommandRun actual, string input)
    {
        if (expected != actual)
        {
            var (line, other) = expected.ToString().Split('\n').Zip(actual.ToString().Split('\n')).FirstOrDefault(lines => lines.First != lines.Second);
            Assert.Fail($"Expected: {line}\nActual: {other}\n{input}");
        }
    }

    private static Dataset Load(SealedCase[] examples, bool withSecrets, bool withoutUnsealing = false)
    {
        var json = JsonNode.Parse(CommandRun.Text("data", "--export"))!;
        var persons = new JsonArray();
        foreach (var (i, example) in examples.Index())
        {
            var acts = withSecrets ? example.All("oneCopy") : example.Open("oneCopy");
            if (withoutUnsealing)
            {
                acts.RemoveAll(act => (string?)act!["kind"] == "warrantUnsealed");
            }

            if (acts.Count > 0)
            {
                persons.Add(new JsonObject
                {
                    ["id"] = $"suspect-{i}",
                    ["name"] = $"Suspect {i}",
                    ["knownUntil"] = "2020-01-01",
                    ["note"] = "A note that could say anything.",
                    ["sources"] = new JsonArray("aba"),
                    ["cases"] = new JsonArray(new JsonObject { ["situation"] = example.Situation, ["acts"] = acts }),
                });
            }
        }

        json["persons"]!["persons"] = persons;
        return Dataset.TryLoad(Records.Json(json.ToJsonString())).GetValueOrThrow();
    }

    private static string Day(LocalDate day) => InternationalJustice.Domain.Time.DatePeriod.On(day).ToString();
}
