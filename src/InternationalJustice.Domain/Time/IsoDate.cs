using System.Globalization;
using NodaTime;

namespace InternationalJustice.Domain.Time;

/// <summary>The ISO 8601 calendar date <c>yyyy-MM-dd</c>, read without allocating or throwing.</summary>
/// <remarks>Years are those of NodaTime's ISO calendar, so that every day has a notation: 0000 is the year before 0001, earlier ones have a sign.</remarks>
internal static class IsoDate
{
    internal const string Expected = "a calendar date such as 2002-07-01";

    /// <summary>The same day in the ISO calendar.</summary>
    internal static LocalDate Of(LocalDate day) => day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);

    internal static bool TryRead(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        if (text.Length < 10 || text[^6] != '-' || text[^3] != '-'
            || !TryReadYear(text[..^6], out var year) || !TryReadTwoDigits(text[^5..^3], out var month) || !TryReadTwoDigits(text[^2..], out var day)
            || !Exists(year, month, day))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>Reads four digits, with a minus sign for years before 0000.</summary>
    internal static bool TryReadYear(ReadOnlySpan<char> text, out int year)
    {
        var negative = text.StartsWith('-');
        if (!TryReadDigits(negative ? text[1..] : text, 4, out year) || (negative && year == 0))
        {
            return false;
        }

        year = negative ? -year : year;
        return year >= CalendarSystem.Iso.MinYear;
    }

    internal static bool TryReadTwoDigits(ReadOnlySpan<char> text, out int number) => TryReadDigits(text, 2, out number);

    internal static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    internal static string Format(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");

    private static bool TryReadDigits(ReadOnlySpan<char> text, int count, out int number)
    {
        number = 0;
        return text.Length == count && !text.ContainsAnyExceptInRange('0', '9') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
