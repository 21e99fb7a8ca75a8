using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>What a plea does if its requirements are met.</summary>
[JsonConverter(typeof(EnumJsonConverter<PleaEffect>))]
public enum PleaEffect
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>It excludes criminal responsibility.</summary>
    ExcludesResponsibility = 1,

    /// <summary>It may exclude criminal responsibility; the judges decide.</summary>
    MayExcludeResponsibility = 2,

    /// <summary>It bars proceedings before the Court and says nothing about responsibility.</summary>
    BarsProceedings = 3,

    /// <summary>None: the Statute refuses it.</summary>
    NoEffect = 4,
}
