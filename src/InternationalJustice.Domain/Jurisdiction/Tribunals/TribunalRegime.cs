using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// The rules of the courts other than the International Criminal Court put together. Their instruments ask the same four questions: which crime (materiae), when (temporis), where (loci) and by whom
/// (personae). What each asks is in the court’s record; rules that only one court has are the named conditions of this folder.
/// </summary>
internal static class TribunalRegime
{
    /// <summary>Jurisdiction over one conduct: over at least one of the crimes that it is alleged to be.</summary>
    internal static Finding AssessConduct(TribunalCase asked, CourtRegister courts)
    {
        var court = asked.Court;
        if (!court.TriesPersons)
        {
            return Finding.Leaf("tribunal.triesPersons", asked.Citing(CourtField.Personal), TruthTimelines.Never, asked.Because("tribunal.triesNoPersons")).Attested(asked.Attested(CourtField.Personal));
        }

        var crimes = default(FindingList);
        foreach (var predecessor in court.InheritsFrom)
        {
            AddCrimes(ref crimes, asked with { Court = courts.Find(predecessor)! }, asked);
        }

        if (court.InheritsFrom.IsEmpty)
        {
            AddCrimes(ref crimes, asked, asked);
        }
        else
        {
            AddOwnJustice(ref crimes, asked);
        }

        return crimes.Single ?? Finding.Of(
            FindingRule.Any("tribunal.conduct", asked.Citing(CourtField.Material)), asked.Because("tribunal.anyCrime").With("conduct", asked.Conduct.Id), crimes.ToImmutable()).Attested(asked.Attested(CourtField.Material));
    }

    /// <summary>The crimes of one statute; those of a predecessor under the limits of the statute of the predecessor, and of the conditions of the court that carries on.</summary>
    private static void AddCrimes(ref FindingList crimes, TribunalCase statute, TribunalCase asked)
    {
        var inherited = !ReferenceEquals(statute, asked);
        var any = false;
        var covered = new HashSet<CrimeCode>();
        foreach (var crime in statute.Court.Crimes.Where(crime => !inherited || crime.Family != CourtCrimeFamily.AdministrationOfJustice))
        {
            ValueList<CrimeCode> charged = [.. statute.Conduct.Crimes.Where(crime.Covers)];
            if (charged.Count > 0)
            {
                covered.UnionWith(charged);
                crimes.Add(AssessCrime(statute, asked, crime, charged, Materiae.Listed(statute, crime, charged)));
                any = true;
            }
        }

        ValueList<CrimeCode> rest = [.. statute.Conduct.Crimes.Where(code => !covered.Contains(code) && !(inherited && Materiae.IsAgainstJustice(code)))];
        if (rest.Count == 0)
        {
            return;
        }

        if (Materiae.OpenEnded(statute, rest) is { } open)
        {
            crimes.Add(AssessCrime(statute, asked, open, rest, Materiae.PerhapsListed(statute, open, rest)));
        }
        else
        {
            // Where another crime is listed, the rest of what its finding would say is said there.
            crimes.Add(any ? Materiae.NotListed(statute, rest) : AssessCrime(statute, asked, null, rest, Materiae.NotListed(statute, rest)));
        }
    }

    /// <summary>The offences against its own justice that a court tries besides the crimes of its predecessors.</summary>
    private static void AddOwnJustice(ref FindingList crimes, TribunalCase asked)
    {
        foreach (var crime in asked.Court.Crimes.Where(crime => crime.Family == CourtCrimeFamily.AdministrationOfJustice))
        {
            ValueList<CrimeCode> charged = [.. asked.Conduct.Crimes.Where(crime.Covers)];
            if (charged.Count > 0)
            {
                crimes.Add(AssessCrime(asked, asked, crime, charged, Materiae.Listed(asked, crime, charged)));
            }
        }
    }

    /// <summary>Everything that jurisdiction over one crime needs, in the order in which a lawyer would take it.</summary>
    private static Finding AssessCrime(TribunalCase statute, TribunalCase asked, CourtCrime? crime, ValueList<CrimeCode> charged, Finding listed)
    {
        var parts = default(FindingList);
        parts.Add(listed);
        if (crime is not null)
        {
            parts.AddIfAny(Materiae.Context(statute, crime));
        }

        parts.AddIfAny(Materiae.Elements(statute));
        if (crime?.Family == CourtCrimeFamily.AdministrationOfJustice)
        {
            parts.Add(Finding.Leaf("tribunal.ownJustice", crime.Provision, TruthTimelines.Always, statute.Because("tribunal.ownJustice")).Attested(statute.Attested(CourtField.Material)).Supporting("ownJustice"));
            parts.AddIfAny(Temporis.UntilClosed(asked));
            parts.AddIfAny(Personae.NaturalPerson(asked, isContempt: true));
        }
        else
        {
            parts.Add(Temporis.Assess(statute, crime));
            parts.AddIfAny(Temporis.UntilClosed(asked));
            parts.Add(Loci.Assess(statute, crime));
            Personae.Assess(ref parts, asked);
        }

        return Finding.Of(
            FindingRule.All("tribunal.crime", crime?.Provision ?? statute.Citing(CourtField.Material)),
            statute.Because("tribunal.crime").With("conduct", statute.Conduct.Id).With("crimes", charged),
            parts.ToImmutable()).Attested(statute.Attested(CourtField.Material));
    }
}
