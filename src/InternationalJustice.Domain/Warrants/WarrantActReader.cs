using System.Collections.Immutable;
using System.Globalization;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Warrants;

/// <summary>Reads the acts of a record as documents and the dataset write them.</summary>
internal static class WarrantActReader
{
    /// <summary>Leaves room before and after for everything that is reckoned from an act.</summary>
    private const int FirstYear = 2002;
    private const int LastYear = 9900;
    internal const int MostInstruments = 99;

    /// <summary>Reads a list of acts and checks that their days can be in the order of the list.</summary>
    /// <param name="record">The object that has the list.</param>
    /// <param name="name">The member with the list.</param>
    /// <param name="provenance">Reads where an act is known from.</param>
    /// <param name="isComplete">Whether every act of the list could be read.</param>
    internal static ImmutableArray<WarrantAct> Read(JsonObjectReader record, string name, Func<JsonObjectReader, Provenance> provenance, out bool isComplete)
    {
        var acts = ImmutableArray.CreateBuilder<WarrantAct>();
        isComplete = true;
        foreach (var reader in record.Objects(name))
        {
            if (ReadAct(reader, provenance) is not { } act)
            {
                isComplete = false;
                continue;
            }

            if (acts.Count > 0 && act.EffectiveOn.Latest < acts[^1].EffectiveOn.Earliest)
            {
                record.Problems.Add(
                    reader.PathOf(act.EstablishedOn is null ? "on" : "establishedOn"),
                    ProblemCodes.DateOrder,
                    $"Expected the acts in the order in which they were taken; {act.EffectiveOn} lies before {acts[^1].EffectiveOn}, the day of the act before.");
                isComplete = false;
            }

            acts.Add(act);
            record.Problems.Place(act, reader.Path);
        }

        return acts.ToImmutable();
    }

    /// <summary>Reports an act that is not lawful at its place.</summary>
    internal static void Report(ProblemList problems, string path, Refusal refusal)
    {
        var lawful = refusal.LawfulActs.GroupBy(step => step.Kind, step => step.By).Select(steps => Lawful(steps.Key, [.. steps.SelectMany(by => by).Distinct()]));
        problems.Add(path, ProblemCodes.UnlawfulAct, $"{EnumText<ActKind>.Of(refusal.Act)} is not lawful here: {refusal}. Lawful here: {string.Join(", ", lawful)}.");

        static string Lawful(ActKind kind, Actor[] by) =>
            by.Length == 0 ? EnumText<ActKind>.Of(kind) : $"{EnumText<ActKind>.Of(kind)} ({string.Join(" or ", by.Select(actor => EnumText<Actor>.Of(actor)))})";
    }

