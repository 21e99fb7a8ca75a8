using System.Text.Json.Nodes;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.Warrants;

/// <summary>A made-up case with acts under seal, and the same case as if those had never been taken. Which acts those are is known from how the case was made, and not from the code under test.</summary>
internal sealed class SealedCase
{
    private static readonly string[] Situations = ["ICC-01/12", "ICC-01/22", "ICC-02/05", "ICC-01/21"];

    private static readonly ActKind[] SecretKinds =
    [
        ActKind.ApplicationFiled, ActKind.WarrantIssued, ActKind.ApplicationFiled, ActKind.WarrantIssued, ActKind.SummonsIssued, ActKind.WarrantAmended, ActKind.ApplicationRejected, ActKind.Arrested,
        ActKind.ProvisionallyArrested, ActKind.Surrendered, ActKind.FirstAppearance, ActKind.ChargesConfirmed, ActKind.Released,
    ];

    private readonly Queue<int> _choices;
    private readonly List<WarrantAct> _all = [];
    private readonly List<WarrantAct> _open = [];

    /// <summary>The number in the whole record of each warrant and summons that is open.</summary>
    private readonly List<int> _numbers = [];
    private ProcedureState _allState = ProcedureState.Initial;
    private ProcedureState _openState = ProcedureState.Initial;
    private LocalDate _day = Records.Day("2010-01-01");

    private SealedCase(IEnumerable<int> choices)
    {
        _choices = new Queue<int>(choices);
        Situation = Situations[Choose(Situations.Length)];
        for (var steps = 4 + Choose(10); steps > 0; steps--)
        {
            if (Choose(2) == 0)
            {
                TakeSecretly();
            }
            else
            {
                TakeOpenly();
            }
        }

        _day = _day.PlusDays(1 + Choose(60));
        UnsealedOn = _day;
        KnownOn = _day.PlusDays(-1 - Choose(Period.DaysBetween(Records.Day("2010-01-01"), _day)));
        AskedOn = Records.Day("2010-01-01").PlusDays(Choose(900));
        if (_allState.Instruments.Any(instrument => instrument.IsSealed))
        {
            _all.Add(new WarrantAct { Kind = ActKind.WarrantUnsealed, On = Uncertain() });
        }
    }

    internal string Situation { get; }

    internal LocalDate UnsealedOn { get; }

    /// <summary>A day before the seal is lifted.</summary>
    internal LocalDate KnownOn { get; }

    internal LocalDate AskedOn { get; }

    internal bool HasSecrets => _all.Count > _open.Count;

    internal bool HasOpenActs => _open.Count > 0;

    internal JsonArray All(string? confidence = null) => Json(_all, confidence);

    internal JsonArray Open(string? confidence = null) => Json(_open, confidence);

    /// <summary>A case that is made by choices, one number after another.</summary>
    internal static SealedCase Of(IEnumerable<int> choices) => new(choices);

    internal string Document(bool withSecrets) => new JsonObject
    {
        ["person"] = "Suspect of the example",
        ["situation"] = Situation,
        ["caseNumber"] = $"{Situation}-01/10",
        ["office"] = new JsonObject { ["state"] = "RUS", ["kind"] = "headOfState", ["from"] = "2010-06" },
        ["challenges"] = new JsonArray(new JsonObject { ["on"] = "2010-03", ["decidedOn"] = "2010-09-01" }),
        ["consultations"] = new JsonArray(new JsonObject { ["state"] = "MNG", ["from"] = "2010-02-01", ["to"] = "2012-01-01" }),
        ["agreements"] = new JsonArray(new JsonObject { ["requested"] = "FRA", ["sending"] = "RUS", ["forcesOrMissions"] = true, ["from"] = "2010-05-01" }),
        ["deferrals"] = new JsonArray(new JsonObject { ["resolution"] = "S/RES/9999 (2011)", ["on"] = "2011-06-01", ["months"] = 3 }),
        ["acts"] = withSecrets ? All() : Open(),
    }.ToJsonString();

