using System.Collections.Immutable;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Warrants;
using NodaTime;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>What stands against a person on a day, as the public knows it, and what it asks of States.</summary>
/// <param name="Person">The person, presumed innocent until convicted (article 66).</param>
/// <param name="Day">The day.</param>
/// <param name="Status">What stands against the person on that day.</param>
/// <param name="Decisions">What the judges may decide next, each with the standard that they must find met.</param>
/// <param name="Parties">How many States are parties to the Statute on that day.</param>
/// <param name="Bound">How many States must arrest the person on that day, on whatever basis.</param>
/// <param name="States">The duty of the States that were asked about, with its basis.</param>
public sealed record ArrestAnswer(
    PersonRecord Person,
    LocalDate Day,
    WarrantStatus Status,
    ValueList<NextStep> Decisions,
    int Parties,
    int Bound,
    ValueList<DutyFinding> States)
{
    /// <summary>The answers for every person and day that was asked about, in the order of the persons and then of the days.</summary>
    /// <param name="question">The question; a name that is not exactly one person's on the public record and a State that is not known give no answer, and are for the validator to report.</param>
    /// <param name="dataset">The record, the States and the situations.</param>
    /// <param name="knownOn">Acts dated later are left out; <see langword="null"/> leaves none out.</param>
    /// <param name="positions">The positions taken on contested questions.</param>
    public static ImmutableArray<ArrestAnswer> Of(ArrestQuestion question, Dataset dataset, LocalDate? knownOn, PositionChoices positions)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(positions);
        var options = new DutyOptions { KnownOn = knownOn, Positions = positions };
        var register = dataset.Register.KnownOn(knownOn);
        var answers = ImmutableArray.CreateBuilder<ArrestAnswer>();
        var persons = dataset.Persons.KnownTo(Audience.Public, null);
        foreach (var person in question.Persons.Where(name => persons.Find(name).IsFound).Select(name => dataset.Persons.Find(name).Found).OfType<PersonRecord>())
        {
            var duty = DutyToArrest.Of(person, dataset, options);
            var known = person.KnownTo(Audience.Public, knownOn);
            foreach (var day in question.Days)
            {
                answers.Add(new ArrestAnswer(
                    person,
                    day,
                    known.Status.At(day),
                    [.. known.Cases.SelectMany(record => record.NextSteps(day)).Where(step => step.Standard != StandardOfProof.None)],
                    register.CountParties(day),
                    duty.Count(day, ArrestDuty.MustArrest),
                    [.. question.States.Select(state => duty.Find(state)?.On(day)).OfType<DutyFinding>()]));
            }
        }

        return answers.ToImmutable();
    }
}
