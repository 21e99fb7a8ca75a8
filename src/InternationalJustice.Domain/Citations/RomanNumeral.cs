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

        for (var ones = 0; ones < Ones.Length; ones++)
        {
            if (text[tens..].SequenceEqual(Ones[ones]))
            {
                number = (tens * 10) + ones;
                return number > 0;
            }
        }

        number = 0;
        return false;
    }
}
