using System.Globalization;
using System.Text;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Draws the law of procedure from its table, as text for Mermaid and Graphviz.</summary>
/// <remarks>Lines end with a line feed on every platform. An arrow bears the names of the acts that lead along it.</remarks>
public static class ProcedureDiagram
{
    /// <summary>The stages of the proceedings as a Mermaid state diagram.</summary>
    public static string StagesAsMermaid() => Mermaid(state => state.Stage);

    /// <summary>What can stand against a person as a Mermaid state diagram.</summary>
    public static string WarrantsAsMermaid() => Mermaid(state => state.Warrant);

    /// <summary>The stages of the proceedings as a directed graph in the DOT language.</summary>
    public static string StagesAsDot() => Dot(state => state.Stage, "proceedings");

    /// <summary>What can stand against a person as a directed graph in the DOT language.</summary>
    public static string WarrantsAsDot() => Dot(state => state.Warrant, "warrants");

    private static string Mermaid<T>(Func<ProcedureState, T> shown)
        where T : struct, Enum
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        text.Append(CultureInfo.InvariantCulture, $"    [*] --> {EnumText<T>.Of(shown(ProcedureState.Initial))}\n");
        foreach (var (from, to, acts) in Arrows(shown))
        {
            text.Append(CultureInfo.InvariantCulture, $"    {from} --> {to} : {acts}\n");
        }

        return text.ToString();
    }

    private static string Dot<T>(Func<ProcedureState, T> shown, string name)
        where T : struct, Enum
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"digraph {name} {{\n    {EnumText<T>.Of(shown(ProcedureState.Initial))} [peripheries=2];\n");
        foreach (var (from, to, acts) in Arrows(shown))
        {
            text.Append(CultureInfo.InvariantCulture, $"    {from} -> {to} [label=\"{acts}\"];\n");
        }

        return text.Append("}\n").ToString();
    }

    private static IEnumerable<(string From, string To, string Acts)> Arrows<T>(Func<ProcedureState, T> shown)
        where T : struct, Enum =>
        ProcedureExploration.Changes(shown)
            .GroupBy(change => (change.From, change.To))
            .Select(arrow => (EnumText<T>.Of(arrow.Key.From), EnumText<T>.Of(arrow.Key.To), string.Join(", ", arrow.Select(change => EnumText<ActKind>.Of(change.Act)))));
}
