using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Cooperation;

/// <summary>Article 92: a State that arrested a person provisionally holds him or her for sixty days (rule 188); if the request for surrender has not come by then, it may let the person go, until the request comes.</summary>
internal static class Article92
{
    private static readonly Provision Arrest = Provision.Parse("92(1)");
    private static readonly Provision Release = Provision.Parse("92(3)");

    internal static void Apply(DutyDraft draft)
    {
        if (draft.Duty != ArrestDuty.MustArrest || Held(draft) is not { } index || LastDay(draft.Facts.Record, index) is not { } last)
        {
            return;
        }

        if (last.Earliest >= draft.Day)
        {
            draft.Because(new DutyBasis(Arrest, DutyReason.HeldProvisionally).With("state", draft.Code).With("last", last));
            return;
        }

        // Whether the request came in time is a fact that only an arrest on it would show.
        draft.Because(new DutyBasis(Release, DutyReason.ProvisionalArrestOver).With("state", draft.Code).With("last", last));
        draft.MissingFacts.Add("acts");
        draft.Duty = ArrestDuty.Undetermined;
    }

    /// <summary>The last day on which a State may hold a person on a provisional arrest; <see langword="null"/> for other acts.</summary>
    internal static UncertainDate? LastDay(WarrantRecord record, int index) =>
        record.Acts[index].Kind == ActKind.ProvisionallyArrested && record.RowOf(index).Limit is { } limit ? limit.LastDay(record.DayOf(index)) : null;

    /// <summary>The index of the provisional arrest on which the State holds the person, as far as is certain.</summary>
    private static int? Held(DutyDraft draft)
    {
        var acts = draft.Facts.Record.Acts;
        int? held = null;
        for (var i = 0; i < acts.Length; i++)
        {
            if (draft.Facts.Record.DayOf(i).IsOnOrBefore(draft.Day) != Truth.Satisfied)
            {
                break;
            }

            held = acts[i].Kind switch
            {
                ActKind.ProvisionallyArrested => acts[i].State == draft.Code ? i : null,
                ActKind.Arrested or ActKind.Surrendered or ActKind.Released or ActKind.InterimReleaseGranted or ActKind.AppearedVoluntarily => null,
                _ => held,
            };
        }

        return held;
    }
}
