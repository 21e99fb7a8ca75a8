using System.Text;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

/// <summary>Records of the tests. Persons and dates in them are made up unless a test says otherwise.</summary>
internal static class Records
{
    internal static LocalDate Day(string text) => UncertainDate.Parse(text).Earliest;

    internal static WarrantAct Act(ActKind kind, Actor by = Actor.None, AppealOutcome outcome = AppealOutcome.None, bool? underSeal = null, int? warrant = null) =>
        new() { Kind = kind, On = Day("2020-01-01"), By = by, Outcome = outcome, UnderSeal = underSeal, Instrument = warrant };

    /// <summary>A record of acts written as <c>kind date</c>, with <c>sealed</c>, <c>open</c>, <c>by:actor</c>, <c>w:number</c> or <c>outcome:…</c> behind.</summary>
    internal static WarrantRecord Of(params string[] acts) => Read(acts).GetValueOrThrow();

    internal static InternationalJustice.Domain.Documents.DocumentResult<WarrantRecord> Read(params string[] acts) =>
        WarrantRecord.Read(Json($$"""{"person":"Suspect of the example","situation":"ICC-01/12","acts":[{{string.Join(',', acts.Select(ToJson))}}]}"""));

    internal static ReadOnlyMemory<byte> Json(string text) => Encoding.UTF8.GetBytes(text);

    private static string ToJson(string act)
    {
        var parts = act.Split(' ');
        var members = parts[2..].Select(part => part switch
        {
            "sealed" => "\"underSeal\":true",
            "open" => "\"underSeal\":false",
            _ when part.StartsWith("by:", StringComparison.Ordinal) => $"\"by\":\"{part[3..]}\"",
            _ when part.StartsWith("w:", StringComparison.Ordinal) => $"\"warrant\":{part[2..]}",
            _ when part.StartsWith("established:", StringComparison.Ordinal) => $"\"establishedOn\":\"{part[12..]}\"",
            _ => $"\"outcome\":\"{part[8..]}\"",
        });
        return $"{{{string.Join(',', members.Prepend($"\"on\":\"{parts[1]}\"").Prepend($"\"kind\":\"{parts[0]}\""))}}}";
    }
}
