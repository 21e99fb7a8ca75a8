using System.Collections.Immutable;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Warrants;

/// <summary>What the public knows of a record: a seal is knowledge, so a sealed act is one that has not been taken yet as far as the public can tell.</summary>
internal static class PublicActs
{
    /// <summary>The acts that the public knows.</summary>
    /// <param name="acts">The acts of a record.</param>
    /// <param name="on">The day on which they are known; <see langword="null"/> for all days.</param>
    internal static ImmutableArray<WarrantAct> Of(ImmutableArray<WarrantAct> acts, LocalDate? on)
    {
        var decisions = Decisions(acts);
        if (on is not { } day)
        {
            return Visible(acts, acts.Length, decisions, out _);
        }

        // The last act that the public knows to have been taken tells that those before it were taken too, whatever their own days leave open. A secret act tells nothing.
        for (var count = acts.Length; count > 0; count--)
        {
            if (acts[count - 1].EffectiveOn.Latest > day)
            {
                continue;
            }

            var visible = Visible(acts, count, decisions, out var isLastVisible);
            if (isLastVisible)
            {
                return visible;
            }
        }

        return [];
    }

    private static ImmutableArray<WarrantAct> Visible(ImmutableArray<WarrantAct> acts, int count, int[] decisions, out bool isLastVisible)
    {
        isLastVisible = count > 0;
        var taken = acts[..count];
        var secret = SecretActs(acts, count, decisions);
        if (!secret.Contains(true))
        {
            return taken;
        }

        while (true)
        {
            var visible = Replay(acts, secret, out isLastVisible, out var withoutApplication);

            // A warrant that is public shows that there was an application, even if that was filed under seal.
            var application = withoutApplication < 0 ? -1 : LastSecretApplication(acts, secret, withoutApplication);
            if (application < 0)
            {
                return visible;
            }

            secret[application] = false;
        }
    }

    /// <summary>Takes the acts that are not secret one after another, without those that are not lawful without the secret ones.</summary>
    /// <param name="acts">The acts.</param>
    /// <param name="secret">Which of the first acts are secret; later ones have not been taken.</param>
    /// <param name="isLastVisible">Whether the last act that was taken is among those that the public knows.</param>
    /// <param name="withoutApplication">The index of the first warrant or summons that is not secret and not lawful without a secret act; -1 if there is none.</param>
    private static ImmutableArray<WarrantAct> Replay(ImmutableArray<WarrantAct> acts, bool[] secret, out bool isLastVisible, out int withoutApplication)
    {
        // Whatever cannot have been taken without a secret act would betray it, so it is secret too. Numbers are given anew, because a gap would betray as much.
        isLastVisible = false;
        withoutApplication = -1;
        var visible = ImmutableArray.CreateBuilder<WarrantAct>();
        var numbers = new Dictionary<int, int>();
        var state = ProcedureState.Initial;
        var issued = 0;
        for (var i = 0; i < secret.Length; i++)
        {
            isLastVisible = false;
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
                withoutApplication = withoutApplication < 0 && IsIssuance(act) ? i : withoutApplication;
                continue;
            }

            if (IsIssuance(act))
            {
                numbers.Add(issued, step.State.Instruments.Length);
            }

            state = step.State;
            visible.Add(renumbered);
            isLastVisible = true;
        }

