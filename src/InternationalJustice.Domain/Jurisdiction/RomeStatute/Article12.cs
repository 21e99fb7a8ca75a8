using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction.RomeStatute;

/// <summary>
/// Article 12: without a referral by the Security Council the Court needs a link to a State that has accepted its jurisdiction: the conduct, or a part of it, on that State's
/// territory or on board a vessel or aircraft registered there (paragraph 2(a)), or the person its national (paragraph 2(b)). A party has accepted by becoming one
/// (paragraph 1); another State may accept for the crime in question by a declaration (paragraph 3). One link is enough.
/// </summary>
internal static class Article12
{
    /// <summary>The preconditions as a whole.</summary>
    internal static readonly Provision Citation = Provision.Parse("12");

    private static readonly Provision Paragraph2 = Provision.Parse("12(2)");
    private static readonly Provision TerritoryOrFlag = Provision.Parse("12(2)(a)");
    private static readonly Provision Nationality = Provision.Parse("12(2)(b)");
    private static readonly Provision Acceptance = Provision.Parse("12(3)");
    private static readonly Provision Paragraph1 = Provision.Parse("12(1)");
    private static readonly FindingRule Link = FindingRule.Any("article12.link", Paragraph2);
    private static readonly FindingReason NationalityUnknown = FindingReason.Of("article12.nationalityUnknown");
    private static readonly Finding OpenNationality =
        Finding.Leaf("article12.nationality", Nationality, TruthTimelines.Unknown, NationalityUnknown).Missing(new MissingFact("suspect.nationalities", NationalityUnknown));

    /// <summary>Every link that the facts suggest.</summary>
    internal static Finding Assess(Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days)
    {
        var everywhere = conduct.Places.Count > 1 ? Everywhere(question, conduct) : TruthTimelines.Always;
        var links = default(FindingList);
        if (OnlyTerritory(question, conduct, group) is { } territory)
        {
            links.Add(territory);
        }
        else
        {
            links.AddRange(TerritorialLinks(question, conduct, group, path, days, everywhere));
        }

        if (OnlyNationality(question, group) is { } nationality)
        {
            links.Add(nationality);
        }
        else
        {
            links.AddRange(NationalityLinks(question, conduct, group, path, days));
        }

        if (AnyAcceptance(question, conduct))
        {
            links.AddRange(DeclarationLinks(question, conduct, group, path, days, everywhere));
        }

        return Finding.Of(Link, FindingReason.Of("article12.link"), links.ToImmutable());
    }

