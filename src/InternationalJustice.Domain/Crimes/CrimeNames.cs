using System.Collections.Immutable;
using System.Text;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>The names under which crimes are looked up.</summary>
internal static class CrimeNames
{
    // The accented letters of French; a general decomposition would need the data of a globalization library.
    private const string Accented = "àâäçéèêëîïôöùûüÿ";
    private const int LargestDistance = 2;
    private const int ShortestSlip = 5;
    private const int LongestSlip = 100;

    private const string Plain = "aaaceeeeiioouuuy";

    private static readonly ImmutableArray<(CrimeFamily Family, string Name)> Families =
    [
        (CrimeFamily.Genocide, "genocide"),
        (CrimeFamily.Genocide, "crime of genocide"),
        (CrimeFamily.Genocide, "crime de génocide"),
        (CrimeFamily.CrimesAgainstHumanity, "crimes against humanity"),
        (CrimeFamily.CrimesAgainstHumanity, "crimes contre l'humanité"),
        (CrimeFamily.WarCrimes, "war crimes"),
        (CrimeFamily.WarCrimes, "crimes de guerre"),
        (CrimeFamily.AdministrationOfJustice, "offences against the administration of justice"),
        (CrimeFamily.AdministrationOfJustice, "atteintes à l'administration de la justice"),
    ];

    /// <summary>Each name, normalized, with the crimes that bear it. A crime that bears a name twice is listed once, by the first of its kinds.</summary>
    internal static Dictionary<string, List<CrimeMatch>> Index(ImmutableArray<Crime> crimes)
    {
        var index = new Dictionary<string, List<CrimeMatch>>(StringComparer.Ordinal);
        foreach (var match in crimes.SelectMany(Names))
        {
            var name = Normalize(match.Name);
            if (!index.TryGetValue(name, out var matches))
            {
                index.Add(name, matches = []);
            }

            if (!matches.Exists(other => other.Crime == match.Crime))
            {
                matches.Add(match);
            }
        }

        return index;
    }

    /// <summary>The names that a normalized text may be a slip for: those that contain it as whole words, and those that differ in a letter or two.</summary>
    internal static IEnumerable<string> Similar(string text, IEnumerable<string> names) =>
        text.Length is < ShortestSlip or > LongestSlip ? [] : names.Where(name => $" {name} ".Contains($" {text} ", StringComparison.Ordinal) || AreClose(text, name));

    /// <summary>In lower case, without accents, with straight apostrophes and single spaces.</summary>
    internal static string Normalize(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var character in name.Trim())
        {
            var lower = char.ToLowerInvariant(character);
            if (char.IsWhiteSpace(lower))
            {
                text.Append(text[^1] == ' ' ? string.Empty : " ");
            }
            else if (Accented.IndexOf(lower, StringComparison.Ordinal) is var index and >= 0)
            {
                text.Append(Plain[index]);
            }
            else
            {
                text.Append(lower == '’' ? '\'' : lower);
            }
        }

        return text.ToString();
    }

    private static IEnumerable<CrimeMatch> Names(Crime crime)
    {
        var title = crime.Title(Language.English);
        var french = crime.Title(Language.French);
        string[] titles = crime.Family switch
        {
            CrimeFamily.CrimesAgainstHumanity =>
                [title, french, $"crime against humanity of {title}", $"{title} as a crime against humanity", $"crime contre l'humanité {Of(french)}", $"{french} comme crime contre l'humanité"],
            CrimeFamily.WarCrimes => [title, french, $"war crime of {title}", $"{title} as a war crime", $"crime de guerre {Of(french)}", $"{french} comme crime de guerre"],
            _ => [title, french],
        };

        return titles.Select(name => new CrimeMatch(crime, CrimeMatchKind.Title, name))
            .Concat(crime.Aliases.SelectMany(alias => new[] { alias.Name.English, alias.Name.French }.Select(name => new CrimeMatch(crime, CrimeMatchKind.Alias, name, alias.Note))))
            .Concat(crime.LimbNames.SelectMany(limb => new[] { limb.English, limb.French }.Select(name => new CrimeMatch(crime, CrimeMatchKind.Limb, name))))
            .Concat(Families.Where(family => family.Family == crime.Family).Select(family => new CrimeMatch(crime, CrimeMatchKind.Family, family.Name)));
    }

    /// <summary>A French noun with its preposition.</summary>
    private static string Of(string noun) => "aàâeéèêiîoôuh".Contains(char.ToLowerInvariant(noun[0]), StringComparison.Ordinal) ? $"d'{noun}" : $"de {noun}";

    /// <summary>Whether two normalized names differ by at most two letters left out, added, changed or, next to each other, swapped.</summary>
    private static bool AreClose(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > LargestDistance)
        {
            return false;
        }

        var (beforeLast, last, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length] <= LargestDistance;
    }
}
