using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Tests.Warrants;

namespace InternationalJustice.Domain.Tests.Cooperation;

/// <summary>Short questions for the tests.</summary>
internal static class Duties
{
    internal static DutyFinding On(string person, string state, string on, params string[] positions) =>
        Of(person, positions).Find(StateCode.Parse(state))!.On(Records.Day(on));

    internal static DutyToArrest Of(string person, params string[] positions) =>
        DutyToArrest.Of(Dataset.Embedded.Persons.Find(person).Found!, Dataset.Embedded, new DutyOptions { Positions = PositionChoices.Parse(positions).GetValueOrThrow() });

    /// <summary>A made-up record in a made-up situation, with acts of made-up States.</summary>
    internal static DutyToArrest OfDocument(string members, params string[] positions)
    {
        var record = InternationalJustice.Domain.Warrants.WarrantRecord.Read(Records.Json(
            $$"""{"person":"Suspect of the example",{{members}},"acts":[{"kind":"applicationFiled","on":"2020-01-01"},{"kind":"warrantIssued","on":"2020-02-01"}]}""")).GetValueOrThrow();
        return DutyToArrest.Of(record, Dataset.Embedded, new DutyOptions { Positions = PositionChoices.Parse(positions).GetValueOrThrow() });
    }

    internal static string Text(this DutyBasis basis) => new FindingText(Language.English, Dataset.Embedded.Register).Render(basis.Because);

    internal static ArrestDuty DutyOn(this DutyToArrest duties, string state, string on)
    {
        var duty = duties.Find(StateCode.Parse(state))!;
        var finding = duty.On(Records.Day(on));
        Assert.Equal(finding.Duty, duty.Timeline.At(Records.Day(on)));
        return finding.Duty;
    }
}
