using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>What a finding would come out as on each ground of jurisdiction alone, all others being taken away.</summary>
/// <remarks>
/// Worked out for all grounds in one walk over the findings, so that many places cost little more than the sum of them. What a contested question leaves open is not looked into again. A ground
/// only raises what stands above it, so that beside the others it is enough to count it besides what there is without any ground.
/// </remarks>
internal sealed class SoleGrounds
{
    private readonly Timeline<Truth> _without;
    private readonly Dictionary<string, Timeline<Truth>> _alone = [];

    private SoleGrounds(Timeline<Truth> without) => _without = without;

    /// <summary>The outcome on a ground alone.</summary>
    internal Timeline<Truth> this[string ground] => _alone.GetValueOrDefault(ground, _without);

    internal static SoleGrounds Of(Finding finding)
    {
        if (finding.Ground is { } ground)
        {
            var sole = new SoleGrounds(TruthTimelines.Never);
            sole._alone.Add(ground, finding.Truth);
            return sole;
        }

        return finding.Combination switch
        {
            Combination.All => All([.. finding.Findings.Select(Of)]),
            Combination.Any => Any([.. finding.Findings.Select(Of)]),
            _ => new SoleGrounds(finding.Truth),
        };
    }

    private static SoleGrounds Any(SoleGrounds[] parts)
    {
        var sum = new SoleGrounds(parts.Select(part => part._without).Any());
        foreach (var (ground, truth) in parts.SelectMany(part => part._alone))
        {
            sum._alone[ground] = sum[ground].Or(truth);
        }

        return sum;
    }

    private static SoleGrounds All(SoleGrounds[] parts)
    {
        var sum = new SoleGrounds(parts.Select(part => part._without).All());
        foreach (var ground in parts.SelectMany(part => part._alone.Keys).Distinct())
        {
            sum._alone[ground] = parts.Select(part => part[ground]).All();
        }

        return sum;
    }
}