    /// <summary>Whether a State concerned has ever made a declaration under paragraph 3.</summary>
    internal static bool AnyAcceptance(Question question, Conduct conduct)
    {
        foreach (var place in conduct.Places)
        {
            if (place.LinkedState is { } code && !question.State(code).Acceptances.IsEmpty)
            {
                return true;
            }
        }

        foreach (var code in conduct.EffectsIn)
        {
            if (!question.State(code).Acceptances.IsEmpty)
            {
                return true;
            }
        }

        foreach (var nationality in question.Allegation.Suspect?.Nationalities ?? [])
        {
            if (!question.State(nationality.State).Acceptances.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one link by territory, where the State's membership alone decides on it; otherwise <see langword="null"/>.</summary>
    private static Finding? OnlyTerritory(Question question, Conduct conduct, CrimeGroup group) =>
        conduct is { Places: [Territory { Area: null, Zone: MaritimeZone.None } place], EffectsIn.Count: 0 } && question.Known.On(question.State(place.State)) is var findings && findings.PartyIsEnough(group)
            ? findings.Territory
            : null;

    /// <summary>
    /// The one link by nationality, where none is stated, or where the State's membership alone decides on it and the nationality is the same on every day; otherwise <see langword="null"/>.
    /// </summary>
    private static Finding? OnlyNationality(Question question, CrimeGroup group) => question.Allegation.Suspect?.Nationalities switch
    {
        null => OpenNationality,
        [var held] when held.Period == DatePeriod.Always && question.Positions[ContestedQuestionId.NationalityDate] != PositionId.TimeOfProceedings
            && question.Known.On(question.State(held.State)) is var findings && findings.PartyIsEnough(group) => findings.Nationality,
        _ => null,
    };

    private static IEnumerable<Finding> TerritorialLinks(Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days, Timeline<Truth> everywhere)
    {
        if (conduct.Places.Count == 0)
        {
            var why = FindingReason.Of("article12.placeUnknown");
            yield return Finding.Leaf("article12.territory", TerritoryOrFlag, TruthTimelines.Unknown, why).Missing(new MissingFact(path + ".places", why));
        }

        foreach (var places in conduct.Places.Where(place => place.LinkedState is not null).GroupBy(place => (State: place.LinkedState!.Value, OnBoard: place is not Territory)))
        {
            var state = question.State(places.Key.State);
            var ground = $"{(places.Key.OnBoard ? "flag" : "territory")}:{state.State.Code}";
            var reason = FindingReason.Of(places.Key.OnBoard ? "article12.flag" : "article12.territory").With("state", state.State.Code);
            Finding[] reached = [.. places.Select(one => PlaceReached(one, state)).DistinctBy(one => one.Because)];
            var place = reached.Length == 1 ? reached[0] : Finding.Any("article12.place", TerritoryOrFlag, FindingReason.Of("article12.place").With("state", state.State.Code), reached);
            var link = Finding.All("article12.territory", TerritoryOrFlag, reason, ThroughParty(question, conduct, group, path, days, state, isNationality: false).Prepend(place));
            yield return AcrossBorders(question, conduct, everywhere, days, link).Supporting(ground);
        }

        foreach (var code in conduct.EffectsIn.Where(code => IsOfEffectsOnly(conduct, code)))
        {
            var state = question.State(code);
            var link = Finding.All("article12.effects", TerritoryOrFlag, FindingReason.Of("article12.effects").With("state", code), ThroughParty(question, conduct, group, path, days, state, isNationality: false));
            yield return question.Contest(ContestedQuestionId.CrossBorderConduct, days, position => position == PositionId.EffectsDoctrine
                ? link
                : Finding.Leaf("article12.effects", TerritoryOrFlag, TruthTimelines.Never, FindingReason.Of("article12.effectsOnly").With("state", code))).Supporting($"territory:{code}");
        }
    }

    private static IEnumerable<Finding> NationalityLinks(Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days)
    {
        var nationalities = question.Allegation.Suspect!.Nationalities!;
        if (nationalities.Count == 0)
        {
            yield return Finding.Leaf("article12.nationality", Nationality, TruthTimelines.Never, FindingReason.Of("article12.stateless"));
        }

        foreach (var held in nationalities.GroupBy(nationality => nationality.State))
        {
            var state = question.State(held.Key);
            yield return NationalityLink(state, ThroughParty(question, conduct, group, path, days, state, isNationality: true).Prepend(NationalOn(question, held, days)));
        }
    }

    private static IEnumerable<Finding> DeclarationLinks(Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days, Timeline<Truth> everywhere)
    {
        var states = conduct.Places.Select(place => place.LinkedState).OfType<StateCode>()
            .Concat(question.Allegation.Suspect?.Nationalities?.Select(nationality => nationality.State) ?? [])
            .Concat(conduct.EffectsIn)
            .Distinct();
        foreach (var state in states.Select(code => question.State(code)).Where(state => question.AcceptancesOf(state).Any()))
        {
            var acceptances = question.AcceptancesOf(state).Select(acceptance => Accepted(question, conduct, group, path, days, state, acceptance));
            var reason = FindingReason.Of("article12.declaration").With("state", state.State.Code);
            var accepted = Finding.Any("article12.acceptance", Acceptance, reason, acceptances);
            var linked = LinkTo(question, conduct, days, state, everywhere);
            IEnumerable<Finding> parts = group.Regime == CrimeRegime.EnforcedDisappearance ? [linked, accepted, Article24.AssessAttack(question, conduct, accepted.Truth, path)] : [linked, accepted];
            yield return Finding.All("article12.declaration", Acceptance, reason, parts).Supporting($"declaration:{state.State.Code}");
        }
    }

    /// <summary>The territory, flag or nationality that a declaration needs as much as membership does: it takes the place of the State's consent, not of the link.</summary>
    private static Finding LinkTo(Question question, Conduct conduct, DatePeriod days, StatePosition state, Timeline<Truth> everywhere)
    {
        var links = new List<Finding>();
        Finding[] places = [.. conduct.Places.Where(place => place.LinkedState == state.State.Code).Select(place => PlaceAccepted(question, place, state)).DistinctBy(place => place.Because)];
        if (places.Length > 0)
        {
            var reason = FindingReason.Of("article12.place").With("state", state.State.Code);
            links.Add(AcrossBorders(question, conduct, everywhere, days, Finding.All("article12.place", TerritoryOrFlag, reason, Statehood(question, state, days).Prepend(Finding.Any("article12.place", TerritoryOrFlag, reason, places)))));
        }

        if (conduct.EffectsIn.Contains(state.State.Code) && IsOfEffectsOnly(conduct, state.State.Code))
        {
            var reason = FindingReason.Of("article12.effects").With("state", state.State.Code);
            links.Add(question.Contest(ContestedQuestionId.CrossBorderConduct, days, position => position == PositionId.EffectsDoctrine
                ? Finding.All("article12.effects", TerritoryOrFlag, reason, Statehood(question, state, days))
                : Finding.Leaf("article12.effects", TerritoryOrFlag, TruthTimelines.Never, FindingReason.Of("article12.effectsOnly").With("state", state.State.Code))));
        }

        Nationality[] held = [.. question.Allegation.Suspect?.Nationalities?.Where(nationality => nationality.State == state.State.Code) ?? []];
        if (held.Length > 0)
        {
            links.Add(NationalOn(question, held, days));
        }

        return Finding.Any("article12.link", Paragraph2, FindingReason.Of("article12.link"), links);
    }

    /// <summary>Whether no part of the conduct is said to have occurred on the plain territory of a State, so that effects there add something.</summary>
    private static bool IsOfEffectsOnly(Conduct conduct, StateCode state) => !conduct.Places.Any(place => place is Territory { Area: null } && place.TerritorialState == state);

    /// <summary>What is needed of the State of a link besides the link itself.</summary>
    private static IEnumerable<Finding> ThroughParty(Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days, StatePosition state, bool isNationality)
    {
        var membership = question.Known.On(state).Membership;
        yield return membership;
        foreach (var statehood in isNationality ? [] : Statehood(question, state, days))
        {
            yield return statehood;
        }

        if (Article127.Assess(question, state, days) is { } withdrawn)
        {
            yield return withdrawn;
        }

        if (group.Regime == CrimeRegime.WarCrime)
        {
            foreach (var transition in Article124.Assess(question, state, days, isNationality))
            {
                yield return transition;
            }
        }

        if (group.Amendment is { } amendment)
        {
            yield return Article121.AssessAcceptance(question, state, amendment, days);
        }

        if (group.Regime == CrimeRegime.EnforcedDisappearance)
        {
            yield return Article24.AssessAttack(question, conduct, membership.Truth, path);
        }
    }

    /// <summary>The objection to territorial jurisdiction that an entity is no State; asked only of those whose statehood is disputed.</summary>
    private static IEnumerable<Finding> Statehood(Question question, StatePosition state, DatePeriod days)
    {
        if (!state.State.Standings.IsEmpty)
        {
            yield return question.Contest(ContestedQuestionId.DisputedTerritory, days, position => position == PositionId.StatehoodTest
                ? Finding.Leaf("article12.statehood", TerritoryOrFlag, TruthTimelines.Unknown, FindingReason.Of("article12.statehoodTest").With("state", state.State.Code))
                : Finding.Leaf("article12.statehood", TerritoryOrFlag, TruthTimelines.Always, FindingReason.Of("article12.partyIsState").With("state", state.State.Code)));
        }
    }

    /// <summary>Whether the State is a party, with the days on which it is (articles 12(1), 126 and 127).</summary>
    internal static Finding Membership(StatePosition state)
    {
        var bound = state.Membership.Segments.FirstOrDefault(segment => segment.Value == Truth.Satisfied, new(DatePeriod.Always, Truth.NotSatisfied));
        var reason = FindingReason.Of(bound.Value switch
        {
            Truth.Satisfied when bound.Period.End is not null => "membership.between",
            Truth.Satisfied => "membership.since",
            _ when !state.Membership.IsConstant => "membership.uncertain",
            _ when state.Acts.OfType<Signature>().Any() => "membership.signatoryOnly",
            _ => "membership.never",
        }).With("state", state.State.Code);
        if (bound.Value == Truth.Satisfied)
        {
            reason = reason.With("date", bound.Period.Start!.Value);
            if (bound.Period.End is { } last)
            {
                reason = reason.With("last", last);
            }

            if (state.Acts.OfType<InstrumentDeposited>().LastOrDefault(deposit => deposit.EntryIntoForce.Earliest <= bound.Period.Start) is { } deposit)
            {
                reason = reason.WithTerm("instrument", "term." + Notation.EnumText<InstrumentKind>.Of(deposit.Instrument)).With("deposit", deposit.On);
            }
        }

        var entry = bound.Value == Truth.Satisfied && state.Basis.At(bound.Period.Start!.Value).Provisions is [var provision, ..] ? provision : Paragraph1;
        return Finding.Leaf("article12.party", entry, state.Membership, reason).RelyingOn(ActsOf(state));
    }

    /// <summary>The acts on which the membership of a State rests: its instrument, and every notice of withdrawal with what became of it.</summary>
    internal static IEnumerable<TreatyAct> ActsOf(StatePosition state) =>
        state.Acts.Where(act => act is InstrumentDeposited or InstrumentWithdrawn or WithdrawalNotified or WithdrawalRescinded);

    private static Finding PlaceReached(Place place, StatePosition state) => place switch
    {
        Territory { Zone: not MaritimeZone.None } zone =>
            OfPlace(TruthTimelines.Never, FindingReason.Of("article12.zone").WithTerm("zone", zone.Zone == MaritimeZone.ContinentalShelf ? "term.continentalShelf" : "term.exclusiveEconomicZone").With("state", state.State.Code)),
        Territory { Area: { } area } => OfPlace(state.StatuteReaches(area), FindingReason.Of("article12.area").With("area", area).With("state", state.State.Code)),
        Territory => OnTerritory(state),
        _ => OfPlace(TruthTimelines.Always, FindingReason.Of("article12.onBoard").With("state", state.State.Code)),
    };

    /// <summary>Whether a place counts for a declaration: one that names an area has effect there although the State keeps the Statute as such away from it.</summary>
    private static Finding PlaceAccepted(Question question, Place place, StatePosition state)
    {
        var reached = PlaceReached(place, state);
        var named = AcceptedByName(question, place, state);
        return named == TruthTimelines.Never || reached.Truth == TruthTimelines.Always
            ? reached
            : Finding.Any("article12.place", TerritoryOrFlag, reached.Because, reached, OfPlace(named, FindingReason.Of("article12.areaNamed").With("area", ((Territory)place).Area!).With("state", state.State.Code)));
    }

    /// <summary>The days for which a declaration accepts the jurisdiction in an area that it names and in which the place lies.</summary>
    private static Timeline<Truth> AcceptedByName(Question question, Place place, StatePosition state) => place is Territory { Zone: MaritimeZone.None, Area: { } within }
        ? question.AcceptancesOf(state).Where(acceptance => acceptance.Area is { } area && state.State.IsWithin(within, area)).Select(acceptance => acceptance.Conduct).Any()
        : TruthTimelines.Never;

    internal static Finding OnTerritory(StatePosition state) => OfPlace(TruthTimelines.Always, FindingReason.Of("article12.onTerritory").With("state", state.State.Code));

    internal static Finding TerritorialLink(StatePosition state, params IEnumerable<Finding> parts) =>
        Finding.All("article12.territory", TerritoryOrFlag, FindingReason.Of("article12.territory").With("state", state.State.Code), parts).Supporting($"territory:{state.State.Code}");

    internal static Finding NationalityLink(StatePosition state, params IEnumerable<Finding> parts) =>
        Finding.All("article12.nationality", Nationality, FindingReason.Of("article12.nationality").With("state", state.State.Code), parts).Supporting($"nationality:{state.State.Code}");

    private static Finding OfPlace(Timeline<Truth> truth, FindingReason because) => Finding.Leaf("article12.place", TerritoryOrFlag, truth, because);

    /// <summary>The days on which every place has a State that accepts the jurisdiction.</summary>
    private static Timeline<Truth> Everywhere(Question question, Conduct conduct) =>
        conduct.Places
            .Select(place => place.TerritorialState is { } code ? IsWithAcceptingState(question, place, question.State(code)) : TruthTimelines.Never)
            .All();

    /// <summary>One place in a party is enough; the reading that asks for all of the conduct there is kept as a position.</summary>
    private static Finding AcrossBorders(Question question, Conduct conduct, Timeline<Truth> everywhere, DatePeriod days, Finding link)
    {
        if (conduct.Places.Count < 2)
        {
            return link;
        }

        return question.Contest(ContestedQuestionId.CrossBorderConduct, days, position => position == PositionId.StrictConduct
            ? Finding.All("article12.territory", TerritoryOrFlag, link.Because, link, Finding.Leaf("article12.allConduct", TerritoryOrFlag, everywhere, FindingReason.Of("article12.allConduct")))
            : link);
    }

    internal static Finding NationalThen(StateCode state, Timeline<Truth> held) =>
        Finding.Leaf("article12.national", Nationality, held, FindingReason.Of("article12.nationalThen").With("state", state));

    /// <summary>Whether a place lies in a party, or in the part of a State for which it has accepted the jurisdiction.</summary>
    private static Timeline<Truth> IsWithAcceptingState(Question question, Place place, StatePosition state) => question.AcceptancesOf(state)
        .Select(acceptance => acceptance.Conduct.And(Timeline.Constant(acceptance.Area is { } area ? IsWithin(place, state, area) : Truth.Satisfied)))
        .Append(state.Membership)
        .Any()
        .And(PlaceReached(place, state).Truth)
        .Or(AcceptedByName(question, place, state));

    private static Truth IsWithin(Place place, StatePosition state, string area) =>
        place is not Territory { Zone: MaritimeZone.None } territory ? Truth.NotSatisfied : territory.Area is { } named ? state.State.IsWithin(named, area).ToTruth() : Truth.Undetermined;

    /// <summary>That the person did not have a nationality which would exclude, on the day that counts.</summary>
    internal static Finding NotNational(Question question, StateCode state, DatePeriod days)
    {
        var held = question.Allegation.Suspect!.Nationalities!.Where(nationality => nationality.State == state).Select(nationality => TruthTimelines.During(nationality.Period)).Any();
        Finding Of(Timeline<Truth> truth) => Finding.Leaf("article12.national", Nationality, truth, FindingReason.Of("article12.notNational").With("state", state));
        return question.Contest(ContestedQuestionId.NationalityDate, days, position => Of((position == PositionId.TimeOfProceedings ? Timeline.Constant(held.At(question.AsOf)) : held).Not()));
    }

    /// <summary>What an exclusion asks of a State of the territory or of a nationality: of the latter only while it was held.</summary>
    internal static Finding WhileNational(Question question, Conduct conduct, StateCode state, DatePeriod days, Finding exclusion) =>
        conduct.Places.Any(place => place.TerritorialState == state) || question.Allegation.Suspect?.Nationalities is not { } held || held.Any(nationality => nationality.State == state && nationality.Period == DatePeriod.Always)
            ? exclusion
            : Finding.Any(exclusion.Rule, exclusion.Provision, exclusion.Because, NotNational(question, state, days), exclusion);

    /// <summary>Whether the person was a national on the day of the conduct, or is one on the day of the question, where the two differ.</summary>
    private static Finding NationalOn(Question question, IEnumerable<Nationality> held, DatePeriod days)
    {
        var onConduct = held.Select(nationality => TruthTimelines.During(nationality.Period)).Any();
        var state = held.First().State;
        return question.Contest(ContestedQuestionId.NationalityDate, days, position => position == PositionId.TimeOfProceedings
            ? Finding.Leaf("article12.national", Nationality, Timeline.Constant(onConduct.At(question.AsOf)), FindingReason.Of("article12.nationalNow").With("state", state))
            : NationalThen(state, onConduct));
    }

    private static Finding Accepted(Question question, Conduct conduct, CrimeGroup group, string path, DatePeriod days, StatePosition state, Acceptance acceptance)
    {
        var declaration = acceptance.Declaration;
        var reason = FindingReason.Of(declaration.Accepted switch
        {
            true => "article12.declared",
            false => "article12.declarationRejected",
            null => "article12.declarationOpen",
        }).With("state", state.State.Code).With("lodged", declaration.On).With("conduct", $"{declaration.From?.ToString() ?? ".."}/{declaration.To?.ToString() ?? ".."}");
        var covered = Finding.Leaf("article12.declared", Acceptance, acceptance.Conduct, reason).RelyingOn([declaration]);
        if (declaration.Accepted is null)
        {
            covered = covered.Missing(new MissingFact("declarations", reason));
        }

        var parts = new List<Finding> { covered };
        if (declaration.Area is { } area)
        {
            parts.Add(WithinArea(question, conduct, path, state, area));
        }

        var joined = JoinedAfterwards(state, declaration);
        if (!joined.FailsEveryDay(days))
        {
            parts.Add(group.Regime == CrimeRegime.WarCrime
                ? Article124.AssessBesideDeclaration(question, state, days, () => AfterAccession(question, state, joined, days))
                : AfterAccession(question, state, joined, days));
        }

        return Finding.All("article12.acceptance", Acceptance, reason, parts);
    }

    /// <summary>The days from which a State that had made a declaration was a party, also if it has left since; a membership that was over when it made the declaration does not count.</summary>
    private static Timeline<Truth> JoinedAfterwards(StatePosition state, Article12Declaration declaration)
    {
        var joined = TruthTimelines.Never;
        foreach (var segment in state.Membership.Segments)
        {
            if (segment.Value != Truth.NotSatisfied && !(segment.Period.End < declaration.On.Earliest))
            {
                joined = joined.Or(Timeline.During(new DatePeriod(segment.Period.Start, null), segment.Value, Truth.NotSatisfied));
            }
        }

        return joined;
    }

    /// <summary>Whether a declaration keeps its effect when its State becomes a party.</summary>
    private static Finding AfterAccession(Question question, StatePosition state, Timeline<Truth> joined, DatePeriod days) =>
        question.Contest(ContestedQuestionId.DeclarationAfterAccession, days, position => position == PositionId.Superseded
            ? Finding.Leaf("article12.beforeMembership", Acceptance, joined.Not(), FindingReason.Of("article12.superseded").With("state", state.State.Code))
            : Finding.Leaf("article12.beforeMembership", Acceptance, TruthTimelines.Always, FindingReason.Of("article12.survives").With("state", state.State.Code)));

    private static Finding WithinArea(Question question, Conduct conduct, string path, StatePosition state, string area)
    {
        Truth[] within = [.. conduct.Places.Where(place => place.LinkedState == state.State.Code).Select(place => IsWithin(place, state, area))];
        var truth = conduct.Places.Count == 0 ? Truth.Undetermined : new ReadOnlySpan<Truth>(within).Any();
        var reason = FindingReason.Of("article12.declarationArea").With("area", area).With("state", state.State.Code);
        var finding = Finding.Leaf("article12.declarationArea", Acceptance, Timeline.Constant(truth), reason);
        return truth == Truth.Undetermined ? finding.Missing(new MissingFact(path + ".places", reason)) : finding;
    }
}
