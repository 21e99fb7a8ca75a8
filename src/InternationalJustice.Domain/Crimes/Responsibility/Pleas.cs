using System.Collections.Immutable;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>What may be pleaded under Part 3 of the Rome Statute.</summary>
public static class Pleas
{
    /// <summary>All pleas, in the order of <see cref="PleaKind"/>.</summary>
    public static ImmutableArray<Plea> All { get; } =
    [
        .. Article31.All,
        .. Article32.All,
        Article33.SuperiorOrder,
        Article26.Minority,
        Article27.OfficialCapacity,
        Article27.Immunity,
        Article29.LapseOfTime,
    ];

    /// <summary>One plea; <see langword="null"/> for <see cref="PleaKind.None"/>.</summary>
    public static Plea? Find(PleaKind kind)
    {
        foreach (var plea in All)
        {
            if (plea.Kind == kind)
            {
                return plea;
            }
        }

        return null;
    }
}
