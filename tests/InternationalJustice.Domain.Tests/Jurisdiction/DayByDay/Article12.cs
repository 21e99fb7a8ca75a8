using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using static InternationalJustice.Domain.Positions.ContestedQuestionId;
using static InternationalJustice.Domain.Positions.PositionId;

namespace InternationalJustice.Domain.Tests.Jurisdiction.DayByDay;

/// <summary>Article 12: the links through Parties and through States that accept, and the grounds that need no link.</summary>
internal static class Article12
{
    private static readonly StateCode Palestine = StateCode.Parse("PSE");

    /// <summary>The grounds that the facts suggest. What is not known could be a link too.</summary>
    internal static IEnumerable<Ground> GroundsOf(Case facts, CrimeCode crime)
    {
        if (crime.Family == CrimeFamily.AdministrationOfJustice)
        {
            return [new Ground(GroundKind.Article70, default, "article70")];
        }

        var conduct = facts.Conduct;
        var grounds = new List<Ground>();
        grounds.AddRange(conduct.Places.OfType<Territory>().Select(place => place.State).Concat(conduct.EffectsIn).Select(state => new Ground(GroundKind.Territory, state, $"territory:{state}")));
        grounds.AddRange(conduct.Places.Where(IsCraft).Select(place => new Ground(GroundKind.Flag, place.LinkedState!.Value, $"flag:{place.LinkedState}")));
        grounds.AddRange(facts.NationalStates.Select(state => new Ground(GroundKind.Nationality, state, $"nationality:{state}")));
        grounds.AddRange(grounds.Select(ground => ground.State).Distinct().Where(state => Declared(facts, state)).ToArray()
            .Select(state => new Ground(GroundKind.Declaration, state, $"declaration:{state}")));
        if (facts.Referral is { } referral)
        {
            grounds.Add(new Ground(GroundKind.SecurityCouncil, default, $"securityCouncil:{referral.Resolution}"));
        }

        if (!facts.PlacesAreKnown)
        {
            grounds.Add(new Ground(GroundKind.UnknownPlace, default, null));
        }

        if (!facts.NationalitiesAreKnown)
        {
            grounds.Add(new Ground(GroundKind.UnknownNationality, default, null));
        }

        return grounds.Distinct();
    }

    /// <summary>Whether a ground carries jurisdiction over a crime as far as it was committed on a day.</summary>
    internal static Truth Carries(Case facts, Ground ground, CrimeCode crime, LocalDate day) => ground.Kind switch
    {
        GroundKind.Article70 => Links(facts, ground, crime, day),
        GroundKind.SecurityCouncil => Links(facts, ground, crime, day).And(Article121.LeavesReferral(facts, crime, day)),
        _ => Links(facts, ground, crime, day).And(Article121.LeavesLinks(facts, crime, day)).And(Article15bis.LeavesLinks(facts, crime, day)),
    };

    /// <summary>Whether there is the link, or what stands in for one.</summary>
    internal static Truth Links(Case facts, Ground ground, CrimeCode crime, LocalDate day)
    {
        Truth Since(LocalDate on) => (on >= NaiveCourt.Start).ToTruth();
        Truth Party(LocalDate on) => facts.Register.IsParty(ground.State, on);
        Truth ThroughParty() => Article127.IsPartyAndStays(facts, ground.State, day).And(Article121.IsBound(facts, ground.State, crime, day)).And(Article11.AttackReaches(facts, crime, Party));
        return ground.Kind switch
        {
            // Part 3 of the Statute holds for these offences too (Rule 163), and with it article 24.
            GroundKind.Article70 => Since(day),
            GroundKind.SecurityCouncil => Article13.IsReferredByTheCouncil(facts, day).And(Article11.AttackReaches(facts, crime, on => Article13.IsInTimeOnReferral(facts, on))),
            GroundKind.UnknownPlace or GroundKind.UnknownNationality => Since(day).And(Article11.AttackReaches(facts, crime, Since)).And(Truth.Undetermined),
            GroundKind.Territory => ThroughParty().And(IsOnTerritory(facts, ground.State, day)).And(Article124.LeavesTerritory(facts, ground.State, crime, day)),
            GroundKind.Flag => ThroughParty().And(IsOnBoard(facts, ground.State, day)).And(Article124.LeavesTerritory(facts, ground.State, crime, day)),
            GroundKind.Nationality => ThroughParty().And(facts.IsNational(ground.State, day)).And(Article124.LeavesNationals(facts, ground.State, crime, day)),
            _ => Accepts(facts, ground.State, day, declaration => IsConnected(facts, declaration, day)).And(Article124.LeavesDeclaration(facts, ground.State, crime, day))
                .And(Article11.AttackReaches(facts, crime, on => HasAccepted(facts, ground.State, on))),
        };
    }

    /// <summary>Whether a State has accepted conduct of a day by a declaration, leaving aside persons and places.</summary>
    internal static Truth HasAccepted(Case facts, StateCode state, LocalDate day) => Accepts(facts, state, day, _ => Truth.Satisfied);

    /// <summary>Whether a declaration had been lodged by a day that covers it.</summary>
    internal static Truth HadAccepted(Case facts, StateCode state, LocalDate day) =>
        (day >= NaiveCourt.Start).ToTruth().And(facts.Register.Agreed(state, course => NaiveCourt.Any(DeclarationsOf(facts, course).Where(act => act.On <= day).Select(act => Covers(act.Act, day)))));

    /// <summary>Whether a State has made a declaration by the day of the question.</summary>
    internal static bool Declared(Case facts, StateCode state) => facts.Register.Courses(state).Any(course => DeclarationsOf(facts, course).Any());

