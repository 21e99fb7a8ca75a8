using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.Situations;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Serialization;

/// <summary>Reads the allegation document member by member and reports everything that is not in its form; what the facts mean is for the validator.</summary>
internal static class AllegationReader
{
    /// <summary>What a document writes where a State, a conflict or a proceeding is known not to be there.</summary>
    internal const string KnownNone = "none";

    /// <summary>Stands for a day that could not be read; later than any other, so that nothing is said to come after it.</summary>
    private static readonly LocalDate UnreadDay = new(JsonObjectReader.LastYear, 12, 31);

    /// <summary>Stands for an entry of the list of conduct that is no object, so that the entries after it are told at their places.</summary>
    private static readonly Conduct Unread = new() { Id = string.Empty, Crimes = [], From = UnreadDay, To = UnreadDay };

    internal static Allegation Read(JsonObjectReader document)
    {
        var court = document.Optional<CourtId>("court");
        var situation = document.Optional<SituationNumber>("situation");
        var asOf = document.OptionalDate("asOf");
        var knownOn = document.OptionalDate("knownOn");
        return new Allegation
        {
            Court = court ?? CourtId.Icc,
            Situation = situation,
            AsOf = asOf,
            KnownOn = knownOn,
            Conduct = ReadConduct(document),
            Suspect = Nested(document, "suspect", ReadSuspect),
            Aggression = Nested(document, "aggression", ReadAggression),
            Trigger = Nested(document, "trigger", ReadTrigger),
            ExaminationOpenedOn = document.OptionalDate("examinationOpenedOn"),
            Declarations = [.. Complete(document, "declarations", document.Objects("declarations").Select(ReadDeclaration))],
            Deferrals = [.. Complete(document, "deferrals", document.Objects("deferrals").Select(ReadDeferral))],
            DeferralRequests = [.. Complete(document, "deferralRequests", document.Objects("deferralRequests").Select(ReadDeferralRequest))],
            Proceedings = IsStated(document, "proceedings") ? [.. Complete(document, "proceedings", document.Objects("proceedings").Select(ReadProceeding))] : null,
            Gravity = document.OptionalEnum<Gravity>("gravity") ?? Gravity.None,
            InterestsOfJustice = document.OptionalEnum<InterestsOfJustice>("interestsOfJustice") ?? InterestsOfJustice.None,
            Positions = Nested(document, "positions", positions => PositionChoices.Read(positions.StringMembers(), positions.Problems)) ?? PositionChoices.Defaults,
            Arrest = Nested(document, "arrest", ReadArrest),
            TreatyActs = [.. TreatyActReader.Read(document)],
        };
    }

    private static ValueList<Conduct> ReadConduct(JsonObjectReader document)
    {
        ValueList<Conduct> conduct = [.. document.ObjectsInPlace("conduct").Select(entry => entry is null ? Unread : ReadConductEntry(entry))];
        RequireEntries(document, "conduct", conduct.Count, "Expected a list with at least one conduct.");

        return conduct;
    }

