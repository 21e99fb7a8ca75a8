using InternationalJustice.Domain.Data;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Finds the courts that could hear an allegation: asks every court of a dataset, each under its own law.</summary>
/// <remarks>It holds nothing but the dataset and an assessor, and may be shared between threads.</remarks>
public sealed class CourtFinder
{
    private readonly Dataset _dataset;
    private readonly Assessor _assessor;

    /// <summary>A finder that takes the courts from a dataset.</summary>
    public CourtFinder(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        _dataset = dataset;
        _assessor = new Assessor(dataset);
    }

    /// <summary>Asks every court.</summary>
    /// <param name="allegation">The facts, as the validator of allegations lets them pass. The court that they name is not looked at.</param>
    /// <exception cref="ArgumentException">The allegation names a State that is neither in the dataset nor fictional with an act of its own.</exception>
    public CourtSearch Find(Allegation allegation)
    {
        ArgumentNullException.ThrowIfNull(allegation);
        var answers = _dataset.Courts.Courts.Select(court => new CourtAnswer(court, _assessor.Assess(allegation with { Court = court.Id })));

        // The sort is stable, so that courts whose answers are alike stay in the order of the register.
        return new CourtSearch([.. answers.OrderBy(answer => RankOf(answer.Jurisdiction)).ThenBy(answer => RankOf(answer.Exercise))]);
    }

    private static int RankOf(Outcome outcome) => outcome switch
    {
        Outcome.Satisfied => 0,
        Outcome.Partial => 1,
        Outcome.Undetermined => 2,
        _ => 3,
    };
}
