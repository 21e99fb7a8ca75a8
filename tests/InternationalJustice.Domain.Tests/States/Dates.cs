using InternationalJustice.Domain.Time;
using NodaTime.Text;

namespace InternationalJustice.Domain.Tests.States;

/// <summary>Short forms for tests that are mostly dates.</summary>
internal static class Dates
{
    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    internal static UncertainDate Date(string text) => UncertainDate.Parse(text);

    /// <summary>The periods of a timeline with a value other than <see cref="Truth.NotSatisfied"/>, such as <c>2002-07-01/2008-06-14 satisfied</c>.</summary>
    internal static string Told(Timeline<Truth> timeline) => string.Join(
        "; ", timeline.Segments.Where(segment => segment.Value != Truth.NotSatisfied).Select(segment => $"{segment.Period} {(segment.Value == Truth.Satisfied ? "satisfied" : "undetermined")}"));
}
