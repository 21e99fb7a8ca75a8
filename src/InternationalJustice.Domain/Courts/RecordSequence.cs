using System.Globalization;

namespace InternationalJustice.Domain.Courts;

/// <summary>The part of a record number that is counted within a year: <c>04/06</c> is the fourth of 2006.</summary>
internal readonly record struct RecordSequence(byte Sequence, byte YearOfCentury) : IComparable<RecordSequence>
{
    internal const int Length = 5;

    /// <summary>The Court has existed since 2002, so two digits are years of this century.</summary>
    internal int Year => 2000 + YearOfCentury;

    public int CompareTo(RecordSequence other)
    {
        var byYear = YearOfCentury.CompareTo(other.YearOfCentury);
        return byYear != 0 ? byYear : Sequence.CompareTo(other.Sequence);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sequence:D2}/{YearOfCentury:D2}");

    internal static bool TryRead(ReadOnlySpan<char> text, out RecordSequence value)
    {
        value = default;
        if (text.Length != Length || text[2] != '/' || !TryReadTwoDigits(text[..2], out var sequence) || sequence == 0 || !TryReadTwoDigits(text[3..], out var year))
        {
            return false;
        }

        value = new RecordSequence(sequence, year);
        return true;
    }

    private static bool TryReadTwoDigits(ReadOnlySpan<char> text, out byte number)
    {
        number = 0;
        if (!char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
        {
            return false;
        }

        number = (byte)(((text[0] - '0') * 10) + text[1] - '0');
        return true;
    }
}
