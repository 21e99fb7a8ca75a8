using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using InternationalJustice.Domain.Charges;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Crimes.Responsibility;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Jurisdiction.RomeStatute;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Domain.Validation;

/// <summary>Checks that a charge is one that the Rome Statute knows: that its crimes exist and existed, and that crimes, conflict, grounds, modes, persons and pleas go together.</summary>
/// <remarks>
/// Error codes are those of <see cref="ProblemCodes"/>; property names are those of the charge document; the custom state of a failure is the <see cref="Provision"/> against which the
/// charge runs, or <see langword="null"/>. What can never stand is an error; what is contested, or stands in part, is a warning.
/// </remarks>
public sealed class ChargeValidator : AbstractValidator<Charge>
{
    /// <summary>A validator against a dataset.</summary>
    /// <param name="dataset">The dataset that knows the crimes, States and areas.</param>
    /// <param name="language">The language of the messages about the law; those about States and areas are in English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not English or French.</exception>
    public ChargeValidator(Dataset dataset, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var text = new FindingText(language, dataset.Register);
        RuleFor(charge => charge).Custom((charge, context) => new ChargeCheck(dataset, text, charge, context).Run());
    }

    private sealed class ChargeCheck(Dataset dataset, FindingText text, Charge charge, ValidationContext<Charge> context)
    {
        private static readonly CrimeCode Persecution = CrimeCode.Parse("7(1)(h)");
        private static readonly Provision Annex = Provision.Parse("8(2)(b)(xx)");
        private static readonly Provision RightToBeInformed = Provision.Parse("67(1)(a)");
        private static readonly Provision ContentOfCharges = Provision.Parse("RegC regulation 52");
        private static readonly Provision MaterialJurisdiction = Provision.Parse("5");
        private static readonly Provision NoRetroactivity = Provision.Parse("24(1)");
        private static readonly Provision NoCrimeWithoutLaw = Provision.Parse("22(1)");

        internal void Run()
        {
            CheckLists();
            CheckPeriod();
            Each(charge.Crimes, "crimes", CheckCrime);
            CheckRepeatedCrimes();
            CheckConflicts();
            CheckGrounds();
            Each(charge.Modes, "modes", CheckMode);
            CheckLeadership();
            Each(charge.Pleas, "pleas", CheckPlea);
            CheckSuspect();
            CheckStates();
        }

        private void CheckLists()
        {
            if (charge.Crimes.Count == 0)
            {
                Fail("crimes", ProblemCodes.EmptyList, ContentOfCharges, "charge.noCrime");
            }

            if (charge.Modes.Count == 0)
            {
                Fail("modes", ProblemCodes.EmptyList, ContentOfCharges, "charge.noMode");
            }

            if (charge.Places.Count == 0)
            {
                Warn("places", ProblemCodes.MissingMember, ContentOfCharges, "charge.noPlace");
            }

            CheckRepeated(charge.Modes, "modes");
            CheckRepeated(charge.Grounds, "grounds");
            CheckRepeated(charge.Pleas, "pleas");
        }

        private void CheckRepeated<T>(ValueList<T> entries, string list)
            where T : struct, Enum
        {
            var seen = new HashSet<T>();
            Each(entries, list, (entry, path) =>
            {
                if (!seen.Add(entry))
                {
                    Fail(path, ProblemCodes.DuplicateEntry, null, "charge.twice", ("entry", EnumText<T>.Of(entry)));
                }
            });
        }

        private void CheckPeriod()
        {
            if (charge.To < charge.From)
            {
                Fail("to", ProblemCodes.DateOrder, null, "charge.periodOrder", ("date", text.Format(charge.From)));
            }

            if (EndsBefore(Article126.StatuteInForce))
            {
                Fail("from", ProblemCodes.DateBeforeStatute, NoRetroactivity, "charge.beforeStatute", ("date", text.Format(Article126.StatuteInForce)));
            }
            else if (charge.From < Article126.StatuteInForce)
            {
                Warn("from", ProblemCodes.DateBeforeStatute, NoRetroactivity, "charge.partlyBeforeStatute", ("date", text.Format(Article126.StatuteInForce)));
            }
        }

