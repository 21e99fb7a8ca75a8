using InternationalJustice.Domain.Jurisdiction.RomeStatute;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A challenge to the jurisdiction of the Court or to the admissibility of a case (article 19).</summary>
/// <param name="By">Who makes it.</param>
/// <param name="Ground">On what it is based.</param>
/// <param name="Stage">How far the trial has come; <see cref="ChallengeStage.None"/> if that is unknown.</param>
public sealed record Challenge(Challenger By, ChallengeGround Ground, ChallengeStage Stage)
{
    /// <summary>Whether a warrant of arrest or a summons has been issued for the person (article 19(2)(a)); <see langword="null"/> if unknown. Of a State nothing is asked.</summary>
    public bool? IsSought { get; init; }

    /// <summary>Whether the State has jurisdiction and investigates or prosecutes the case, or has done so (article 19(2)(b)); <see langword="null"/> if unknown. Of a person nothing is asked.</summary>
    public bool? HasProceedings { get; init; }

    /// <summary>Whether jurisdiction depends on an acceptance by the State (articles 12 and 19(2)(c)); <see langword="null"/> if unknown. Of a person nothing is asked.</summary>
    public bool? IsAcceptanceRequired { get; init; }

    /// <summary>Whether the same person or State has challenged before (article 19(4)); <see langword="null"/> if unknown.</summary>
    public bool? IsRepeated { get; init; }

    /// <summary>Whether the Court has given leave to challenge again or after the commencement of the trial (article 19(4)); <see langword="null"/> if unknown.</summary>
    public bool? HasLeave { get; init; }

    /// <summary>Whether the Court may hear the challenge, and why. It says nothing of whether the challenge is well founded.</summary>
    /// <returns>The finding, the same on every day; the facts that it misses are named by the members of this record.</returns>
    public Finding MayBeHeard() => Article19.Assess(this);
}
