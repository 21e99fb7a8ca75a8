using FluentValidation;
using FluentValidation.Results;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Courts;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Positions;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;
using NodaTime;

namespace InternationalJustice.Domain.Validation;

/// <summary>Checks that an allegation makes sense against a dataset: every State, area, crime and situation is known, and nothing contradicts itself.</summary>
/// <remarks>
/// Error codes are those of <see cref="ProblemCodes"/>; property names are those of the allegation document, so that <see cref="DocumentProblems"/> turns failures into JSON
/// paths. An allegation that passes can be assessed without an exception.
/// </remarks>
public sealed class AllegationValidator : AbstractValidator<Allegation>
{
    private static readonly CrimeCode Persecution = CrimeCode.Parse("7(1)(h)");
    private static readonly Provision Acceptance = Provision.Parse("12(3)");
    private static readonly Provision AggressionArticle = Provision.Parse("8bis(2)");
    private static readonly Provision Majority = Provision.Parse("26");
    private static readonly Provision NeBisInIdem = Provision.Parse("20(3)");
    private static readonly Provision Referral = Provision.Parse("14(1)");

    /// <summary>A validator against a dataset.</summary>
    public AllegationValidator(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        RuleFor(allegation => allegation.Court)
            .Must(court => court == CourtId.Icc || dataset.Courts.Find(court) is not null)
            .WithErrorCode(ProblemCodes.UnknownCourt)
            .WithMessage(allegation => dataset.Courts.DescribeUnknown(allegation.Court));

        RuleFor(allegation => allegation.Situation)
            .Must(situation => situation is null || dataset.Situations.Find(situation.Value) is not null)
            .WithErrorCode(ProblemCodes.UnknownSituation)
            .WithMessage(allegation => $"{allegation.Situation} is no situation of the dataset.");

        RuleFor(allegation => allegation.Conduct)
            .Must(conduct => conduct.Count > 0)
            .WithErrorCode(ProblemCodes.EmptyList)
            .WithMessage("Expected at least one conduct.");

        RuleFor(allegation => allegation).Custom((allegation, context) => new AllegationCheck(dataset, allegation, context).Run());
    }

    /// <summary>The rules that need the register with the acts of the allegation itself.</summary>
    private sealed class AllegationCheck
    {
        private readonly Dataset _dataset;
        private readonly Allegation _allegation;
        private readonly ValidationContext<Allegation> _context;
        private readonly LocalDate _asOf;
        private TreatyRegister _register;
        private StateCheck _states;

        internal AllegationCheck(Dataset dataset, Allegation allegation, ValidationContext<Allegation> context)
        {
            _dataset = dataset;
            _allegation = allegation;
            _context = context;
            _register = dataset.Register;
            _states = new StateCheck(_register, Fail);
            _asOf = allegation.AsOf ?? dataset.KnownUntil;
        }

        internal void Run()
        {
            CheckActs();
            CheckConduct();
            CheckSuspect();
            _states.State(_allegation.Aggression?.By, "aggression.by");
            _states.State(_allegation.Aggression?.Against, "aggression.against");
            CheckTrigger();
            CheckAggression();
            CheckProcedure();
            Each(_allegation.DeferralRequests, "deferralRequests", (request, path) => _states.State(request.State, path + ".state"));
            CheckArrest();
            Each(_allegation.Proceedings ?? [], "proceedings", (proceeding, path) => _states.State(proceeding.State, path + ".state"));
        }

        /// <summary>The acts of the allegation make fictional States exist, so they come first.</summary>
        private void CheckActs()
        {
            var acts = new List<TreatyAct>();
            void Check(TreatyAct act, string path)
            {
                if (act.State.IsFictional || _dataset.Register.Contains(act.State))
                {
                    acts.Add(act);
                }
                else
                {
                    _states.State(act.State, path + ".state");
                }
            }

            Each(_allegation.TreatyActs, "treatyActs", Check);
            Each(_allegation.Declarations, "declarations", Check);
            _register = _dataset.Register.With(acts);
            _states = new StateCheck(_register, Fail);
            Each(_allegation.TreatyActs, "treatyActs", (act, path) => _states.Area(act.State, AreaOf(act), path + ".area"));
            Each(_allegation.Declarations, "declarations", (declaration, path) => _states.Area(declaration.State, declaration.Area, path + ".area"));
        }

