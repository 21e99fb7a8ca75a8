using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Warrants;

/// <summary>An agreement under which surrender of a person needs the consent of the State that sent him or her (article 98(2)).</summary>
/// <param name="Requested">The State that is asked to arrest.</param>
/// <param name="Sending">The State whose consent it needs.</param>
/// <param name="IsForForcesOrMissions">Whether it is about forces or missions that the sending State has sent, and the person was sent so; other agreements cover persons of that State as such.</param>
/// <param name="InForce">The days on which it is in force.</param>
public sealed record SurrenderAgreement(StateCode Requested, StateCode Sending, bool IsForForcesOrMissions, DatePeriod InForce);