        private void CheckCrime(CrimeCode code, string path)
        {
            var crimes = dataset.Crimes.Find(code);
            if (code.OtherName is not null)
            {
                Fail(path, ProblemCodes.CrimeNotChargeable, MaterialJurisdiction, "charge.crimeOutsideStatute", ("crime", code.ToString()));
            }
            else if (crimes.IsEmpty)
            {
                Fail(path, ProblemCodes.UnknownCrime, $"{code} names no crime of the Rome Statute.");
            }
            else if (!crimes[0].IsOperative)
            {
                Fail(path, ProblemCodes.CrimeNotChargeable, Annex, "charge.crimeNotOperative", ("crime", code.ToString()));
            }
            else
            {
                if (crimes.Any(crime => crime.Provision.WithoutElementsVariant != crimes[0].Provision.WithoutElementsVariant))
                {
                    Warn(path, ProblemCodes.CrimeUnspecific, RightToBeInformed, "charge.crimeUnspecific", ("crime", code.ToString()), ("count", Number(crimes.Length)));
                }

                CheckBeginning(code, path, crimes);
                CheckVictims(code, path, crimes);
            }
        }

        /// <summary>Conduct before the Statute is told of once; here it is about crimes that were added later.</summary>
        private void CheckBeginning(CrimeCode code, string path, IEnumerable<Crime> crimes)
        {
            var since = crimes.Min(crime => FirstDay(crime.WithinStatute(dataset.Register)));
            if (since == Article126.StatuteInForce)
            {
                return;
            }

            if (EndsBefore(since))
            {
                Fail(path, ProblemCodes.CrimeNotYet, NoCrimeWithoutLaw, "charge.crimeNotYet", ("crime", code.ToString()), ("date", text.Format(since)));
            }
            else if (charge.From < since)
            {
                Warn(path, ProblemCodes.CrimeNotYet, NoCrimeWithoutLaw, "charge.crimePartlyNotYet", ("crime", code.ToString()), ("date", text.Format(since)), ("from", text.Format(charge.From)));
            }
        }

        /// <summary>Whether all of the conduct lies before a day; conduct that goes on never does.</summary>
        private bool EndsBefore(LocalDate day) => charge.To is { } last && LocalDate.Max(charge.From, last) < day;

        private static LocalDate FirstDay(Timeline<Truth> within) => within.Segments.First(segment => segment.Value == Truth.Satisfied).Period.Start ?? LocalDate.MinIsoValue;

        private void CheckVictims(CrimeCode code, string path, IEnumerable<Crime> crimes)
        {
            if (crimes.Max(crime => crime.VictimsUnder ?? int.MaxValue) is not (int limit and < int.MaxValue))
            {
                return;
            }

            if (charge.Victims?.Youngest >= limit)
            {
                Fail(path, ProblemCodes.VictimsTooOld, code.Provision, "charge.victimsTooOld", ("crime", code.ToString()), ("age", Number(limit)));
            }
            else if (charge.Victims?.Oldest >= limit)
            {
                Warn(path, ProblemCodes.VictimsTooOld, code.Provision, "charge.someVictimsTooOld", ("crime", code.ToString()), ("age", Number(limit)));
            }
        }

        private void CheckRepeatedCrimes()
        {
            for (var i = 1; i < charge.Crimes.Count; i++)
            {
                var code = charge.Crimes[i];
                var earlier = charge.Crimes.Take(i).FirstOrDefault(other => other.Contains(code) || code.Contains(other));
                if (earlier == code)
                {
                    Fail(Path("crimes", i), ProblemCodes.DuplicateEntry, null, "charge.twice", ("entry", code.ToString()));
                }
                else if (!earlier.IsUnset)
                {
                    Warn(Path("crimes", i), ProblemCodes.DuplicateEntry, null, "charge.crimeTwice", ("crime", code.ToString()), ("other", earlier.ToString()));
                }
            }
        }