        private static string? AreaOf(TreatyAct act) => act switch
        {
            TerritorialExclusion exclusion => exclusion.Area,
            TerritorialExtension extension => extension.Area,
            Article12Declaration declaration => declaration.Area,
            _ => null,
        };

        private void CheckConduct()
        {
            var ids = new HashSet<string>(StringComparer.Ordinal);
            Each(_allegation.Conduct, "conduct", (conduct, path) =>
            {
                if (!ids.Add(conduct.Id))
                {
                    Fail(path + ".id", ProblemCodes.DuplicateEntry, $"{NotationText.Quote(conduct.Id)} is the id of another conduct.");
                }

                if (conduct.Crimes.Count == 0)
                {
                    Fail(path + ".crimes", ProblemCodes.EmptyList, "Expected at least one crime.");
                }

                Each(conduct.Crimes, path + ".crimes", CheckCrime);
                CheckDays(conduct, path);
                Each(conduct.Places, path + ".places", (place, placePath) => _states.Place(place, placePath));
                Each(conduct.EffectsIn, path + ".effectsIn", (state, effectPath) => _states.State(state, effectPath));
                Each(conduct.VictimNationalities ?? [], path + ".victimNationalities", (state, victimPath) => _states.State(state, victimPath));
                CheckGrounds(conduct, path);
                CheckFindings(conduct, path);
            });
        }

        private void CheckCrime(CrimeCode code, string path)
        {
            if (code.OtherName is null && _dataset.Crimes.Find(code).IsEmpty)
            {
                Fail(path, ProblemCodes.UnknownCrime, $"{code} names no crime of the Rome Statute; conduct outside it is written other:name.");
            }
        }

        private void CheckDays(Conduct conduct, string path)
        {
            if (conduct.To < conduct.From)
            {
                Fail(path + ".to", ProblemCodes.DateOrder, $"Expected a day on or after {IsoDate.Format(conduct.From)}, found {IsoDate.Format(conduct.To.Value)}.");
            }
            else if (conduct.From > _asOf)
            {
                Fail(path + ".from", ProblemCodes.DateAfterQuestion, $"Expected a day on or before {IsoDate.Format(_asOf)}, the day of the question, found {IsoDate.Format(conduct.From)}.");
            }
            else if (conduct.To > _asOf)
            {
                Fail(path + ".to", ProblemCodes.DateAfterQuestion, $"Expected a day on or before {IsoDate.Format(_asOf)}, the day of the question, found {IsoDate.Format(conduct.To.Value)}; conduct that goes on has null.");
            }
        }

        /// <summary>Findings and days of a conduct that only matter beside others.</summary>
        private void CheckFindings(Conduct conduct, string path)
        {
            if (conduct.CompletedOn is { } completed)
            {
                if (conduct.To is null)
                {
                    Fail(path + ".completedOn", ProblemCodes.Inconsistent, "Conduct that goes on is not complete; expected a last day of the conduct too.");
                }
                else if (completed < conduct.To)
                {
                    Fail(path + ".completedOn", ProblemCodes.DateOrder, $"Expected a day on or after {IsoDate.Format(conduct.To.Value)}, the last day of the conduct, found {IsoDate.Format(completed)}.");
                }
                else if (completed > _asOf)
                {
                    Fail(path + ".completedOn", ProblemCodes.DateAfterQuestion, $"Expected a day on or before {IsoDate.Format(_asOf)}, the day of the question, found {IsoDate.Format(completed)}.");
                }
            }

            if (conduct.Hostilities is not null && conduct.Conflict != ConflictCharacter.NonInternational)
            {
                Warn(path + ".hostilities", ProblemCodes.Inconsistent, "Articles 8(2)(d) and (f) set thresholds for conflicts that are not international; for any other the findings change nothing.");
            }

            if (conduct.ManifestPattern is not null && !conduct.Crimes.Any(code => code.Family == CrimeFamily.Genocide))
            {
                Warn(path + ".manifestPattern", ProblemCodes.Inconsistent, "The Elements of Crimes ask for this context of genocide only, which is not among the crimes.");
            }
        }

