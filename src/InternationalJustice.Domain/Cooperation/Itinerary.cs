using System.Globalization;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>The stops of a journey.</summary>
/// <param name="Stops">The stops in the order in which they were given; a stop in transit is a stop, because the State is bound wherever on its territory the person is.</param>
public sealed record Itinerary(ValueList<Stop> Stops)
{
    /// <summary>Reads the document <c>{ "stops": [ { "state": "MNG", "from": "2024-09-02", "to": "2024-09-03" } ] }</c>; a stop without <c>to</c> is of one day.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>The stops, or every problem with its path.</returns>
    public static DocumentResult<Itinerary> Read(ReadOnlyMemory<byte> utf8)
    {
        var problems = new ProblemList();
        var itinerary = JsonObjectReader.ReadDocument(utf8, problems, root =>
        {
            var stops = root.Objects("stops").Select(ReadStop).OfType<Stop>().ToValueList();
            if (!root.Has("stops"))
            {
                root.Problems.Add(root.PathOf("stops"), ProblemCodes.MissingMember, "Expected the list of stops.");
            }
            else if (stops.Count == 0 && !root.Problems.HasErrors)
            {
                root.Problems.Add(root.PathOf("stops"), ProblemCodes.EmptyList, "Expected at least one stop.");
            }

            return new Itinerary(stops);
        });
        return new DocumentResult<Itinerary>(itinerary, problems.ToImmutable());
    }

    /// <summary>Reads stops written as a code, an equals sign and days: <c>MNG=2024-09-02/2024-09-03</c>.</summary>
    /// <param name="stops">The texts.</param>
    /// <returns>The stops, or every problem with the index of its text.</returns>
    public static DocumentResult<Itinerary> Parse(IEnumerable<string> stops)
    {
        ArgumentNullException.ThrowIfNull(stops);
        var problems = new ProblemList();
        var read = new List<Stop>();
        foreach (var (index, text) in stops.Index())
        {
            var separator = text.IndexOf('=', StringComparison.Ordinal);
            if (separator > 0 && StateCode.TryParse(text.AsSpan(0, separator), out var state)
                && DatePeriod.TryParse(text.AsSpan(separator + 1), out var days) && days is { Start: not null, End: not null })
            {
                read.Add(new Stop(state, days));
            }
            else
            {
                problems.Add(
                    string.Create(CultureInfo.InvariantCulture, $"$.stops[{index}]"),
                    ProblemCodes.BadNotation,
                    $"{NotationText.Quote(text)} is not a stop such as MNG=2024-09-02/2024-09-03.");
            }
        }

        return new DocumentResult<Itinerary>(new Itinerary([.. read]), problems.ToImmutable());
    }

    private static Stop? ReadStop(JsonObjectReader reader)
    {
        var state = reader.Required<StateCode>("state");
        var from = reader.RequiredDate("from");
        var to = reader.OptionalDate("to") ?? from;
        return state is { } code && from is not null && reader.Period(from, to, "to") is { } days ? new Stop(code, days) : null;
    }
}
