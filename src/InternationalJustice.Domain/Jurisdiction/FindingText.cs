using System.Globalization;
using System.Text;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Renders reasons in English or French from their codes and arguments.</summary>
/// <remarks>Immutable. The culture of the thread never matters.</remarks>
public sealed class FindingText
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private readonly TextCatalogue _texts;
    private readonly TreatyRegister _register;

    /// <summary>A renderer that takes the names of States from a register.</summary>
    /// <param name="language">The language.</param>
    /// <param name="register">Names the States; a State that it does not know is written by its code.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not English or French.</exception>
    public FindingText(Language language, TreatyRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        if (language is not (Language.English or Language.French))
        {
            throw new ArgumentOutOfRangeException(nameof(language), language, "Expected English or French.");
        }

        Language = language;
        _register = register;
        _texts = TextCatalogue.For(language);
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The text with a code, its values still in braces.</summary>
    internal string this[string code] => _texts[code];

    /// <summary>One sentence, without a full stop, that says why a finding came out as it did.</summary>
    public string Render(FindingReason reason)
    {
        var arguments = reason.Arguments;
        return Fill(reason.Code, name => Render(arguments.First(argument => argument.Name == name)));
    }

    /// <summary>A text with its values, in one pass, so that braces in a value, such as the id of a conduct, stay what they are.</summary>
    internal string Fill(string code, Func<string, string> valueOf)
    {
        var template = _texts[code];
        var text = new StringBuilder();
        var rest = 0;
        for (var open = template.IndexOf('{', rest); open >= 0; open = template.IndexOf('{', rest))
        {
            var close = template.IndexOf('}', open);
            text.Append(template, rest, open - rest).Append(valueOf(template[(open + 1)..close]));
            rest = close + 1;
        }

        return text.Append(template, rest, template.Length - rest).ToString();
    }

    /// <summary>The word for an outcome: yes, no, in part, cannot be told.</summary>
    public string Render(Outcome outcome) => _texts["outcome." + EnumText<Outcome>.Of(outcome)];

    /// <summary>The name of a State.</summary>
    public string NameOf(StateCode state) =>
        _register.Find(state)?.State is not { } known ? state.ToString() : Language == Language.French ? known.NameFr : known.NameEn;

    /// <summary>A day as the language writes it: 1 May 2003, 1er mai 2003.</summary>
    public string Format(LocalDate day) => Language == Language.French
        ? string.Create(CultureInfo.InvariantCulture, $"{(day.Day == 1 ? "1er" : day.Day)} {FrenchMonths[day.Month - 1]} {day.Year}")
        : string.Create(CultureInfo.InvariantCulture, $"{day.Day} {EnglishMonths[day.Month - 1]} {day.Year}");

    private string Render(ReasonArgument argument) => argument.Kind switch
    {
        ReasonArgumentKind.State => NameOf(StateCode.Parse(argument.Value)),
        ReasonArgumentKind.Date => Format(UncertainDate.Parse(argument.Value)),
        ReasonArgumentKind.Provision => Provision.Parse(argument.Value).ToCitation(Language),
        ReasonArgumentKind.Term => _texts[argument.Value],
        _ => argument.Value,
    };

    private string Format(UncertainDate date) => date.IsExact ? Format(date.Earliest) : date.ToString();
}