        private void CheckGrounds(Conduct conduct, string path)
        {
            var persecution = conduct.Crimes.Any(code => code.Contains(Persecution) || Persecution.Contains(code));
            if (conduct.Grounds.Count > 0 && !persecution)
            {
                Warn(path + ".grounds", ProblemCodes.Inconsistent, "Grounds are those of persecution, 7(1)(h), which is not among the crimes.");
            }
            else if (conduct.Grounds.Count == 0 && conduct.Crimes.Any(Persecution.Contains))
            {
                Warn(path + ".grounds", ProblemCodes.MissingMember, "Persecution, 7(1)(h), is defined by its grounds: political, racial, national, ethnic, cultural, religious, gender or other.");
            }
        }

        private void CheckSuspect()
        {
            if (_allegation.Suspect is not { } suspect)
            {
                return;
            }

            Each(suspect.Nationalities ?? [], "suspect.nationalities", (nationality, path) => _states.State(nationality.State, path));
            _states.State(suspect.Leadership?.State, "suspect.leadsState");
            _states.State(suspect.Office?.State, "suspect.office.state");
            _states.State(suspect.ContributedBy?.State, "suspect.contributedBy.state");
            if (suspect.DateOfBirth is { } born && _allegation.Conduct.Any(conduct => (conduct.To ?? LocalDate.Max(conduct.From, _asOf)) < born.Earliest))
            {
                Fail("suspect.dateOfBirth", ProblemCodes.DateOrder, $"Expected a birth before the conduct ended, found {born}.");
            }

            if (suspect is { AgeAtConduct: { } age, IsAdult: { } adult } && adult != age >= 18)
            {
                Fail("suspect.adult", ProblemCodes.Inconsistent, $"Expected what the age says, {age.ToString(System.Globalization.CultureInfo.InvariantCulture)}: an adult is eighteen or older on every day of the conduct.", Majority);
            }

            if (suspect.DateOfBirth is not null && suspect.AgeAtConduct is not null)
            {
                Warn("suspect.ageAtConduct", ProblemCodes.Inconsistent, "The date of birth is used; the age is not.");
            }
        }

        private void CheckTrigger()
        {
            if (_allegation.Trigger is StateReferral referral)
            {
                Each(referral.By, "trigger.by", (state, path) => _states.State(state, path));
            }

            if (_allegation.Trigger?.Scope is { } scope)
            {
                Each(scope.Places, "trigger.scope.places", (place, placePath) => _states.Place(place, placePath));
                if (scope.ExemptsContributors == true && _allegation.Trigger is not SecurityCouncilReferral)
                {
                    Warn("trigger.scope.exemptsContributors", ProblemCodes.Inconsistent, "Only a referral by the Security Council can exempt personnel of contributing States; the clause changes nothing.");
                }
            }
        }

        private void CheckAggression()
        {
            if (_allegation.Aggression is not { } aggression)
            {
                return;
            }

            if (aggression.By is { } aggressor && aggression.Against == aggressor)
            {
                Fail("aggression.against", ProblemCodes.Inconsistent, "An act of aggression is the use of armed force by a State against another State.", AggressionArticle);
            }

            if (!_allegation.Conduct.Any(conduct => conduct.Crimes.Count == 0 || conduct.Crimes.Any(code => code.Family == CrimeFamily.Aggression)))
            {
                Warn("aggression", ProblemCodes.Inconsistent, "Aggression, 8bis, is not among the crimes; the facts change nothing.");
            }
        }