    private void TakeOpenly()
    {
        var steps = Procedure.LawfulActs(_openState);
        if (steps.IsEmpty)
        {
            return;
        }

        var step = steps[Choose(steps.Length)];
        var act = new WarrantAct
        {
            Kind = step.Kind,
            On = Uncertain(),
            By = step.By.Count == 0 ? Actor.None : step.By[Choose(step.By.Count)],
            Crimes = step.Kind == ActKind.WarrantIssued ? [CrimeCode.Parse("70(1)(a)")] : [],
            Outcome = step.Kind == ActKind.AppealDecided ? (AppealOutcome)(1 + Choose(4)) : AppealOutcome.None,
            UnderSeal = step.Kind is ActKind.ApplicationFiled or ActKind.ApplicationRejected or ActKind.ApplicationWithdrawn or ActKind.WarrantIssued or ActKind.SummonsIssued ? false : null,
        };
        var inAll = act;
        if (step.Kind is ActKind.WarrantAmended or ActKind.WarrantWithdrawn && _numbers.Count > 0)
        {
            var number = Choose(_numbers.Count);
            (act, inAll) = (act with { Instrument = number + 1 }, act with { Instrument = _numbers[number] });
        }

        if (Procedure.Apply(_openState, act).State is { } open && Procedure.Apply(_allState, inAll).State is { } all)
        {
            (_openState, _allState) = (open, all);
            _open.Add(act);
            _all.Add(inAll);
            if (step.Kind is ActKind.WarrantIssued or ActKind.SummonsIssued)
            {
                _numbers.Add(all.Instruments.Length);
            }
        }
    }

    private void TakeSecretly()
    {
        var kind = SecretKinds[Choose(SecretKinds.Length)];
        var act = new WarrantAct
        {
            Kind = kind,
            On = Uncertain(),
            UnderSeal = true,
            Crimes = kind is ActKind.WarrantIssued or ActKind.WarrantAmended ? [CrimeCode.Parse("70(1)(c)"), CrimeCode.Parse("6(a)")] : [],
            Instrument = kind == ActKind.WarrantAmended ? _allState.Instruments.LastOrDefault(instrument => instrument.IsSealed).Number : null,
        };

        // Of an act that is impossible without a secret one, and of an amendment, the seal need not be said.
        if ((kind == ActKind.WarrantAmended || (kind is not (ActKind.ApplicationFiled or ActKind.ApplicationRejected or ActKind.WarrantIssued or ActKind.SummonsIssued) && !Procedure.Apply(_openState, act).IsLawful)) && Choose(2) == 0)
        {
            act = act with { UnderSeal = null };
        }

        if (act.Instrument != 0 && Procedure.Apply(_allState, act).State is { } all)
        {
            _allState = all;
            _all.Add(act);
        }
    }

    private UncertainDate Uncertain()
    {
        _day = _day.PlusDays(Choose(60));
        return new UncertainDate(_day, Choose(3) == 0 ? _day.PlusDays(Choose(90)) : _day);
    }

    private int Choose(int count) => _choices.TryDequeue(out var choice) ? choice % count : 0;

    private static JsonArray Json(IEnumerable<WarrantAct> acts, string? confidence) =>
    [
        .. acts.Select(act =>
        {
            var json = new JsonObject { ["kind"] = EnumText<ActKind>.Of(act.Kind), ["on"] = act.On.ToString() };
            Add("by", act.By == Actor.None ? null : EnumText<Actor>.Of(act.By));
            Add("underSeal", act.UnderSeal);
            Add("warrant", act.Instrument);
            Add("crimes", act.Crimes.Count == 0 ? null : new JsonArray([.. act.Crimes.Select(crime => (JsonNode)crime.ToString())]));
            Add("outcome", act.Outcome == AppealOutcome.None ? null : EnumText<AppealOutcome>.Of(act.Outcome));
            Add("confidence", confidence);
            return json;

            void Add(string name, JsonNode? value)
            {
                if (value is not null)
                {
                    json[name] = value;
                }
            }
        }),
    ];
}
