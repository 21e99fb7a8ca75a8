using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Courts;

/// <summary>A rule on jurisdiction that only one court has, or few.</summary>
[JsonConverter(typeof(EnumJsonConverter<CourtCondition>))]
public enum CourtCondition
{
    /// <summary>No rule.</summary>
    None = 0,

    /// <summary>Major war criminals of the European Axis or the Far East only (Nuremberg, Tokyo).</summary>
    AxisCountries = 1,

    /// <summary>In the conditional States only nationals of the listed States (Rwanda Tribunal).</summary>
    NationalsAbroad = 2,

    /// <summary>The attack of 14 February 2005 and attacks found to be connected with it (Tribunal for Lebanon).</summary>
    ConnectedAttacks = 3,

    /// <summary>Legal persons can be tried for contempt (Tribunal for Lebanon).</summary>
    LegalPersonsInContempt = 4,

    /// <summary>Outside the territory only by the citizenship of the accused or the victim (Kosovo Specialist Chambers).</summary>
    CitizenshipLink = 5,

    /// <summary>The subject must relate to the report of the Parliamentary Assembly of the Council of Europe (Kosovo Specialist Chambers).</summary>
    ReportOfTheAssembly = 6,

    /// <summary>Persons between the minimum age and eighteen fall under a regime of their own (Special Court for Sierra Leone).</summary>
    JuvenileRegime = 7,

    /// <summary>Peacekeepers fall first under the courts of the State that sent them (Special Court for Sierra Leone).</summary>
    Peacekeepers = 8,

    /// <summary>Only persons whom the predecessor indicted (residual courts).</summary>
    IndictedByPredecessor = 9,

    /// <summary>Only nationals and residents of the listed States (Iraqi High Tribunal).</summary>
    NationalsOrResidents = 10,
}
