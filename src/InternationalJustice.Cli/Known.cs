using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.States;
using NodaTime;

namespace InternationalJustice.Cli;

/// <summary>Up to which day an answer can rest on what was done.</summary>
internal static class Known
{
    /// <summary>The last day of which all acts are known and taken into account; an answer about a later one is a projection.</summary>
    internal static LocalDate Until(TreatyRegister register, Dataset dataset) => register.KnownOnDay is { } day && day < dataset.KnownUntil ? day : dataset.KnownUntil;
}