        private void CheckConflicts()
        {
            Each(charge.Crimes, "crimes", (code, path) =>
            {
                var mismatch = (code.Family, code.Conflict, charge.Conflict) switch
                {
                    (CrimeFamily.WarCrimes, _, ConflictCharacter.NoConflict) => "charge.conflictNone",
                    (_, ConflictType.International, ConflictCharacter.NonInternational) => "charge.conflictInternational",
                    (_, ConflictType.NonInternational, ConflictCharacter.International) => "charge.conflictNonInternational",
                    _ => null,
                };
                if (mismatch is not null)
                {
                    Fail(path, ProblemCodes.ConflictMismatch, code.Provision, mismatch, ("crime", code.ToString()));
                }
            });

            var first = charge.Crimes.FirstOrDefault(code => code.Conflict != ConflictType.None);
            var second = charge.Crimes.FirstOrDefault(code => code.Conflict != ConflictType.None && code.Conflict != first.Conflict);
            if (charge.Conflict == ConflictCharacter.None && !second.IsUnset)
            {
                Warn("conflict", ProblemCodes.ConflictUnsaid, second.Provision, "charge.conflictUnsaid", ("first", first.ToString()), ("second", second.ToString()));
            }
        }

        private void CheckGrounds()
        {
            if (charge.Grounds.Count == 0 && charge.Crimes.Any(Persecution.Contains))
            {
                Fail("grounds", ProblemCodes.GroundMissing, Persecution.Provision, "charge.groundMissing");
            }
            else if (charge.Grounds.Count > 0 && !charge.Crimes.Any(code => code.Contains(Persecution)))
            {
                Fail("grounds", ProblemCodes.GroundUnexpected, Persecution.Provision, "charge.groundUnexpected");
            }
        }

        private void CheckMode(ModeOfLiability id, string path)
        {
            if (LiabilityModes.Find(id) is not { } mode)
            {
                return;
            }

            CheckFit(ModeFit.Excluded, ProblemCodes.ModeExcluded, "charge.modeExcluded", Fail);
            CheckFit(ModeFit.Disputed, ProblemCodes.ModeContested, "charge.modeDisputed", Warn);
            CheckFit(ModeFit.Doubtful, ProblemCodes.ModeContested, "charge.modeDoubtful", Warn);

            void CheckFit(ModeFit fit, string code, string message, Report report)
            {
                var crimes = charge.Crimes.Where(crime => mode.FitFor(crime.Family) == fit).ToArray();
                if (crimes.Length > 0)
                {
                    report(path, code, mode.Provision, message, ("crimes", List(crimes)), ("mode", mode.Name(text.Language)));
                }
            }
        }

        private void CheckLeadership()
        {
            if (!charge.Crimes.Any(code => code.Family == CrimeFamily.Aggression) || charge.Suspect?.Leadership is { State: not null })
            {
                return;
            }

            if (charge.Suspect?.Leadership is not null)
            {
                Fail("suspect.leadsState", ProblemCodes.LeadershipMissing, Crimes.Responsibility.Article25.Leadership.Provision, "charge.leadershipDenied");
            }
            else
            {
                Warn("suspect.leadsState", ProblemCodes.LeadershipMissing, Crimes.Responsibility.Article25.Leadership.Provision, "charge.leadershipUnsaid");
            }
        }

