using System.Text.Json;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;

namespace InternationalJustice.Cli;

/// <summary>Writes acts in the shape in which documents state them.</summary>
internal static class TreatyActJson
{
    internal static void WriteArray(Utf8JsonWriter json, string name, IEnumerable<TreatyAct> acts)
    {
        json.WriteStartArray(name);
        foreach (var act in acts)
        {
            Write(json, act);
        }

        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, TreatyAct act)
    {
        json.WriteStartObject();
        json.WriteString("state", act.State.ToString());
        json.WriteString("kind", act.Kind);
        json.WriteString("on", act.On.ToString());
        switch (act)
        {
            case InstrumentDeposited { Effective: { } effective }:
                json.WriteString("effective", Names.Of(effective));
                break;
            case WithdrawalNotified { Effective: { } effective }:
                json.WriteString("effective", Names.Of(effective));
                break;
            case Article124DeclarationWithdrawn { Effective: { } effective }:
                json.WriteString("effective", Names.Of(effective));
                break;
            case Article124Declaration declaration:
                json.WriteString("scope", Names.Of(declaration.Scope));
                break;
            case AmendmentAccepted acceptance:
                json.WriteString("amendment", acceptance.Amendment.ToString());
                WriteIfKnown(json, "instrument", acceptance.Instrument == InstrumentKind.None ? null : Names.Of(acceptance.Instrument));
                break;
            case TerritorialExclusion exclusion:
                WriteArea(json, exclusion.Area, exclusion.Effective is { } excluded ? Names.Of(excluded) : null);
                break;
            case TerritorialExtension extension:
                WriteArea(json, extension.Area, extension.Effective is { } extended ? Names.Of(extended) : null);
                break;
            case TerritorialObjection objection:
                json.WriteString("to", objection.To.ToString());
                WriteArea(json, objection.Area, null);
                break;
            case Article12Declaration declaration:
                WriteDeclaration(json, declaration);
                break;
        }

        json.WriteString("confidence", Names.Of(act.Provenance.Confidence));
        json.WriteTexts("sources", act.Provenance.Sources);
        WriteIfKnown(json, "reference", act.Provenance.Reference);
        WriteIfKnown(json, "checkedOn", act.Provenance.CheckedOn is { } checkedOn ? Names.Of(checkedOn) : null);
        WriteIfKnown(json, "note", act.Provenance.Note);
        json.WriteEndObject();
    }

    /// <summary>The members of a declaration under article 12(3), in the shape of the act itself.</summary>
    internal static void WriteDeclaration(Utf8JsonWriter json, Article12Declaration declaration)
    {
        json.WriteString("from", declaration.From?.ToString());
        json.WriteString("to", declaration.To?.ToString());
        json.WriteString("area", declaration.Area);
        if (declaration.Accepted is { } accepted)
        {
            json.WriteBoolean("accepted", accepted);
        }
        else
        {
            json.WriteNull("accepted");
        }

        WriteIfKnown(json, "decidedOn", declaration.DecidedOn?.ToString());
    }

    private static void WriteArea(Utf8JsonWriter json, string area, string? effective)
    {
        json.WriteString("area", area);
        WriteIfKnown(json, "effective", effective);
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
