using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>Collects the findings below another on the stack, where there are few, so that only what is kept of them is allocated.</summary>
internal ref struct FindingList
{
    private const int Few = 8;

    private FewFindings _few;
    private List<Finding>? _many;
    private int _count;

    /// <summary>The only finding; <see langword="null"/> if there are none or several.</summary>
    internal readonly Finding? Single => _count == 1 ? _few[0] : null;

    internal void Add(Finding finding)
    {
        if (_count < Few)
        {
            _few[_count] = finding;
        }
        else
        {
            (_many ??= [.. (ReadOnlySpan<Finding>)_few]).Add(finding);
        }

        _count++;
    }

    internal void AddIfAny(Finding? finding)
    {
        if (finding is not null)
        {
            Add(finding);
        }
    }

    internal void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    internal readonly ImmutableArray<Finding> ToImmutable() => _many is null ? [.. ((ReadOnlySpan<Finding>)_few)[.._count]] : [.. _many];

    [InlineArray(Few)]
    private struct FewFindings
    {
        private Finding _first;
    }
}
