using System.Collections.Immutable;

namespace InternationalJustice.Domain.Warrants;

/// <summary>What the public knows of a record: a seal is knowledge, so a sealed act is one that has not been taken yet as far as the public can tell.</summary>
internal static class PublicActs
{
    internal static ImmutableArray<WarrantAct> Of(ImmutableArray<WarrantAct> acts)
    {
        var secret = SecretActs(acts);
        if (!secret.Contains(true))
        {
            return acts;
        }

        // Whatever cannot have been taken without a secret act would betray it, so it is secret too. Numbers are given anew, because a gap would betray as much.
        var visible = ImmutableArray.CreateBuilder<WarrantAct>();
        var numbers = new Dictionary<int, int>();
        var state = ProcedureState.Initial;
        var issued = 0;
        for (var i = 0; i < acts.Length; i++)
        {
            var act = acts[i];
            if (IsIssuance(act))
            {
                issued++;
            }

            if (secret[i] || (act.Instrument is { } number && !numbers.ContainsKey(number)))
            {
                continue;
            }

            var renumbered = act.Instrument is { } old ? act with { Instrument = numbers[old] } : act;
            var step = Procedure.Apply(state, renumbered);
            if (!step.IsLawful)
            {
                continue;
            }

            if (IsIssuance(act))
            {
                numbers.Add(issued, step.State.Instruments.Length);
            }

            state = step.State;
            visible.Add(renumbered);
        }

        return visible.ToImmutable();
    }

    private static bool[] SecretActs(ImmutableArray<WarrantAct> acts)
    {
        var secret = new bool[acts.Length];
        var openApplications = new Stack<int>();
        var issued = 0;
        for (var i = 0; i < acts.Length; i++)
        {
            var act = acts[i];
            switch (act.Kind)
            {
                case ActKind.ApplicationFiled:
                    openApplications.Push(i);
                    secret[i] = act.UnderSeal == true;
                    break;
                case ActKind.ApplicationWithdrawn or ActKind.ApplicationRejected:
                    if (openApplications.TryPop(out var closed))
                    {
                        secret[i] = secret[closed] = secret[closed] && act.UnderSeal != false;
                    }

                    break;
                case ActKind.WarrantAmended:
                    secret[i] = act.UnderSeal == true && !IsUnsealed(acts, i, act.Instrument ?? issued);
                    break;
                case ActKind.WarrantIssued or ActKind.SummonsIssued:
                    issued++;
                    var isSecret = act.UnderSeal == true && !IsUnsealed(acts, i, issued);
                    secret[i] = isSecret;
                    if (openApplications.TryPop(out var application))
                    {
                        // A warrant that is public makes the application public that led to it.
                        secret[application] = isSecret && acts[application].UnderSeal != false;
                    }

                    break;
            }
        }

        return secret;
    }

    private static bool IsIssuance(WarrantAct act) => act.Kind is ActKind.WarrantIssued or ActKind.SummonsIssued;

    private static bool IsUnsealed(ImmutableArray<WarrantAct> acts, int issuance, int number) =>
        acts[(issuance + 1)..].Any(act => act.Kind == ActKind.WarrantUnsealed && (act.Instrument is null || act.Instrument == number));
}
