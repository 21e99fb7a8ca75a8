using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>Whom or what a crime protects.</summary>
[JsonConverter(typeof(EnumJsonConverter<ProtectedSubject>))]
public enum ProtectedSubject
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>A national, ethnic, racial or religious group, as such.</summary>
    ProtectedGroup = 1,

    /// <summary>Children under 18 of such a group.</summary>
    ChildrenOfTheGroup = 2,

    /// <summary>A civilian population.</summary>
    CivilianPopulation = 3,

    /// <summary>Civilians who take no direct part in hostilities.</summary>
    IndividualCivilians = 4,

    /// <summary>Civilians.</summary>
    Civilians = 5,

    /// <summary>Any person.</summary>
    AnyPerson = 6,

    /// <summary>Any person, in connection with an armed conflict.</summary>
    AnyPersonInArmedConflict = 7,

    /// <summary>Persons whom one of the Geneva Conventions of 1949 protects.</summary>
    PersonsProtectedByGenevaConventions = 8,

    /// <summary>Property that one of the Geneva Conventions of 1949 protects.</summary>
    PropertyProtectedByGenevaConventions = 9,

    /// <summary>Prisoners of war.</summary>
    PrisonersOfWar = 10,

    /// <summary>Persons who take no active part in hostilities.</summary>
    PersonsTakingNoActivePart = 11,

    /// <summary>Persons hors de combat.</summary>
    PersonsHorsDeCombat = 12,

    /// <summary>Medical personnel.</summary>
    MedicalPersonnel = 13,

    /// <summary>Religious personnel.</summary>
    ReligiousPersonnel = 14,

    /// <summary>Medical units and transports.</summary>
    MedicalUnitsAndTransports = 15,

    /// <summary>Humanitarian assistance missions under the Charter of the United Nations.</summary>
    HumanitarianMission = 16,

    /// <summary>Peacekeeping missions under the Charter of the United Nations.</summary>
    PeacekeepingMission = 17,

    /// <summary>Buildings dedicated to religion, education, art, science or charity.</summary>
    DedicatedBuildings = 18,

    /// <summary>Historic monuments.</summary>
    HistoricMonuments = 19,

    /// <summary>Hospitals and places where the sick and wounded are collected.</summary>
    HospitalsAndCollectionPoints = 20,

    /// <summary>Undefended towns, villages, dwellings and buildings.</summary>
    UndefendedLocalities = 21,

    /// <summary>Civilian objects.</summary>
    CivilianObjects = 22,

    /// <summary>The natural environment.</summary>
    NaturalEnvironment = 23,

    /// <summary>Persons in the power of an adverse party.</summary>
    PersonsInPowerOfAdverseParty = 24,

    /// <summary>Persons in the power of another party to the conflict.</summary>
    PersonsInPowerOfAnotherParty = 25,

    /// <summary>Individuals of the adverse side.</summary>
    Adversaries = 26,

    /// <summary>Combatants of the adverse side.</summary>
    AdverseCombatants = 27,

    /// <summary>The forces of the adversary.</summary>
    AdversaryForces = 28,

    /// <summary>The adversary's property.</summary>
    EnemyProperty = 29,

    /// <summary>Nationals of the hostile party.</summary>
    EnemyNationals = 30,

    /// <summary>Property of others.</summary>
    PropertyOfOthers = 31,

    /// <summary>Women made pregnant by force.</summary>
    WomenForciblyMadePregnant = 32,

    /// <summary>The distinctive emblems of the Geneva Conventions and those who use them lawfully.</summary>
    ProtectedEmblems = 33,

    /// <summary>The flag of truce.</summary>
    FlagOfTruce = 34,

    /// <summary>The enemy's flag, insignia and uniform.</summary>
    EnemyEmblem = 35,

    /// <summary>The flag, insignia and uniform of the United Nations.</summary>
    UnitedNationsEmblem = 36,

    /// <summary>Objects indispensable to survival.</summary>
    ObjectsIndispensableToSurvival = 37,

    /// <summary>Relief supplies.</summary>
    ReliefSupplies = 38,

    /// <summary>Children under 15.</summary>
    ChildrenUnderFifteen = 39,

    /// <summary>A population lawfully present in the area.</summary>
    LawfullyPresentPopulation = 40,

    /// <summary>Persons in custody or under control of the perpetrator.</summary>
    PersonsInCustodyOrControl = 41,

    /// <summary>Any identifiable group or collectivity.</summary>
    IdentifiableGroup = 42,

    /// <summary>A racial group.</summary>
    RacialGroup = 43,

    /// <summary>The population of an occupied territory.</summary>
    OccupiedPopulation = 44,

    /// <summary>Dead persons.</summary>
    DeadPersons = 45,

    /// <summary>Other persons whom the law of armed conflict protects.</summary>
    OtherProtectedPersons = 46,

    /// <summary>The sovereignty, territorial integrity and political independence of a State.</summary>
    VictimState = 47,

    /// <summary>The administration of justice by the Court.</summary>
    AdministrationOfJustice = 48,

    /// <summary>Witnesses.</summary>
    Witnesses = 49,

    /// <summary>Evidence.</summary>
    Evidence = 50,

    /// <summary>Officials of the Court.</summary>
    CourtOfficials = 51,

    /// <summary>The Occupying Power's own population.</summary>
    OwnPopulationOfOccupyingPower = 52,
}
