using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.States;

/// <summary>Article 12(3): acceptance of jurisdiction by a State that is not a Party.</summary>
/// <remarks>
/// A declaration lodged with the Registrar stands in for membership for the conduct that it covers. It may reach back to conduct before its lodging, but never behind the entry into force
/// of the Statute on 1 July 2002 (article 11). Whether it was made by an authority that can bind the State is for the Court; where no organ decided, its effect is undetermined. A declaration is no
/// trigger, and it does not make the State a Party. Whether it keeps its effect beside a later membership is contested and not decided here.
/// </remarks>
public static class Article12Paragraph3
{
    /// <summary>Article 12(3).</summary>
    public static Provision Provision { get; } = Provision.Parse("12(3)");

    /// <summary>On which days conduct is covered by a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <returns>
    /// Satisfied from its first to its last day, both included, but not before 1 July 2002; undetermined there if nobody has decided whether it is valid, and inside the window of an uncertain first or
    /// last day; never satisfied if it was held invalid.
    /// </returns>
    public static Timeline<Truth> ConductCovered(Article12Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        if (declaration.Accepted == false)
        {
            return TruthTimelines.Never;
        }

        var start = declaration.From?.Select(NotBeforeStatute) ?? Article126.StatuteInForce;
        var end = declaration.To?.Select(lastDay => lastDay.PlusDays(1));
        var valid = declaration.Accepted.ToTruth();
        return Sweep.Over(
            end is { } known ? [start, known] : [start],
            day => start.IsOnOrBefore(day).And(end is { } e ? e.IsOnOrBefore(day).Not() : Truth.Satisfied).And(valid));
    }

    private static LocalDate NotBeforeStatute(LocalDate day) => LocalDate.Max(day, Article126.StatuteInForce);
}
