using System.Text;

namespace InternationalJustice.Domain.Situations;

/// <summary>Names as they are compared: without case, diacritics, hyphens, apostrophes and superfluous white space, and otherwise exactly.</summary>
internal static class PersonName
{
    private const char FirstCombiningMark = '\u0300';
    private const char LastCombiningMark = '\u036F';

    // Letters of Latin-1 and Latin Extended-A with the letters for which they stand. A table, because what the platform folds depends on its globalization settings.
    private const string Accented =
        "ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖØòóôõöøÙÚÛÜùúûüÝýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĹĺĻļĽľĿŀŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽž";

    private const string Plain =
        "aaaaaaaaaaaacceeeeeeeeiiiiiiiinnoooooooooooouuuuuuuuyyyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiijjkkllllllllllnnnnnnoooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz";

    /// <summary>The form in which two names are compared.</summary>
    internal static string Fold(ReadOnlySpan<char> name)
    {
        var folded = new StringBuilder(name.Length);
        var pendingSpace = false;
        foreach (var character in name)
        {
            if (char.IsWhiteSpace(character) || IsHyphen(character))
            {
                pendingSpace = folded.Length > 0;
                continue;
            }

            if (character is (>= FirstCombiningMark and <= LastCombiningMark) or '\'' or '\u2018' or '\u2019' or '\u02BC')
            {
                continue;
            }

            if (pendingSpace)
            {
                folded.Append(' ');
                pendingSpace = false;
            }

            var index = Accented.IndexOf(character, StringComparison.Ordinal);
            folded.Append(index >= 0 ? Plain[index] : char.ToLowerInvariant(character));
        }

        return folded.ToString();
    }

    /// <summary>A hyphen and a space are used for one another when names are written in Latin letters.</summary>
    private static bool IsHyphen(char character) => character is '-' or (>= '\u2010' and <= '\u2015');

    /// <summary>The words of a name, for finding names that look like it.</summary>
    internal static HashSet<string> Words(string foldedName) =>
        [.. foldedName.Split([' ', '-', '\'', '\u2019', '(', ')', '.', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2)];
}