    private static Conduct ReadConductEntry(JsonObjectReader entry)
    {
        var id = entry.RequiredString("id");
        var crimes = entry.Strings("crimes").Select(code => entry.Parse<CrimeCode>(code.Text, code.Path)).ToArray();
        RequireEntries(entry, "crimes", crimes.Length, "Expected a list with at least one crime.");

        var grounds = entry.Strings("grounds").Select(ground => ReadEnum<PersecutionGround>(entry, ground.Text, ground.Path)).ToArray();
        var from = entry.RequiredDate("from");
        var to = entry.OptionalDate("to") ?? (entry.Has("to") ? null : from);
        var days = entry.Period(from, to, "to");
        var completed = entry.OptionalDate("completedOn");
        var attack = Nested(entry, "attack", ReadPeriod);
        var attackGrounds = IsStated(entry, "attackGrounds") ? entry.Strings("attackGrounds").Select(ground => ReadEnum<PersecutionGround>(entry, ground.Text, ground.Path)).ToArray() : null;
        var connected = entry.OptionalBoolean("connected");
        var victims = ReadCodes<StateCode>(entry, "victimNationalities");
        Place?[] places = [.. entry.Objects("places").Select(ReadPlace)];
        var effects = entry.Strings("effectsIn").Select(state => entry.Parse<StateCode>(state.Text, state.Path)).ToArray();
        var conflict = ReadConflict(entry);
        var hostilities = Nested(entry, "hostilities", ReadHostilities);
        var pattern = entry.OptionalBoolean("manifestPattern");
        var foreseeable = entry.OptionalBoolean("foreseeable");
        var elements = entry.OptionalEnum<ElementsFinding>("elements") ?? ElementsFinding.AsAlleged;

        // An entry without an id or a day is read as far as it goes, so that its other members are checked too; its problem keeps it from being assessed.
        return new Conduct
        {
            Id = id ?? string.Empty,
            Crimes = [.. crimes.OfType<CrimeCode>()],
            Grounds = [.. grounds.OfType<PersecutionGround>()],
            From = from ?? UnreadDay,
            To = days is null || from is null ? UnreadDay : to,
            CompletedOn = days is null || from is null || entry.Problems.IsReported(entry.PathOf("to")) ? null : completed,
            Attack = attack?.Value,
            AttackGrounds = attackGrounds is null ? null : [.. attackGrounds.OfType<PersecutionGround>()],
            Connected = connected,
            VictimNationalities = victims,
            Places = [.. Complete(entry, "places", places)],
            EffectsIn = [.. effects.OfType<StateCode>()],
            Conflict = conflict,
            Hostilities = hostilities,
            ManifestPattern = pattern,
            Foreseeable = foreseeable,
            Elements = elements,
        };
    }

    private static Hostilities ReadHostilities(JsonObjectReader hostilities) =>
        new(hostilities.OptionalBoolean("intense"), hostilities.OptionalBoolean("organised"), hostilities.OptionalBoolean("protracted"));

    internal static ConflictCharacter ReadConflict(JsonObjectReader entry)
    {
        if (entry.OptionalString("conflict") is not { } text)
        {
            return ConflictCharacter.None;
        }

        switch (text)
        {
            case "international": return ConflictCharacter.International;
            case "nonInternational": return ConflictCharacter.NonInternational;
            case KnownNone: return ConflictCharacter.NoConflict;
            default:
                entry.Problems.Add(entry.PathOf("conflict"), ProblemCodes.UnknownValue, $"{NotationText.Quote(text)} is none of: international, nonInternational, none.");
                return ConflictCharacter.None;
        }
    }

    internal static Place? ReadPlace(JsonObjectReader entry)
    {
        var state = ReadStateOf(entry, "state");
        var vessel = ReadStateOf(entry, "vessel");
        var aircraft = ReadStateOf(entry, "aircraft");
        var area = entry.OptionalString("area");
        var zone = entry.OptionalEnum<MaritimeZone>("zone") ?? MaritimeZone.None;
        var named = (entry.Has("state") ? 1 : 0) + (entry.Has("vessel") ? 1 : 0) + (entry.Has("aircraft") ? 1 : 0);
        if (named > 1 || (named == 0 && area is null && !IsStated(entry, "area")) || (named == 1 && !entry.Has("state") && (entry.Has("area") || entry.Has("zone"))) || (named == 0 && entry.Has("zone")))
        {
            entry.Problems.Add(entry.Path, ProblemCodes.Inconsistent, "Expected a state (with an area or a zone, if need be), a vessel, an aircraft, or an area of no State.");
            return null;
        }

        return state is { } territory ? new Territory(territory, area, zone)
            : vessel is { } ship ? new Vessel(ship)
            : aircraft is { } plane ? new Aircraft(plane)
            : named == 0 && area is not null && ReadEnum<CommonArea>(entry, area, entry.PathOf("area")) is { } common ? new PlaceOfNoState(common)
            : null;
    }

