using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Warrants;

/// <summary>The unit of a time limit.</summary>
[JsonConverter(typeof(EnumJsonConverter<TimeLimitUnit>))]
public enum TimeLimitUnit
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Calendar days; the day on which the limit starts does not count.</summary>
    Days = 1,

    /// <summary>Months: up to the same-numbered day, or the last day of a shorter month.</summary>
    Months = 2,

    /// <summary>Years: up to the same day of the year.</summary>
    Years = 3,
}