        private void CheckPlea(PleaKind kind, string path)
        {
            if (Pleas.Find(kind) is not { } plea)
            {
                return;
            }

            if (plea.Effect == PleaEffect.NoEffect)
            {
                Fail(path, ProblemCodes.PleaRefused, plea.Provision, "charge.pleaWithoutEffect", ("plea", plea.Name(text.Language)));
                return;
            }

            var refused = charge.Crimes.Where(code => code.Family != CrimeFamily.None && !plea.IsOpenFor(code.Family)).ToArray();
            if (refused.Length > 0)
            {
                Report report = refused.Length == charge.Crimes.Count ? Fail : Warn;
                report(path, ProblemCodes.PleaRefused, plea.Provision, "charge.pleaRefused", ("crimes", List(refused)), ("plea", plea.Name(text.Language)));
            }
        }

        private void CheckSuspect()
        {
            if (charge.Suspect is not { } suspect)
            {
                return;
            }

            var natural = Jurisdiction.RomeStatute.Article25.Assess(suspect);
            if (natural.Truth.Initial == Truth.NotSatisfied)
            {
                Fail("suspect.kind", ProblemCodes.SuspectNotNatural, natural.Provision, "charge.suspectNotNatural");
            }

            var last = LocalDate.Max(charge.From, charge.To ?? charge.From);
            var adult = Jurisdiction.RomeStatute.Article26.Assess(suspect, new Conduct { Id = "charge", Crimes = charge.Crimes, From = charge.From, To = last });
            var days = adult.Truth.SegmentsWithin(new DatePeriod(charge.From, last)).Select(segment => segment.Value).ToArray();
            var path = suspect.DateOfBirth is not null ? "suspect.dateOfBirth" : suspect.AgeAtConduct is not null ? "suspect.ageAtConduct" : "suspect.adult";
            if (Array.TrueForAll(days, day => day == Truth.NotSatisfied))
            {
                Fail(path, ProblemCodes.SuspectUnderAge, adult.Provision, "charge.suspectUnderAge");
            }
            else if (days.Contains(Truth.NotSatisfied))
            {
                Warn(path, ProblemCodes.SuspectUnderAge, adult.Provision, "charge.suspectPartlyUnderAge");
            }
        }

        private void CheckStates()
        {
            var states = new StateCheck(dataset.Register, Fail);
            Each(charge.Places, "places", states.Place);
            Each(charge.Suspect?.Nationalities ?? [], "suspect.nationalities", (nationality, path) => states.State(nationality.State, path));
            states.State(charge.Suspect?.Leadership?.State, "suspect.leadsState");
            states.State(charge.Suspect?.Office?.State, "suspect.office.state");
            states.State(charge.Suspect?.ContributedBy?.State, "suspect.contributedBy.state");
        }

        private static void Each<T>(ValueList<T> entries, string list, Action<T, string> check)
        {
            for (var i = 0; i < entries.Count; i++)
            {
                check(entries[i], Path(list, i));
            }
        }

        private static string Path(string list, int index) => $"{list}[{Number(index)}]";

        private static string List(IEnumerable<CrimeCode> codes) => string.Join(", ", codes);

        private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

        private delegate void Report(string path, string code, Provision? provision, string message, params ReadOnlySpan<(string Name, string Value)> values);

        private void Fail(string path, string code, string message) => context.AddFailure(new ValidationFailure(path, message) { ErrorCode = code, Severity = Severity.Error });

        private void Fail(string path, string code, Provision? provision, string message, params ReadOnlySpan<(string Name, string Value)> values) => Add(Severity.Error, path, code, provision, message, values);

        private void Warn(string path, string code, Provision? provision, string message, params ReadOnlySpan<(string Name, string Value)> values) => Add(Severity.Warning, path, code, provision, message, values);

        private void Add(Severity severity, string path, string code, Provision? provision, string message, ReadOnlySpan<(string Name, string Value)> values)
        {
            var named = values.ToArray();
            var sentence = text.Fill(message, name => Array.Find(named, value => value.Name == name).Value);
            context.AddFailure(new ValidationFailure(path, sentence + ".") { ErrorCode = code, Severity = severity, CustomState = provision });
        }
    }
}