    /// <summary>The State that a member of a place names; unlike elsewhere, <c>null</c> is not the same as no member, because the member tells what the place is.</summary>
    private static StateCode? ReadStateOf(JsonObjectReader place, string name) => place.Has(name) ? place.Required<StateCode>(name) : null;

    internal static Suspect ReadSuspect(JsonObjectReader suspect)
    {
        var kind = suspect.OptionalEnum<SuspectKind>("kind") ?? SuspectKind.None;
        var nationalities = IsStated(suspect, "nationalities") ? suspect.StringsOrObjects("nationalities").Select(entry => ReadNationality(suspect, entry)).ToArray() : null;
        if (nationalities?.Contains(null) == true)
        {
            suspect.Problems.MarkIncomplete(suspect.PathOf("nationalities"));
        }

        var born = ReadBirth(suspect);
        var age = suspect.OptionalInteger("ageAtConduct", 0, 150);
        var adult = suspect.OptionalBoolean("adult");
        var residences = ReadCodes<StateCode>(suspect, "residences");
        var responsible = suspect.OptionalBoolean("mostResponsible");
        var indicted = ReadCodes<CourtId>(suspect, "indictedBy");
        var leadership = suspect.IsNull("leadsState") ? new Leadership(null) : suspect.Optional<StateCode>("leadsState") is { } led ? new Leadership(led) : (Leadership?)null;
        return new Suspect
        {
            Kind = kind,
            Nationalities = nationalities is null ? null : [.. nationalities.OfType<Nationality>()],
            DateOfBirth = born,
            AgeAtConduct = age,
            IsAdult = adult,
            Leadership = leadership,
            Residences = residences,
            MostResponsible = responsible,
            IndictedBy = indicted,
            ContributedBy = Nested(suspect, "contributedBy", ReadContribution)?.Value,
            Office = suspect.OptionalObject("office") is { } office ? OfficeReader.Read(office) : null,
        };
    }

    /// <summary>A list of values; <see langword="null"/> if it is not stated, which is not the same as empty.</summary>
    private static ValueList<T>? ReadCodes<T>(JsonObjectReader entry, string name)
        where T : struct, INotation<T> =>
        IsStated(entry, name) ? [.. entry.Strings(name).Select(code => entry.Parse<T>(code.Text, code.Path)).OfType<T>()] : null;

    private static Boxed<Contribution>? ReadContribution(JsonObjectReader contribution)
    {
        var state = contribution.Required<StateCode>("state");
        var waived = contribution.OptionalBoolean("waived") ?? false;
        return state is { } known ? new(new Contribution(known, waived)) : null;
    }

    private static UncertainDate? ReadBirth(JsonObjectReader suspect)
    {
        var born = suspect.Optional<UncertainDate>("dateOfBirth");
        if (born is { Latest.Year: > JsonObjectReader.LastYear })
        {
            suspect.Problems.Add(suspect.PathOf("dateOfBirth"), ProblemCodes.OutOfRange, "Expected the date of birth of a person.");
            return null;
        }

        return born;
    }

    private static Nationality? ReadNationality(JsonObjectReader suspect, (string? Text, JsonObjectReader? Object, JsonPath Path) entry)
    {
        if (entry.Object is not { } stated)
        {
            return suspect.Parse<StateCode>(entry.Text!, entry.Path) is { } plain ? new Nationality(plain, DatePeriod.Always) : null;
        }

        var state = stated.Required<StateCode>("state");
        var period = ReadPeriod(stated);
        return state is { } known && period is not null ? new Nationality(known, period.Value) : null;
    }

