using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>One thing that the Statute does not allow about a sentence.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class SentenceProblem
{
    private readonly Bilingual _text;

    internal SentenceProblem(SentenceProblemKind kind, Provision provision, string english, string french)
    {
        Kind = kind;
        Provision = provision;
        _text = new Bilingual(english, french);
    }

    /// <summary>What it is.</summary>
    public SentenceProblemKind Kind { get; }

    /// <summary>The provision against which it is.</summary>
    public Provision Provision { get; }

    /// <summary>One sentence for people; empty for no language.</summary>
    public string Text(Language language) => _text.In(language);

    /// <summary>Provision and English text.</summary>
    public override string ToString() => $"{Provision}: {_text.English}";
}
