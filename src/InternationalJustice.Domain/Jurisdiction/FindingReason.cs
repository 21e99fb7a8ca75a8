using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The reason for a finding as a stable code with arguments; the same in every language.</summary>
/// <param name="Code">The code, such as <c>membership.since</c>.</param>
/// <param name="Arguments">The values that the text names.</param>
public sealed record FindingReason(string Code, ValueList<ReasonArgument> Arguments)
{
    internal static FindingReason Of(string code) => new(code, []);

    internal FindingReason With(string name, StateCode state) => Add(name, ReasonArgumentKind.State, state.ToString());

    internal FindingReason With(string name, LocalDate date) => Add(name, ReasonArgumentKind.Date, IsoDate.Format(date));

    internal FindingReason With(string name, UncertainDate date) => Add(name, ReasonArgumentKind.Date, date.ToString());

    internal FindingReason With(string name, Provision provision) => Add(name, ReasonArgumentKind.Provision, provision.ToString());

    internal FindingReason With(string name, string text) => Add(name, ReasonArgumentKind.Text, text);

    /// <summary>A word of the field that every language has its own text for; the value is the code of that text.</summary>
    internal FindingReason WithTerm(string name, string code) => Add(name, ReasonArgumentKind.Term, code);

    private FindingReason Add(string name, ReasonArgumentKind kind, string value) => this with { Arguments = [.. Arguments, new ReasonArgument(name, kind, value)] };
}
