using FsCheck;
using FsCheck.Fluent;
using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Tests.Citations;

/// <summary>The fast reader never disagrees with the one that reads every spelling.</summary>
public class CompactCitationTests
{
    [Fact]
    public void Every_provision_of_the_Statute_is_read_to_itself() => Assert.All(RomeStatute.Provisions.Where(provision => provision.Level != ProvisionLevel.SubItem), provision =>
    {
        Assert.True(CompactCitation.TryRead(provision.ToString(), out var read));
        Assert.Equal(provision, read);
    });

    [Theory]
    [InlineData("8bis(2)(a)")]
    [InlineData("25(3bis)")]
    [InlineData("15ter")]
    [InlineData("8(2)(b)(xxii)-31")]
    [InlineData("999(99)(z)(xxxix)")]
    public void What_is_compact_is_read_like_by_the_other_reader(string text)
    {
        Assert.True(CompactCitation.TryRead(text, out var fast));
        Assert.Equal(Slow(text), fast);
    }

    [Theory]
    [InlineData("")]
    [InlineData("7(")]
    [InlineData("7()")]
    [InlineData("7(1")]
    [InlineData("7(1)(h")]
    [InlineData("7(1)h")]
    [InlineData("7(0)")]
    [InlineData("07(1)")]
    [InlineData("7(1)(H)")]
    [InlineData("7(1)(hh)")]
    [InlineData("7(1)(2)")]
    [InlineData("8(2)(b)(iiii)")]
    [InlineData("7-1")]
    [InlineData("7(1)-1")]
    [InlineData("7(1)(g)-32")]
    [InlineData("7(1)(g)-0")]
    [InlineData("7(1)(g)-")]
    [InlineData("7(1)(g)-1(a)")]
    [InlineData("1000")]
    [InlineData("8bi")]
    [InlineData("8 bis")]
    [InlineData(" 7")]
    [InlineData("7 ")]
    [InlineData("RPE rule 118(3)")]
    public void What_is_not_compact_is_left_to_the_other_reader(string text) => Assert.False(CompactCitation.TryRead(text, out _));

    [Fact]
    public void Whatever_it_reads_the_other_reader_reads_alike()
    {
        var text = Gen.Elements("7", "8", "25", "1", "0", "(", ")", "(1)", "(2)", "(b)", "(xxii)", "(i)", "x", "h", "bis", "ter", "quater", "3bis", "-", "-1", " ", "A", "é").ListOf().Resize(9).Select(string.Concat);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(text.ToArbitrary(), citation =>
        {
            if (CompactCitation.TryRead(citation, out var fast))
            {
                Assert.Equal(Slow(citation), fast);
            }
        }));
    }

    private static Provision Slow(string text)
    {
        var reader = new CitationReader(text);
        Assert.True(reader.TryReadOnly(out var provision), text);
        return provision;
    }
}