    private static AggressionFacts ReadAggression(JsonObjectReader facts) => new()
    {
        By = facts.Optional<StateCode>("by"),
        Against = facts.Optional<StateCode>("against"),
        SecurityCouncilDeterminedOn = facts.OptionalDate("securityCouncilDetermination"),
        NotifiedOn = facts.OptionalDate("notifiedOn"),
        AuthorisedOn = facts.OptionalDate("authorisedOn"),
    };

    private static Trigger? ReadTrigger(JsonObjectReader trigger)
    {
        var kind = trigger.RequiredString("kind");
        var scope = Nested(trigger, "scope", ReadScope);
        switch (kind)
        {
            case "stateReferral":
                var by = trigger.Strings("by").Select(state => trigger.Parse<StateCode>(state.Text, state.Path)).ToArray();
                RequireEntries(trigger, "by", by.Length, "Expected a list with at least one referring State.");
                return trigger.RequiredDate("on") is { } referred ? new StateReferral([.. by.OfType<StateCode>()], referred) { Scope = scope } : null;
            case "securityCouncil":
                var resolution = trigger.RequiredString("resolution");
                var adopted = trigger.RequiredDate("on");
                return resolution is null || adopted is null ? null : new SecurityCouncilReferral(resolution, adopted.Value) { Scope = scope };
            case "proprioMotu":
                var requested = trigger.OptionalDate("requestedOn");
                var authorised = trigger.OptionalDate("authorisedOn");
                return trigger.Period(requested, authorised, "authorisedOn") is null ? null : new ProprioMotu(requested, authorised) { Scope = scope };
            case "other":
                return new OtherTrigger(trigger.OptionalString("by")) { Scope = scope };
            case null:
                return null;
            default:
                trigger.Problems.Add(trigger.PathOf("kind"), ProblemCodes.UnknownValue, $"{NotationText.Quote(kind)} is none of: stateReferral, securityCouncil, proprioMotu, other.");
                return null;
        }
    }

    private static TriggerScope? ReadScope(JsonObjectReader scope)
    {
        Place?[] places = [.. scope.Objects("places").Select(ReadPlace)];
        var exempts = scope.OptionalBoolean("exemptsContributors");
        return ReadPeriod(scope) is { } period ? new TriggerScope([.. Complete(scope, "places", places)], period.Value) { ExemptsContributors = exempts } : null;
    }

    private static ArrestQuestion ReadArrest(JsonObjectReader arrest) => new(
        [.. arrest.Strings("persons").Select(name => name.Text)],
        [.. arrest.Dates("on")],
        [.. arrest.Strings("states").Select(state => arrest.Parse<StateCode>(state.Text, state.Path)).OfType<StateCode>()]);

    private static Article12Declaration? ReadDeclaration(JsonObjectReader declaration)
    {
        var state = declaration.Required<StateCode>("state");
        var lodged = declaration.RequiredDate("lodgedOn");
        var period = ReadPeriod(declaration);
        var area = TreatyActReader.ReadOptionalArea(declaration);
        var accepted = declaration.OptionalBoolean("accepted");
        return state is null || lodged is null || period is null ? null
            : new Article12Declaration(state.Value, lodged.Value, period.Value.Start, period.Value.End, area, accepted);
    }

    private static Deferral? ReadDeferral(JsonObjectReader deferral)
    {
        var resolution = deferral.RequiredString("resolution");
        var on = deferral.RequiredDate("on");
        var months = deferral.OptionalInteger("months", 1, 12) ?? 12;
        var from = deferral.OptionalDate("from");
        var scope = deferral.OptionalEnum<DeferralScope>("scope") ?? DeferralScope.None;
        return resolution is null || on is null ? null : new Deferral(resolution, on.Value, months) { From = from, Scope = scope };
    }

    private static DeferralRequest? ReadDeferralRequest(JsonObjectReader request)
    {
        var state = request.Required<StateCode>("state");
        var notified = request.OptionalDate("notifiedOn");
        var on = request.RequiredDate("on");
        var resumed = request.OptionalDate("resumedOn");
        return state is null || on is null || request.Period(notified, on, "on") is null || request.Period(on, resumed, "resumedOn") is null
            ? null
            : new DeferralRequest(state.Value, notified, on.Value, resumed);
    }

