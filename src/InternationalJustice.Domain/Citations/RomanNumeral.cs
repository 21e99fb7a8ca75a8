namespace InternationalJustice.Domain.Citations;

/// <summary>The lower-case roman numerals i to xxxix, in their one canonical form, as they number the items of a provision.</summary>
internal static class RomanNumeral
{
    private static readonly string[] Tens = ["", "x", "xx", "xxx"];
    private static readonly string[] Ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    internal static string Format(int number) => Tens[number / 10] + Ones[number % 10];

    internal static bool TryRead(ReadOnlySpan<char> text, out int number)
    {
        var tens = 0;
        while (tens < Tens.Length - 1 && tens < text.Length && text[tens] == 'x')
        {
            tens++;
        }

        // A switch, not a search in the table: this is the costliest part of reading a code.
        var ones = text[tens..] switch
        {
            "" => 0,
            "i" => 1,
            "ii" => 2,
            "iii" => 3,
            "iv" => 4,
            "v" => 5,
            "vi" => 6,
            "vii" => 7,
            "viii" => 8,
            "ix" => 9,
            _ => -1,
        };
        number = ones < 0 ? 0 : (tens * 10) + ones;
        return number > 0;
    }
}
