using System.Collections.Immutable;
using System.Runtime.InteropServices;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>The reason for a finding as a stable code with arguments; the same in every language.</summary>
/// <remarks>Two reasons are equal if they have the same code and equal arguments in the same order. The default value is no reason: its code is empty.</remarks>
public readonly struct FindingReason : IEquatable<FindingReason>
{
    private readonly string? _code;
    private readonly ReasonArgument? _last;

    private FindingReason(string code, ReasonArgument? last)
    {
        _code = code;
        _last = last;
    }

    /// <summary>The code, such as <c>membership.since</c>.</summary>
    public string Code => _code ?? string.Empty;

    /// <summary>The values that the text names.</summary>
    public ImmutableArray<ReasonArgument> Arguments
    {
        get
        {
            var count = 0;
            for (var argument = _last; argument is not null; argument = argument.Before)
            {
                count++;
            }

            var arguments = new ReasonArgument[count];
            for (var argument = _last; argument is not null; argument = argument.Before)
            {
                arguments[--count] = argument;
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(arguments);
        }
    }

    /// <summary>Whether both have the same code and equal arguments in the same order.</summary>
    public static bool operator ==(FindingReason left, FindingReason right) => left.Equals(right);

    /// <summary>Whether they differ in their code or in an argument.</summary>
    public static bool operator !=(FindingReason left, FindingReason right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FindingReason other)
    {
        var (mine, theirs) = (_last, other._last);
        while (mine is not null && mine.Equals(theirs))
        {
            (mine, theirs) = (mine.Before, theirs!.Before);
        }

        return mine is null && theirs is null && Code == other.Code;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FindingReason other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Code);
        for (var argument = _last; argument is not null; argument = argument.Before)
        {
            hash.Add(argument);
        }

        return hash.ToHashCode();
    }

    /// <summary>The code, for people who debug.</summary>
    public override string ToString() => Code;

    internal static FindingReason Of(string code) => new(code, null);

    internal FindingReason With(string name, StateCode state) => new(Code, ReasonArgument.Of(_last, name, state));

    internal FindingReason With(string name, LocalDate date) => new(Code, ReasonArgument.Of(_last, name, date));

    internal FindingReason With(string name, UncertainDate date) => new(Code, ReasonArgument.Of(_last, name, date));

    internal FindingReason With(string name, Provision provision) => new(Code, ReasonArgument.Of(_last, name, ReasonArgumentKind.Provision, provision.ToString()));

    internal FindingReason With(string name, string text) => new(Code, ReasonArgument.Of(_last, name, ReasonArgumentKind.Text, text));

    internal FindingReason With(string name, int number) => new(Code, ReasonArgument.Of(_last, name, number));

    internal FindingReason With(string name, ValueList<CrimeCode> codes) => new(Code, ReasonArgument.Of(_last, name, codes));

    /// <summary>A word of the field that every language has its own text for; the value is the code of that text.</summary>
    internal FindingReason WithTerm(string name, string code) => new(Code, ReasonArgument.Of(_last, name, ReasonArgumentKind.Term, code));
}
