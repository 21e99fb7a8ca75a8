using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>Articles 17 to 20: whether a case would be admissible on the day of the question.</summary>
internal static class Articles17To20
{
    internal static Truth IsAdmissible(Case facts, CrimeCode crime) =>
        crime.Family == CrimeFamily.AdministrationOfJustice
            ? Truth.Satisfied
            : IsGrave(facts).And(IsLeftToTheCourt(facts)).And(NaiveCourt.All(facts.Facts.DeferralRequests.Select(request => Defers(facts, request).Not())));

    private static Truth IsGrave(Case facts) => facts.Facts.Gravity switch
    {
        Gravity.None => Truth.Undetermined,
        Gravity.Sufficient => Truth.Satisfied,
        _ => Truth.NotSatisfied,
    };

    private static Truth IsLeftToTheCourt(Case facts)
    {
        if (facts.Facts.Proceedings is not { } all)
        {
            return Truth.Undetermined;
        }

        // What was found after the day of the question says nothing about that day.
        var found = all.Where(proceeding => !(proceeding.On > facts.AsOf)).ToArray();
        return found.Length == 0 && all.Count > 0 ? Truth.Undetermined : NaiveCourt.All(found.Select(proceeding => Bars(proceeding).Not()));
    }

    private static Truth Bars(NationalProceeding proceeding)
    {
        var sameCase = proceeding.SamePerson.ToTruth().And(proceeding.SameConduct.ToTruth());

        // To shield the person is to be unwilling (article 17(2)), and where only one of the two is stated it answers for both.
        var genuine = proceeding.Willing.ToTruth().And(proceeding.Able.ToTruth()).And((proceeding.Sham != true).ToTruth());
        var sham = proceeding.Sham ?? !proceeding.Willing;
        return proceeding.Stage switch
        {
            ProceedingStage.NothingPending => Truth.NotSatisfied,
            ProceedingStage.Convicted or ProceedingStage.Acquitted => sameCase.And(proceeding.Final.ToTruth()).And(sham.ToTruth().Not()),
            _ => sameCase.And(genuine),
        };
    }

    /// <summary>Article 18(2): a request within one month of the notice makes the Prosecutor wait until the judges decide otherwise; there is no notice on a referral by the Council.</summary>
    private static Truth Defers(Case facts, DeferralRequest request) =>
        facts.Referral is not null || request.On > facts.AsOf || request.ResumedOn <= facts.AsOf ? Truth.NotSatisfied
        : request.NotifiedOn is { } notified ? (request.On <= notified.PlusMonths(1)).ToTruth()
        : Truth.Undetermined;
}
