using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction.Tribunals;

/// <summary>
/// Jurisdiction over subject-matter: the crimes that a court’s instrument lists, and the circumstances that it asks. The codes of the Rome Statute serve as common names; the definitions of the courts
/// differ in detail, and whether they are met is taken as alleged unless a finding is given.
/// </summary>
internal static class Materiae
{
    internal static bool IsAgainstJustice(CrimeCode code) => code.Family == CrimeFamily.AdministrationOfJustice || code.OtherName is "contempt" or "falseTestimony";

    internal static Finding Listed(TribunalCase asked, CourtCrime crime, ValueList<CrimeCode> charged) =>
        Finding.Leaf("tribunal.listedCrime", crime.Provision, TruthTimelines.Always, asked.Because("tribunal.listed").With("crimes", charged)).Attested(asked.Attested(CourtField.Material));

    internal static Finding NotListed(TribunalCase asked, ValueList<CrimeCode> charged) =>
        Finding.Leaf("tribunal.listedCrime", asked.Citing(CourtField.Material), TruthTimelines.Never, asked.Because("tribunal.notListed").With("crimes", charged)).Attested(asked.Attested(CourtField.Material));

    /// <summary>The offences of national law of which the record does not list each, where names of offences are charged that may be among them.</summary>
    internal static CourtCrime? OpenEnded(TribunalCase asked, ValueList<CrimeCode> charged) =>
        charged.Any(code => code.OtherName is not null) ? asked.Court.Crimes.FirstOrDefault(crime => crime.IsOpenEnded) : null;

    internal static Finding PerhapsListed(TribunalCase asked, CourtCrime crime, ValueList<CrimeCode> charged) =>
        Finding.Leaf("tribunal.listedCrime", crime.Provision, TruthTimelines.Unknown, asked.Because("tribunal.perhapsListed").With("crimes", charged)).Attested(asked.Attested(CourtField.Material));

    /// <summary>The circumstances; <see langword="null"/> where none are asked beyond the definition of the crime.</summary>
    internal static Finding? Context(TribunalCase asked, CourtCrime crime)
    {
        var finding = crime.Context switch
        {
            CrimeContext.ArmedConflict or CrimeContext.ArmedConflictOrOccupation => ConflictNexus.Assess(asked, crime, ConflictCharacter.None),
            CrimeContext.InternationalConflict => ConflictNexus.Assess(asked, crime, ConflictCharacter.International),
            CrimeContext.NonInternationalConflict => ConflictNexus.Assess(asked, crime, ConflictCharacter.NonInternational),
            CrimeContext.Attack => Finding.Leaf("tribunal.attack", crime.Provision, TruthTimelines.Always, asked.Because("tribunal.attackAlleged")),
            CrimeContext.DiscriminatoryAttack => DiscriminatoryGrounds.Assess(asked, crime),
            CrimeContext.ConnectedToAnotherCrime => ConnectionToAnotherCrime.Assess(asked, crime),
            CrimeContext.Leadership => AggressionByLeaders.Assess(asked, crime),
            _ => null,
        };
        return finding?.Attested(asked.Attested(CourtField.Material));
    }

    /// <summary>A finding on the definition of the crime, where one was given.</summary>
    internal static Finding? Elements(TribunalCase asked) => asked.Conduct.Elements switch
    {
        ElementsFinding.NotShown => Finding.Leaf("tribunal.elements", asked.Citing(CourtField.Material), TruthTimelines.Never, asked.Because("tribunal.elementsNotShown")),
        ElementsFinding.Shown => Finding.Leaf("tribunal.elements", asked.Citing(CourtField.Material), TruthTimelines.Always, asked.Because("tribunal.elementsShown")),
        _ => null,
    };
}