        return visible.ToImmutable();
    }

    private static int LastSecretApplication(ImmutableArray<WarrantAct> acts, bool[] secret, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (secret[i] && acts[i].Kind == ActKind.ApplicationFiled)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>For each application the index of the act that decided it, or that made it public although another act had decided it; -1 for an application that is open, and for other acts.</summary>
    private static int[] Decisions(ImmutableArray<WarrantAct> acts)
    {
        var decisions = new int[acts.Length];
        Array.Fill(decisions, -1);
        var open = new List<int>();
        var last = -1;
        for (var i = 0; i < acts.Length; i++)
        {
            if (acts[i].Kind == ActKind.ApplicationFiled)
            {
                open.Add(i);
            }
            else if (IsIssuance(acts[i]) || acts[i].Kind is ActKind.ApplicationWithdrawn or ActKind.ApplicationRejected)
            {
                var decided = Decided(acts, open, i);
                if (decided >= 0)
                {
                    last = acts[decided].UnderSeal == true ? last : decided;
                    open.Remove(decided);
                    decisions[decided] = i;
                }
                else if (last >= 0 && IsIssuance(acts[i]) && acts[i].UnderSeal != true)
                {
                    // One application led to several warrants; a public one among them makes it public.
                    decisions[last] = i;
                }
            }
        }

        return decisions;
    }

    /// <summary>The open application that an act decides: the latest that is as secret as the act itself, or else the latest of which that is not said; what was filed under seal is not decided openly.</summary>
    private static int Decided(ImmutableArray<WarrantAct> acts, List<int> open, int decision)
    {
        bool? isSealed = IsIssuance(acts[decision]) ? acts[decision].UnderSeal == true : acts[decision].UnderSeal;
        var same = isSealed is null ? open.Count - 1 : open.FindLastIndex(application => acts[application].UnderSeal == isSealed);
        var unsaid = open.FindLastIndex(application => acts[application].UnderSeal is null);
        return same >= 0 ? open[same] : unsaid >= 0 ? open[unsaid] : open.Count > 0 && isSealed == true ? open[^1] : -1;
    }

    private static bool[] SecretActs(ImmutableArray<WarrantAct> acts, int count, int[] decisions)
    {
        var secret = new bool[count];
        var issuances = new List<int>();
        for (var i = 0; i < count; i++)
        {
            var act = acts[i];
            if (IsIssuance(act))
            {
                issuances.Add(i);
                secret[i] = act.UnderSeal == true && !IsUnsealed(i, issuances.Count);
            }
            else if (act.Kind == ActKind.WarrantAmended)
            {
                // An amendment of which it is not said is as secret as the warrant that it amends.
                var number = Math.Min(act.Instrument ?? issuances.Count, issuances.Count);
                secret[i] = act.UnderSeal is { } isSealed ? isSealed && !IsUnsealed(i, number) : number > 0 && secret[issuances[number - 1]];
            }
            else if (act.Kind is ActKind.ApplicationWithdrawn or ActKind.ApplicationRejected)
            {
                secret[i] = act.UnderSeal == true;
            }
            else if (act.Kind != ActKind.ApplicationFiled)
            {
                secret[i] = act.UnderSeal == true && !IsUnsealed(i, act.Instrument);
            }
        }

        // An application is looked at after the acts that decided it, and those that end one with it.
        for (var i = 0; i < count; i++)
        {
            if (acts[i].Kind == ActKind.ApplicationFiled)
            {
                var decision = decisions[i];
                var isDecided = decision >= 0 && decision < count;
                if (decision >= 0 && IsIssuance(acts[decision]))
                {
                    secret[i] = acts[i].UnderSeal != false && (isDecided ? secret[decision] : acts[i].UnderSeal == true || acts[decision].UnderSeal == true);
                }
                else
                {
                    secret[i] = acts[i].UnderSeal == true && !(isDecided && acts[decision].UnderSeal == false);
                    if (isDecided)
                    {
                        secret[decision] = secret[i] || acts[decision].UnderSeal == true;
                    }
                }
            }
        }

        return secret;

        bool IsUnsealed(int index, int? number)
        {
            for (var i = index + 1; i < count; i++)
            {
                if (acts[i].Kind == ActKind.WarrantUnsealed && (acts[i].Instrument is null || number is null || acts[i].Instrument == number))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool IsIssuance(WarrantAct act) => act.Kind is ActKind.WarrantIssued or ActKind.SummonsIssued;
}
