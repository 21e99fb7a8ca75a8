using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Warrants;
using NodaTime;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>How a question about the duty to arrest is asked.</summary>
public sealed record DutyOptions
{
    /// <summary>For the public, with every act that is known now and the default positions.</summary>
    public static DutyOptions Default { get; } = new();

    /// <summary>For whom the answer is meant.</summary>
    public Audience Audience { get; init; } = Audience.Public;

    /// <summary>Acts dated later are left out; <see langword="null"/> leaves none out.</summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>The positions taken on contested questions.</summary>
    public PositionChoices Positions { get; init; } = PositionChoices.Defaults;

    /// <summary>Agreements under article 98(2) that cover the person.</summary>
    public ValueList<SurrenderAgreement> Agreements { get; init; } = [];

    /// <summary>The days on which the Security Council has deferred the investigation or prosecution, with the resolution as cited (article 16).</summary>
    public ValueList<DeferralPeriod> Deferrals { get; init; } = [];

    /// <summary>The challenges to the admissibility of the case that the Court considers or has considered (article 95).</summary>
    public ValueList<AdmissibilityChallenge> Challenges { get; init; } = [];

    /// <summary>Consultations of States with the Court, which do not suspend the duty (article 97).</summary>
    public ValueList<Consultation> Consultations { get; init; } = [];
}
