using InternationalJustice.Domain.States;

namespace InternationalJustice.Cli.Text;

/// <summary>Tells acts of States by the names that documents use, with what they are about.</summary>
internal static class TreatyActText
{
    internal static string Of(TreatyAct act) => act switch
    {
        AmendmentAccepted acceptance => $"{act.Kind} {acceptance.Amendment}",
        TerritorialExclusion exclusion => $"{act.Kind} {exclusion.Area}",
        TerritorialExtension extension => $"{act.Kind} {extension.Area}",
        TerritorialObjection objection => $"{act.Kind} {objection.To} {objection.Area}",
        _ => act.Kind,
    };
}
