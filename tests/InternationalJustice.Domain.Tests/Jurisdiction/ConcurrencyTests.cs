using System.Text;
using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Serialization;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Tests.Jurisdiction;

/// <summary>What is worked out once and kept is the same whoever asks first.</summary>
public class ConcurrencyTests
{
    private const int Threads = 8;

    private static readonly Allegation[] Allegations =
    [
        .. Enumerable.Range(7000, 40).SelectMany(number => new[] { RandomRegisters.MakeWithFurtherFacts(number), AllegationArbitraries.Make(number) })
            .Select(generated => AllegationDocument.Read(Encoding.UTF8.GetBytes(generated.Json), Dataset.Embedded).GetValueOrThrow()),
    ];

    /// <summary>A dataset of which nobody has asked anything yet.</summary>
    private static Dataset Fresh()
    {
        using var stream = new MemoryStream();
        Dataset.Embedded.WriteTo(stream);
        return Dataset.TryLoad(stream.ToArray()).GetValueOrThrow();
    }

    /// <summary>What as many threads find that begin at once, each at another place of the list.</summary>
    private static string[][] FindAtOnce(int count, Func<int, string> find)
    {
        using var start = new Barrier(Threads);
        var found = Enumerable.Range(0, Threads).Select(_ => new string[count]).ToArray();
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            for (var i = 0; i < count; i++)
            {
                var index = (i + (number * count / Threads)) % count;
                found[number][index] = find(index);
            }
        })).ToArray();
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        return found;
    }

    private static void AssertAllFind(string[] expected, string[][] found) => Assert.All(found, one => Assert.Equal(expected, one));

    [Fact]
    public void Threads_that_share_a_dataset_and_an_assessor_have_the_answers_of_one_alone()
    {
        var alone = new Assessor(Fresh());
        var expected = Allegations.Select(allegation => Answer.Write(alone.Assess(allegation))).ToArray();

        for (var round = 0; round < 3; round++)
        {
            var shared = new Assessor(Fresh());
            AssertAllFind(expected, FindAtOnce(Allegations.Length, index => Answer.Write(shared.Assess(Allegations[index]))));
        }
    }

    [Fact]
    public void Threads_that_share_an_answer_read_the_same_from_it()
    {
        var alone = new Assessor(Dataset.Embedded);
        var expected = Allegations.Select(allegation => Answer.Write(alone.Assess(allegation))).ToArray();
        var shared = Allegations.Select(allegation => new Assessor(Dataset.Embedded).Assess(allegation)).ToArray();

        AssertAllFind(expected, FindAtOnce(Allegations.Length, index => Answer.Write(shared[index])));
    }

    [Fact]
    public void Threads_that_share_a_register_find_every_State_in_the_same_position()
    {
        static string Position(StatePosition position) => $"{position} {position.Membership} {position.AggressionOptOut} {position.Upcoming(new LocalDate(2020, 1, 1)).Length}";

        StateCode[] states = [.. Dataset.Embedded.Register.States.Select(state => state.Code)];
        var alone = Fresh().Register;
        var shared = Fresh().Register;

        AssertAllFind(
            [.. states.Select(state => Position(alone.Find(state)!))],
            FindAtOnce(states.Length, index => Position(shared.Find(states[index])!)));
    }

    [Fact]
    public void Threads_that_share_a_duty_to_arrest_find_every_State_bound_alike()
    {
        var day = new LocalDate(2025, 6, 1);
        StateCode[] states = [.. Dataset.Embedded.Register.States.Select(state => state.Code)];
        static DutyToArrest Duty(Dataset dataset) => DutyToArrest.Of(dataset.Persons.Persons.First(person => person.Cases.Length > 0), dataset, new DutyOptions());
        var (alone, shared) = (Duty(Fresh()), Duty(Fresh()));

        string Found(DutyToArrest duty, StateCode state) => $"{state} {duty.Find(state)?.On(day).Duty}";

        AssertAllFind([.. states.Select(state => Found(alone, state))], FindAtOnce(states.Length, index => Found(shared, states[index])));
    }
}