    private static bool IsCraft(Place place) => place is Vessel or Aircraft;

    private static Truth IsOnTerritory(Case facts, StateCode state, LocalDate day)
    {
        var there = NaiveCourt.Any(facts.Conduct.Places.OfType<Territory>().Where(place => Case.StateOf(place) == state).Select(place => IsCovered(facts, place, day)));
        return IsSettled(facts, state).And(PartOrWhole(facts, there, facts.Conduct.EffectsIn.Contains(state), day));
    }

    private static Truth IsOnBoard(Case facts, StateCode state, LocalDate day) =>
        PartOrWhole(facts, facts.Conduct.Places.Any(place => IsCraft(place) && place.LinkedState == state).ToTruth(), false, day);

    /// <summary>How much of the conduct must be there is contested.</summary>
    private static Truth PartOrWhole(Case facts, Truth part, bool effects, LocalDate day) => facts.Contested(CrossBorderConduct, position => position switch
    {
        EffectsDoctrine => part.Or(effects.ToTruth()),
        StrictConduct => part.And(NaiveCourt.All(facts.Conduct.Places.Select(place => IsWithAPartyOrAcceptingState(facts, place, day)))),
        _ => part,
    });

    private static Truth IsWithAPartyOrAcceptingState(Case facts, Place place, LocalDate day) =>
        Case.StateOf(place) is not { } state ? Truth.NotSatisfied
        : facts.Register.IsParty(state, day).And(IsCovered(facts, place, day)).Or(Accepts(facts, state, day, declaration => IsAccepted(facts, declaration, place, day)));

    /// <summary>Whether the Statute applies to the place: a State may have left out a part of itself.</summary>
    private static Truth IsCovered(Case facts, Place place, LocalDate day) => place is not Territory { Area: { } area, State: var state } ? Truth.Satisfied : facts.Register.Agreed(state, course =>
    {
        var statements = course.All<TerritorialExclusion>().Where(act => Same(act.Act.Area, area)).Select(act => (From: act.Act.Effective ?? act.On, Applies: false))
            .Concat(course.All<TerritorialExtension>().Where(act => Same(act.Act.Area, area)).Select(act => (From: act.Act.Effective ?? act.On, Applies: true)));
        return statements.Where(statement => statement.From <= day).OrderBy(statement => statement.From).Select(statement => statement.Applies).LastOrDefault(true).ToTruth();
    });

    private static Truth IsSettled(Case facts, StateCode state) =>
        state == Palestine ? facts.Contested(DisputedTerritory, position => position == PartyIsState ? Truth.Satisfied : Truth.Undetermined) : Truth.Satisfied;

    /// <summary>Paragraph 3: acceptance by a State that is not a Party, for the days that it names.</summary>
    private static Truth Accepts(Case facts, StateCode state, LocalDate day, Func<Article12Declaration, Truth> concerns) =>
        (day >= NaiveCourt.Start).ToTruth().And(facts.Register.Agreed(state, course => NaiveCourt.Any(DeclarationsOf(facts, course).Select(act => Covers(act.Act, day).And(Lasts(facts, course, act.On, day)).And(concerns(act.Act))))));

    private static IEnumerable<(LocalDate On, Article12Declaration Act)> DeclarationsOf(Case facts, Course course) => course.All<Article12Declaration>().Where(act => act.Act.On.Earliest <= facts.AsOf);

    private static Truth Covers(Article12Declaration declaration, LocalDate day) =>
        (declaration.From?.IsOnOrBefore(day) ?? Truth.Satisfied).And(declaration.To?.IsBefore(day).Not() ?? Truth.Satisfied).And(declaration.Accepted.ToTruth());

    /// <summary>Whether a declaration survives that its State becomes, or is, a Party is contested. What membership does not cover is common ground.</summary>
    private static Truth Lasts(Case facts, Course course, LocalDate lodged, LocalDate day) =>
        Array.Exists(course.Memberships, membership => membership.From <= day && !(membership.Left <= lodged))
            ? facts.Contested(DeclarationAfterAccession, position => (position == Survives).ToTruth())
            : Truth.Satisfied;

    private static Truth IsConnected(Case facts, Article12Declaration declaration, LocalDate day)
    {
        var there = NaiveCourt.Any(facts.Conduct.Places.Where(place => Case.StateOf(place) == declaration.State).Select(place => IsAccepted(facts, declaration, place, day)));
        var inArea = declaration.Area is null ? Truth.Satisfied : facts.PlacesAreKnown ? NaiveCourt.Any(facts.Conduct.Places.Where(place => Case.StateOf(place) == declaration.State).Select(place => IsIn(declaration, place))) : Truth.Undetermined;
        var national = facts.NationalStates.Contains(declaration.State) ? facts.IsNational(declaration.State, day).And(inArea) : Truth.NotSatisfied;
        return national.Or(IsSettled(facts, declaration.State).And(PartOrWhole(facts, there, declaration.Area is null && facts.Conduct.EffectsIn.Contains(declaration.State), day)));
    }

    /// <summary>A declaration that names an area has effect there, whatever the State said of the Statute as such.</summary>
    private static Truth IsAccepted(Case facts, Article12Declaration declaration, Place place, LocalDate day) =>
        declaration.Area is null ? IsCovered(facts, place, day) : IsIn(declaration, place);

    private static Truth IsIn(Article12Declaration declaration, Place place) =>
        declaration.Area is null ? Truth.Satisfied
        : place is not Territory territory ? Truth.NotSatisfied
        : territory.Area is null ? Truth.Undetermined
        : Same(territory.Area, declaration.Area).ToTruth();

    private static bool Same(string area, string other) => area.Equals(other, StringComparison.OrdinalIgnoreCase);
}
