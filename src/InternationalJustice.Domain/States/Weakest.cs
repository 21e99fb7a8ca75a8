namespace InternationalJustice.Domain.States;

/// <summary>How well an answer is attested that rests on several acts: as well as the weakest of them.</summary>
internal static class Weakest
{
    /// <summary>The lowest confidence among acts; <see cref="Confidence.None"/> where there are none.</summary>
    internal static Confidence Of(IEnumerable<TreatyAct> acts)
    {
        var weakest = Confidence.None;
        foreach (var act in acts)
        {
            weakest = Of(weakest, act.Provenance.Confidence);
        }

        return weakest;
    }

    /// <summary>The lower of two; what rests on no act at all does not weaken the other.</summary>
    internal static Confidence Of(Confidence one, Confidence other) =>
        one == Confidence.None ? other : other == Confidence.None || one < other ? one : other;
}
