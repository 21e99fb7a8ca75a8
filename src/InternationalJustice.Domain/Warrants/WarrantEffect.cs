using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>What a transition does to the applications, warrants and summonses of a record.</summary>
[JsonConverter(typeof(EnumJsonConverter<WarrantEffect>))]
public enum WarrantEffect
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An application is before the judges.</summary>
    OpensApplication = 1,

    /// <summary>The application is no longer before the judges, because it was taken back.</summary>
    WithdrawsApplication = 2,

    /// <summary>The application is no longer before the judges, because it was rejected.</summary>
    RejectsApplication = 3,

    /// <summary>A warrant stands; it replaces a summons, and decides an application if there is one.</summary>
    IssuesWarrant = 4,

    /// <summary>A summons stands; it decides an application.</summary>
    IssuesSummons = 5,

    /// <summary>The seal is lifted.</summary>
    LiftsSeal = 6,

    /// <summary>The warrant loses its effect by order.</summary>
    Withdraws = 7,

    /// <summary>Every warrant that stands has been executed.</summary>
    Executes = 8,

    /// <summary>Every warrant and summons ends with the case.</summary>
    Ends = 9,

    /// <summary>The case goes on where a finding of inadmissibility had stopped it, or stands where it stood before a revision was asked for.</summary>
    Resumes = 10,
}