        /// <summary>Acts that come after the day of the question, or by those who cannot do them, are answered by the law; a warning says so at their place.</summary>
        private void CheckProcedure()
        {
            switch (_allegation.Trigger)
            {
                case StateReferral referral:
                    WarnIfLater(referral.On, "trigger.on");
                    Each(referral.By, "trigger.by", (state, path) =>
                    {
                        if (MembershipOn(state, referral.On) == Truth.NotSatisfied)
                        {
                            Warn(path, ProblemCodes.ActWithoutEffect, $"{state} was not a party on {IsoDate.Format(referral.On)}, and only a party can refer a situation.", Referral);
                        }
                    });
                    break;
                case SecurityCouncilReferral referral:
                    WarnIfLater(referral.On, "trigger.on");
                    break;
                case ProprioMotu investigation:
                    WarnIfLater(investigation.RequestDay, "trigger.requestedOn");
                    WarnIfLater(investigation.AuthorisedOn, "trigger.authorisedOn");
                    break;
            }

            WarnIfLater(_allegation.ExaminationOpenedOn, "examinationOpenedOn");
            Each(_allegation.Declarations, "declarations", CheckDeclaration);
            Each(_allegation.Deferrals, "deferrals", (deferral, path) => WarnIfLater(deferral.On, path + ".on"));
            Each(_allegation.DeferralRequests, "deferralRequests", (request, path) =>
            {
                WarnIfLater(request.On, path + ".on");
                WarnIfLater(request.ResumedOn, path + ".resumedOn");
            });
            Each(_allegation.Proceedings ?? [], "proceedings", (proceeding, path) =>
            {
                WarnIfLater(proceeding.On, path + ".on");
                if (proceeding is { Final: true, Stage: not (ProceedingStage.Convicted or ProceedingStage.Acquitted) })
                {
                    Warn(path + ".final", ProblemCodes.Inconsistent, "Only a judgment is final, and the stage of the proceeding is not that of one.", NeBisInIdem);
                }
            });
        }

        /// <summary>A party has accepted already by becoming one; a declaration that it lodges can only add days before that.</summary>
        private void CheckDeclaration(Article12Declaration declaration, string path)
        {
            WarnIfLater(declaration.On.Earliest, path + ".lodgedOn");
            if (MembershipOn(declaration.State, declaration.On.Earliest) == Truth.Satisfied
                && _register.Find(declaration.State) is { } state
                && state.Membership.SegmentAt(declaration.On.Earliest).Period.Start is { } bound
                && (declaration.From?.Earliest ?? States.Article126.StatuteInForce) >= bound)
            {
                Warn(path, ProblemCodes.ActWithoutEffect, $"{declaration.State} was a party on {declaration.On} and has accepted the jurisdiction over these days by that; a declaration is for a State that is not.", Acceptance);
            }
        }

        private Truth MembershipOn(StateCode state, LocalDate day) => _register.Find(state)?.Membership.At(day) ?? Truth.Undetermined;

        private void WarnIfLater(LocalDate? day, string path)
        {
            if (day > _asOf)
            {
                Warn(path, ProblemCodes.DateAfterQuestion, $"{IsoDate.Format(day.Value)} lies after {IsoDate.Format(_asOf)}, the day of the question; on that day the act did not exist.");
            }
        }

        private void CheckArrest()
        {
            if (_allegation.Arrest is not { } arrest)
            {
                return;
            }

            Each(arrest.States, "arrest.states", (state, path) => _states.State(state, path));
            Each(arrest.Persons, "arrest.persons", (name, path) =>
            {
                if (_dataset.Persons.KnownTo(Audience.Public, null).Find(name) is { IsFound: false } lookup)
                {
                    Fail(path, ProblemCodes.UnknownPerson, lookup.Problem);
                }
            });
        }

        private static void Each<T>(ValueList<T> entries, string path, Action<T, string> check)
        {
            for (var i = 0; i < entries.Count; i++)
            {
                check(entries[i], string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}[{i}]"));
            }
        }

        private void Fail(string path, string code, string message) => Add(path, code, message, Severity.Error, null);

        private void Fail(string path, string code, string message, Provision provision) => Add(path, code, message, Severity.Error, provision);

        private void Warn(string path, string code, string message) => Add(path, code, message, Severity.Warning, null);

        private void Warn(string path, string code, string message, Provision provision) => Add(path, code, message, Severity.Warning, provision);

        private void Add(string path, string code, string message, Severity severity, Provision? provision) =>
            _context.AddFailure(new ValidationFailure(path, message) { ErrorCode = code, Severity = severity, CustomState = provision });
    }
}