    internal static string PathOf(JsonObjectReader record, string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{record.PathOf(name)}[{index}]");

    private static WarrantAct? ReadAct(JsonObjectReader reader, Func<JsonObjectReader, Provenance> provenance)
    {
        var kind = reader.RequiredEnum<ActKind>("kind");
        var on = InRange(reader, "on", reader.Required<UncertainDate>("on"));
        var establishedOn = InRange(reader, "establishedOn", reader.Optional<UncertainDate>("establishedOn"));
        var (by, state) = ReadBy(reader);
        state = reader.Optional<StateCode>("state") ?? state;
        var underSeal = reader.OptionalBoolean("underSeal");
        var instrument = reader.OptionalInteger("warrant", 1, MostInstruments);
        var outcome = reader.OptionalEnum<AppealOutcome>("outcome") ?? AppealOutcome.None;
        var grounds = ReadGrounds(reader, kind);
        var crimes = ReadCrimes(reader, kind);
        var reference = reader.OptionalString("ref");
        var from = provenance(reader);
        if (establishedOn is { } established && on is { } day && established.Latest < day.Earliest)
        {
            reader.Problems.Add(reader.PathOf("establishedOn"), ProblemCodes.DateOrder, $"Expected a day on or after {day}, found {established}.");
            return null;
        }

        return kind is null || on is null ? null : new WarrantAct
        {
            Kind = kind.Value,
            On = on.Value,
            EstablishedOn = establishedOn,
            By = by,
            State = state,
            UnderSeal = underSeal,
            Instrument = instrument,
            Outcome = outcome,
            Grounds = grounds,
            Crimes = crimes,
            Reference = reference,
            Provenance = from,
        };
    }

    /// <summary>Only a warrant and the application for one have grounds of necessity.</summary>
    private static ValueList<ArrestGround> ReadGrounds(JsonObjectReader reader, ActKind? kind)
    {
        if (!reader.Has("grounds"))
        {
            return [];
        }

        var path = reader.PathOf("grounds");
        if (kind is not (ActKind.ApplicationFiled or ActKind.WarrantIssued or null))
        {
            reader.Problems.Add(path, ProblemCodes.Inconsistent, $"Expected grounds with {EnumText<ActKind>.Of(ActKind.ApplicationFiled)} and {EnumText<ActKind>.Of(ActKind.WarrantIssued)} only (article 58(1)(b)).");
        }

        var grounds = new List<ArrestGround>();
        foreach (var (text, entry) in reader.Strings("grounds"))
        {
            if (!EnumText<ArrestGround>.TryParse(text, out var ground))
            {
                reader.Problems.Add(entry, ProblemCodes.UnknownValue, $"{NotationText.Quote(text)} is none of: {string.Join(", ", EnumText<ArrestGround>.All)}.");
            }
            else if (grounds.Contains(ground))
            {
                reader.Problems.Add(entry, ProblemCodes.DuplicateEntry, $"Expected each ground once; {text} is there twice.");
            }
            else
            {
                grounds.Add(ground);
            }
        }

        return [.. grounds];
    }

    /// <summary>Crimes are charged by an application, a warrant or a summons, and by what changes or confirms charges.</summary>
    private static ValueList<CrimeCode> ReadCrimes(JsonObjectReader reader, ActKind? kind)
    {
        if (!reader.Has("crimes"))
        {
            return [];
        }

        if (kind is { } given && !Charges(given))
        {
            reader.Problems.Add(reader.PathOf("crimes"), ProblemCodes.Inconsistent, $"Expected crimes with an act that charges or confirms them, and {EnumText<ActKind>.Of(given)} does not.");
        }

        var crimes = new List<CrimeCode>();
        foreach (var (text, path) in reader.Strings("crimes"))
        {
            if (reader.Parse<CrimeCode>(text, path) is not { } crime)
            {
                continue;
            }

            if (crimes.Contains(crime))
            {
                reader.Problems.Add(path, ProblemCodes.DuplicateEntry, $"Expected each crime once; {text} is there twice.");
                continue;
            }

            crimes.Add(crime);
        }

        return [.. crimes];
    }

    private static bool Charges(ActKind kind) => kind is ActKind.ApplicationFiled or ActKind.WarrantIssued or ActKind.SummonsIssued or ActKind.WarrantAmended or ActKind.ChargesConfirmed or ActKind.ChargesPartlyConfirmed;

    /// <summary>Who acted is an organ of the Court, the person, or a State by its code.</summary>
    private static (Actor By, StateCode? State) ReadBy(JsonObjectReader reader)
    {
        if (reader.OptionalString("by") is not { } text)
        {
            return (Actor.None, null);
        }

        if (EnumText<Actor>.TryParse(text, out var actor))
        {
            return (actor, null);
        }

        if (StateCode.TryParse(text, out var state))
        {
            return (Actor.CustodialState, state);
        }

        reader.Problems.Add(reader.PathOf("by"), ProblemCodes.UnknownValue, $"{NotationText.Quote(text)} is none of: {string.Join(", ", EnumText<Actor>.All)}, or a code of a State.");
        return (Actor.None, null);
    }

    private static UncertainDate? InRange(JsonObjectReader reader, string name, UncertainDate? date)
    {
        if (date is not { } given || (given.Earliest.Year >= FirstYear && given.Latest.Year <= LastYear))
        {
            return date;
        }

        reader.Problems.Add(reader.PathOf(name), ProblemCodes.OutOfRange, $"Expected a day in the years {FirstYear} to {LastYear}, found {given}.");
        return null;
    }
}
