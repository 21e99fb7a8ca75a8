using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Tests.Warrants;

namespace InternationalJustice.Domain.Tests.Cooperation;

/// <summary>The reasons as sentences in English and French.</summary>
public sealed class DutyReasonTextTests
{
    public static TheoryData<DutyReason> Reasons => [.. Enum.GetValues<DutyReason>().Where(reason => reason != DutyReason.None)];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_has_a_text(DutyReason reason) => Assert.Contains($"arrest.{EnumText<DutyReason>.Of(reason)}", TextCatalogue.For(Language.English).Codes);

    [Theory]
    [InlineData(Language.English, "Hungary has been a party since 1 July 2002 and cooperates fully with the Court")]
    [InlineData(Language.French, "Hongrie est partie depuis le 1er juillet 2002 et coopère pleinement avec la Cour")]
    public void A_reason_names_the_State_and_the_day(Language language, string text)
    {
        var basis = Duties.On("Benjamin Netanyahu", "HUN", "2025-04-03").Basis.Single(basis => basis.Reason == DutyReason.Party);
        Assert.Equal(text, new FindingText(language, Dataset.Embedded.Register).Render(basis.Because));
    }

    [Fact]
    public void Every_reason_about_every_person_and_State_reads_as_a_sentence_in_both_languages()
    {
        FindingText[] texts = [new(Language.English, Dataset.Embedded.Register), new(Language.French, Dataset.Embedded.Register)];
        foreach (var person in Dataset.Embedded.Persons.Persons)
        {
            var duties = DutyToArrest.Of(person, Dataset.Embedded);
            foreach (var state in new[] { "BDI", "CHN", "FRA", "HUN", "ITA", "LBY", "PHL", "SDN", "UKR" })
            {
                var duty = duties.Find(StateCode.Parse(state))!;
                foreach (var basis in duty.Timeline.Segments.SelectMany(segment => duty.On(segment.Period.Start ?? Records.Day("2002-07-01")).Basis))
                {
                    Assert.All(texts, text => Assert.DoesNotContain('{', text.Render(basis.Because)));
                }
            }
        }
    }
}
