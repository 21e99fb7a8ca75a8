using System.Globalization;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A value that the text of a reason names.</summary>
/// <remarks>Two are equal if they have the same name, kind and value.</remarks>
public abstract class ReasonArgument : IEquatable<ReasonArgument>
{
    private protected ReasonArgument(ReasonArgument? before, string name)
    {
        Before = before;
        Name = name;
    }

    /// <summary>Its name in the text.</summary>
    public string Name { get; }

    /// <summary>What it is, which tells how each language writes it.</summary>
    public abstract ReasonArgumentKind Kind { get; }

    /// <summary>The value in its invariant notation: the code of a State, a date, a provision, a text. Written when it is asked for.</summary>
    public abstract string Value { get; }

    /// <summary>The argument before it in the same reason; <see langword="null"/> for the first.</summary>
    internal ReasonArgument? Before { get; }

    /// <inheritdoc/>
    public bool Equals(ReasonArgument? other) => other is not null && (ReferenceEquals(this, other) || (Name == other.Name && Kind == other.Kind && Value == other.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReasonArgument);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Kind, Value);

    /// <summary>Name and value, for people who debug.</summary>
    public override string ToString() => $"{Name}: {Value}";

    internal static ReasonArgument Of(ReasonArgument? before, string name, ReasonArgumentKind kind, string value) => kind switch
    {
        ReasonArgumentKind.Term => new TermArgument(before, name, value),
        ReasonArgumentKind.Provision => new ProvisionArgument(before, name, value),
        _ => new TextArgument(before, name, value),
    };

    internal static ReasonArgument Of(ReasonArgument? before, string name, StateCode state) => new StateArgument(before, name, state);

    internal static ReasonArgument Of(ReasonArgument? before, string name, UncertainDate date) => new DateArgument(before, name, date);

    internal static ReasonArgument Of(ReasonArgument? before, string name, int number) => new NumberArgument(before, name, number);

    internal static ReasonArgument Of(ReasonArgument? before, string name, ValueList<CrimeCode> codes) => new CrimesArgument(before, name, codes);

    private sealed class TextArgument(ReasonArgument? before, string name, string value) : ReasonArgument(before, name)
    {
        public override ReasonArgumentKind Kind => ReasonArgumentKind.Text;

        public override string Value { get; } = value;
    }

    private sealed class TermArgument(ReasonArgument? before, string name, string value) : ReasonArgument(before, name)
    {
        public override ReasonArgumentKind Kind => ReasonArgumentKind.Term;

        public override string Value { get; } = value;
    }

    private sealed class ProvisionArgument(ReasonArgument? before, string name, string value) : ReasonArgument(before, name)
    {
        public override ReasonArgumentKind Kind => ReasonArgumentKind.Provision;

        public override string Value { get; } = value;
    }

    private sealed class StateArgument(ReasonArgument? before, string name, StateCode state) : ReasonArgument(before, name)
    {
        private readonly StateCode _state = state;

        public override ReasonArgumentKind Kind => ReasonArgumentKind.State;

        public override string Value => _state.ToString();
    }

    private sealed class DateArgument(ReasonArgument? before, string name, UncertainDate date) : ReasonArgument(before, name)
    {
        private readonly UncertainDate _date = date;

        public override ReasonArgumentKind Kind => ReasonArgumentKind.Date;

        public override string Value => _date.ToString();
    }

    private sealed class NumberArgument(ReasonArgument? before, string name, int number) : ReasonArgument(before, name)
    {
        private readonly int _number = number;

        public override ReasonArgumentKind Kind => ReasonArgumentKind.Text;

        public override string Value => _number.ToString(CultureInfo.InvariantCulture);
    }

    private sealed class CrimesArgument(ReasonArgument? before, string name, ValueList<CrimeCode> codes) : ReasonArgument(before, name)
    {
        private readonly ValueList<CrimeCode> _codes = codes;

        public override ReasonArgumentKind Kind => ReasonArgumentKind.Text;

        public override string Value => string.Join(", ", _codes);
    }
}
