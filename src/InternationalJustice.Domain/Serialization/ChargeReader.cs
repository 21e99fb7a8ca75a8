using InternationalJustice.Domain.Charges;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Jurisdiction;

namespace InternationalJustice.Domain.Serialization;

/// <summary>Reads the charge document member by member; places, conflict and suspect are written as in an allegation.</summary>
internal static class ChargeReader
{
    internal const int OldestAge = 150;

    /// <returns>The charge; <see langword="null"/> if what it cannot be without was bad and has been reported.</returns>
    internal static Charge? Read(JsonObjectReader document)
    {
        var crimes = document.Strings("crimes").Select(code => document.Parse<CrimeCode>(code.Text, code.Path)).ToArray();
        AllegationReader.RequireEntries(document, "crimes", crimes.Length, "Expected a list with at least one crime.");
        var modes = ReadEnums<ModeOfLiability>(document, "modes");
        AllegationReader.RequireEntries(document, "modes", modes.Length, "Expected a list with at least one mode of liability.");
        var from = document.RequiredDate("from");
        var to = document.OptionalDate("to") ?? (document.Has("to") ? null : from);
        var days = document.Period(from, to, "to");
        Place?[] places = [.. document.Objects("places").Select(AllegationReader.ReadPlace)];
        var conflict = AllegationReader.ReadConflict(document);
        var grounds = ReadEnums<PersecutionGround>(document, "grounds");
        var victims = AllegationReader.Nested(document, "victims", ReadVictims);
        var suspect = AllegationReader.Nested(document, "suspect", AllegationReader.ReadSuspect);
        var pleas = ReadEnums<PleaKind>(document, "pleas");
        return from is null || days is null ? null : new Charge
        {
            Crimes = [.. crimes.OfType<CrimeCode>()],
            Modes = [.. modes.OfType<ModeOfLiability>()],
            From = from.Value,
            To = to,
            Places = [.. AllegationReader.Complete(document, "places", places)],
            Conflict = conflict,
            Grounds = [.. grounds.OfType<PersecutionGround>()],
            Victims = victims,
            Suspect = suspect,
            Pleas = [.. pleas.OfType<PleaKind>()],
        };
    }

    private static T?[] ReadEnums<T>(JsonObjectReader document, string name)
        where T : struct, Enum =>
        [.. document.Strings(name).Select(entry => AllegationReader.ReadEnum<T>(document, entry.Text, entry.Path))];

    private static VictimAges? ReadVictims(JsonObjectReader victims)
    {
        var youngest = victims.OptionalInteger("youngest", 0, OldestAge);
        var oldest = victims.OptionalInteger("oldest", 0, OldestAge);
        if (oldest < youngest)
        {
            victims.Problems.Add(victims.PathOf("oldest"), ProblemCodes.OutOfRange, "Expected an age that is not below that of the youngest.");
            return null;
        }

        return new VictimAges(youngest, oldest);
    }
}