    private static NationalProceeding? ReadProceeding(JsonObjectReader proceeding)
    {
        var state = proceeding.Required<StateCode>("state");
        var stage = ReadStage(proceeding);
        var facts = new NationalProceeding
        {
            State = state ?? default,
            Stage = stage ?? ProceedingStage.None,
            SamePerson = proceeding.OptionalBoolean("samePerson"),
            SameConduct = proceeding.OptionalBoolean("sameConduct"),
            Willing = proceeding.OptionalBoolean("willing"),
            Able = proceeding.OptionalBoolean("able"),
            Sham = proceeding.OptionalBoolean("sham"),
            Final = proceeding.OptionalBoolean("final"),
            On = proceeding.OptionalDate("on"),
        };
        return state is null || stage is null ? null : facts;
    }

    private static ProceedingStage? ReadStage(JsonObjectReader proceeding)
    {
        if (proceeding.RequiredString("stage") is not { } text)
        {
            return null;
        }

        if (text == KnownNone)
        {
            return ProceedingStage.NothingPending;
        }

        if (EnumText<ProceedingStage>.TryParse(text, out var stage) && stage != ProceedingStage.NothingPending)
        {
            return stage;
        }

        var known = EnumText<ProceedingStage>.All.Where(name => name != EnumText<ProceedingStage>.Of(ProceedingStage.NothingPending)).Append(KnownNone);
        proceeding.Problems.Add(proceeding.PathOf("stage"), ProblemCodes.UnknownValue, $"{NotationText.Quote(text)} is none of: {string.Join(", ", known)}.");
        return null;
    }

    internal static T? ReadEnum<T>(JsonObjectReader owner, string text, string path)
        where T : struct, Enum
    {
        if (EnumText<T>.TryParse(text, out var value))
        {
            return value;
        }

        owner.Problems.Add(path, ProblemCodes.UnknownValue, $"{NotationText.Quote(text)} is none of: {string.Join(", ", EnumText<T>.All)}.");
        return null;
    }

    private static Boxed<DatePeriod>? ReadPeriod(JsonObjectReader owner) =>
        owner.Period(owner.OptionalDate("from"), owner.OptionalDate("to"), "to") is { } period ? new(period) : null;

    /// <summary>Reports a list without entries, unless they are missing because what is there was bad.</summary>
    internal static void RequireEntries(JsonObjectReader owner, string name, int count, string message)
    {
        var path = owner.PathOf(name);
        if (count == 0 && !owner.Problems.IsReported(path) && !owner.Problems.IsBlurred(path))
        {
            owner.Problems.Add(path, owner.Has(name) ? ProblemCodes.EmptyList : ProblemCodes.MissingMember, message);
        }
    }

    /// <summary>The entries of a list that could be read; notes where one could not.</summary>
    internal static IEnumerable<T> Complete<T>(JsonObjectReader owner, string name, IEnumerable<T?> entries)
        where T : class
    {
        T?[] read = [.. entries];
        if (Array.Exists(read, entry => entry is null))
        {
            owner.Problems.MarkIncomplete(owner.PathOf(name));
        }

        return read.OfType<T>();
    }

    private static bool IsStated(JsonObjectReader owner, string name) => owner.Has(name) && !owner.IsNull(name);

    /// <summary>Reads a member that is an object, and reports the members of it that nobody asked for.</summary>
    internal static T? Nested<T>(JsonObjectReader owner, string name, Func<JsonObjectReader, T?> read)
        where T : class
    {
        if (owner.OptionalObject(name) is not { } member)
        {
            return null;
        }

        var value = read(member);
        member.Finish();
        return value;
    }

    /// <summary>Lets a small value be absent in the same way as an object.</summary>
    private sealed record Boxed<T>(T Value)
        where T : struct;
}
