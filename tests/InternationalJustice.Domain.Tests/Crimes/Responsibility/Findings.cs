using System.Collections.Immutable;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Crimes.Responsibility;

/// <summary>Findings for the tests of responsibility.</summary>
internal static class Findings
{
    /// <summary>Every requirement met.</summary>
    internal static Dictionary<ElementId, Truth> AllMet(ImmutableArray<Requirement> requirements)
    {
        var findings = new Dictionary<ElementId, Truth>();
        foreach (var requirement in requirements)
        {
            findings[requirement.Id] = Truth.Satisfied;
        }

        return findings;
    }

    /// <summary>Every requirement met but one.</summary>
    internal static Dictionary<ElementId, Truth> AllMet(ImmutableArray<Requirement> requirements, string except, Truth truth)
    {
        var findings = AllMet(requirements);
        Assert.True(findings.ContainsKey(ElementId.Parse(except)));
        findings[ElementId.Parse(except)] = truth;
        return findings;
    }
}
