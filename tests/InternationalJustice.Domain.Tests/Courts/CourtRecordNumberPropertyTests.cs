using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Tests.Courts;

/// <summary>Numbers of every form that the grammar allows, made part by part, and garbage.</summary>
public class CourtRecordNumberPropertyTests
{
    private static readonly Gen<string> Sequences = Gen.Choose(1, 99).Zip(Gen.Choose(0, 99)).Select(pair => $"{pair.Item1:D2}/{pair.Item2:D2}");

    private static readonly Gen<string> Records = Gen.OneOf(
        Sequences.Select(situation => $"ICC-{situation}"),
        Sequences.Zip(Sequences).Select(pair => $"ICC-{pair.Item1}-{pair.Item2}"),
        Sequences.Zip(Gen.Elements("RoC46(3)", "RoC46", "RoR14(2)")).Select(pair => $"ICC-{pair.Item2}-{pair.Item1}"));

    private static readonly Gen<string[]> Suffixes =
        from level in Gen.Elements<string[]>([], ["Conf"], ["US"], ["SECRET"], ["Conf", "Exp"], ["US", "Exp"], ["SECRET", "Exp"])
        from redacted in Gen.Elements<string[]>([], ["Red"], ["Red2"], ["Red9"])
        from corrected in Gen.Elements<string[]>([], ["Corr"], ["Corr3"])
        from translated in Gen.Elements<string[]>([], ["tENG"], ["tEN"], ["tFRA"], ["tARA"])
        from annex in Gen.Elements<string[]>([], ["Anx"], ["AnxA"], ["AnxIV"], ["Anx12"])
        from order in Gen.Shuffle([level, redacted, corrected, translated, annex])
        select order.SelectMany(part => part).ToArray();

    private static readonly Gen<string> Appeals = Gen.SubListOf("OA", "OA2", "OA99", "A", "A6").Select(tags => string.Concat(tags.Select(tag => " " + tag)));

    private static readonly Gen<string> Numbers = Gen.OneOf(
        Records.Zip(Appeals).Select(pair => pair.Item1 + pair.Item2),
        from record in Records
        from filing in Gen.Choose(1, 99_999)
        from suffixes in Suffixes
        from appeals in Appeals
        select $"{record}-{filing}{string.Concat(suffixes.Select(suffix => "-" + suffix))}{appeals}",
        from record in Records
        from hearing in Gen.Choose(1, 9_999)
        from suffixes in Gen.Elements("", "-Conf", "-Conf-Exp", "-Red", "-Red2-Corr", "-Corr-Conf")
        from language in Gen.Elements("ENG", "FRA")
        from marks in Gen.Elements("", " ET", " CT", " WT", " ET WT", " CT WT")
        from appeals in Appeals
        select $"{record}-T-{hearing}{suffixes}-{language}{marks}{appeals}");

    [Fact]
    public void Every_number_of_the_grammar_is_read_and_written_back_in_both_encodings() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(Numbers.ToArbitrary(), text =>
    {
        var number = CourtRecordNumber.Parse(text);

        Assert.Equal(text, number.ToString());
        Assert.Equal(number, CourtRecordNumber.Parse(number.ToString()));
        Assert.True(NotationText.TryParse<CourtRecordNumber>(Encoding.UTF8.GetBytes(text), out var fromUtf8));
        Assert.Equal(number, fromUtf8);
        Assert.Equal(text, CourtRecordNumber.Normalize(text));
        Assert.Equal(text, CourtRecordNumber.Normalize(text.Replace('-', '\u2011')));
        Assert.Equal(number.Kind is CourtRecordKind.Filing or CourtRecordKind.Annex or CourtRecordKind.Transcript, number.Confidentiality != ConfidentialityLevel.None);
    }));

    [Fact]
    public void Order_and_equality_agree_and_do_not_depend_on_the_order_of_suffixes()
    {
        var pairs =
            from record in Gen.Elements("ICC-01/04-01/06", "ICC-01/04")
            from filing in Gen.Choose(1, 2)
            from one in Suffixes
            from other in Suffixes
            select (One: $"{record}-{filing}-", Left: one, Right: other);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(pairs.ToArbitrary(), pair =>
        {
            var left = CourtRecordNumber.Parse((pair.One + string.Join('-', pair.Left)).TrimEnd('-'));
            var right = CourtRecordNumber.Parse((pair.One + string.Join('-', pair.Right)).TrimEnd('-'));
            var haveSameParts = pair.Left.ToHashSet().SetEquals(pair.Right);

            Assert.Equal(haveSameParts, left == right);
            Assert.Equal(haveSameParts, left.CompareTo(right) == 0);
            Assert.Equal(Math.Sign(left.CompareTo(right)), -Math.Sign(right.CompareTo(left)));
            Assert.True(!haveSameParts || left.GetHashCode() == right.GetHashCode());
        }));
    }

    [Property(MaxTest = 2_000)]
    public void Garbage_never_throws_and_is_refused_with_a_place_in_the_text(string? garbage)
    {
        var isRead = CourtRecordNumber.TryParse(garbage, out var number, out var problem);

        Assert.False(isRead);
        Assert.Equal(default, number);
        Assert.InRange(problem.Position, 0, garbage?.Length ?? 0);
        Assert.NotEqual(RecordNumberFault.None, problem.Fault);
        Assert.NotNull(CourtRecordNumber.Normalize(garbage ?? string.Empty));
    }

    [Fact]
    public void A_number_with_one_character_changed_is_read_as_what_it_says_or_refused_at_a_place_in_the_text()
    {
        var changed =
            from text in Numbers
            from place in Gen.Choose(0, text.Length - 1)
            from character in Gen.Elements('-', '/', ' ', '0', '1', 'A', 'R', 'T', 't', 'x', '(', '\u2011', '\uD800', '\0')
            select text[..place] + character + text[(place + 1)..];

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000), Prop.ForAll(changed.ToArbitrary(), text =>
        {
            var isRead = CourtRecordNumber.TryParse(text, out var number, out var problem);

            Assert.InRange(problem.Position, 0, text.Length);
            Assert.Equal(isRead, problem.Fault == RecordNumberFault.None);
            Assert.True(!isRead || CourtRecordNumber.Parse(number.ToString()) == number);
            Assert.NotNull(CourtRecordNumber.Normalize(text));
        }));
    }
}
