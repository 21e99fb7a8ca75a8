using System.Collections.Immutable;
using System.Text;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>The names under which crimes are looked up.</summary>
internal static class CrimeNames
{
    // The accented letters of French; a general decomposition would need the data of a globalization library.
    private const string Accented = "àâäçéèêëîïôöùûüÿ";
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
        string[] titles = crime.Family switch
        {
            CrimeFamily.CrimesAgainstHumanity => [title, crime.Title(Language.French), $"crime against humanity of {title}", $"{title} as a crime against humanity"],
            CrimeFamily.WarCrimes => [title, crime.Title(Language.French), $"war crime of {title}", $"{title} as a war crime"],
            _ => [title, crime.Title(Language.French)],
        };

        return titles.Select(name => new CrimeMatch(crime, CrimeMatchKind.Title, name))
            .Concat(crime.Aliases.SelectMany(alias => new[] { alias.English, alias.French }.Select(name => new CrimeMatch(crime, CrimeMatchKind.Alias, name, alias.Note))))
            .Concat(crime.Limbs.Select(limb => new CrimeMatch(crime, CrimeMatchKind.Limb, limb)))
            .Concat(Families.Where(family => family.Family == crime.Family).Select(family => new CrimeMatch(crime, CrimeMatchKind.Family, family.Name)));
    }
}
