namespace InternationalJustice.Domain.Documents;

/// <summary>The stable codes of <see cref="DocumentProblem"/>. A code keeps its meaning for ever.</summary>
public static class ProblemCodes
{
    /// <summary>The text is not JSON, or is nested more deeply than 32 levels.</summary>
    public const string JsonSyntax = "json.syntax";

    /// <summary>A file or stream could not be read.</summary>
    public const string Unreadable = "file.unreadable";

    /// <summary>The document is larger than the limit.</summary>
    public const string JsonTooLarge = "json.tooLarge";

    /// <summary>An object has the same member twice.</summary>
    public const string DuplicateMember = "json.duplicateMember";

    /// <summary>An object has a member that the document does not know; nothing is skipped silently.</summary>
    public const string UnknownMember = "member.unknown";

    /// <summary>A member that the document needs is absent.</summary>
    public const string MissingMember = "member.missing";

    /// <summary>A value is of another JSON type than expected.</summary>
    public const string WrongType = "value.type";

    /// <summary>A text is not in the notation of its type: a date that does not exist, a malformed code.</summary>
    public const string BadNotation = "value.notation";

    /// <summary>A text is none of the values that the member allows.</summary>
    public const string UnknownValue = "value.unknown";

    /// <summary>A number is outside the range that the member allows.</summary>
    public const string OutOfRange = "value.range";

    /// <summary>A list that must have entries is empty.</summary>
    public const string EmptyList = "list.empty";

    /// <summary>Two entries of a list have the same id, or say the same thing.</summary>
    public const string DuplicateEntry = "list.duplicate";

    /// <summary>A period ends before it begins, or an act precedes one that it needs.</summary>
    public const string DateOrder = "date.order";

    /// <summary>A day lies after the day on which the question is asked.</summary>
    public const string DateAfterQuestion = "date.afterAsOf";

    /// <summary>Conduct took place before the Statute entered into force: an error if all of it did, a warning if it went on.</summary>
    public const string DateBeforeStatute = "date.beforeStatute";

    /// <summary>A code is well formed but names no State of the dataset, nor a fictional one with acts in the document.</summary>
    public const string UnknownState = "state.unknown";

    /// <summary>The State is known, the area is not one of its areas.</summary>
    public const string UnknownArea = "area.unknown";

    /// <summary>A code is well formed but names no crime of the Statute.</summary>
    public const string UnknownCrime = "crime.unknown";

    /// <summary>A crime that the Statute names cannot be charged, because it is not operative, or conduct is none under the Statute.</summary>
    public const string CrimeNotChargeable = "crime.notChargeable";

    /// <summary>A code stands for more than the crimes of one provision; a charge says which of them.</summary>
    public const string CrimeUnspecific = "crime.unspecific";

    /// <summary>The conduct was not yet a crime under the Statute: an error if it was not on any of its days, a warning if it became one.</summary>
    public const string CrimeNotYet = "crime.notYet";

    /// <summary>A war crime was charged with a conflict of the other kind, or with none.</summary>
    public const string ConflictMismatch = "conflict.mismatch";

    /// <summary>War crimes of both kinds of armed conflict were charged, and nothing says of which kind it was.</summary>
    public const string ConflictUnsaid = "conflict.unsaid";

    /// <summary>Persecution was charged without a ground.</summary>
    public const string GroundMissing = "ground.missing";

    /// <summary>A ground of persecution was given, and no persecution is charged.</summary>
    public const string GroundUnexpected = "ground.unexpected";

    /// <summary>A mode of liability does not exist for a crime.</summary>
    public const string ModeExcluded = "mode.excluded";

    /// <summary>It is contested or doubtful whether a mode of liability exists for a crime.</summary>
    public const string ModeContested = "mode.contested";

    /// <summary>Aggression was charged against somebody of whom it is not said, or is denied, that they lead a State.</summary>
    public const string LeadershipMissing = "leadership.missing";

    /// <summary>The victims, or some of them, were too old to be victims of the crime.</summary>
    public const string VictimsTooOld = "victims.tooOld";

    /// <summary>The person charged was under eighteen on all or some days of the conduct.</summary>
    public const string SuspectUnderAge = "suspect.underAge";

    /// <summary>The one charged is no natural person.</summary>
    public const string SuspectNotNatural = "suspect.notNatural";

    /// <summary>The Statute refuses a plea against all or some of the crimes.</summary>
    public const string PleaRefused = "plea.refused";

    /// <summary>A provision is well formed but does not exist in its instrument.</summary>
    public const string UnknownProvision = "provision.unknown";

    /// <summary>No court with that id.</summary>
    public const string UnknownCourt = "court.unknown";

    /// <summary>No situation with that number.</summary>
    public const string UnknownSituation = "situation.unknown";

    /// <summary>No person with that name on the public record.</summary>
    public const string UnknownPerson = "person.unknown";

    /// <summary>No contested question with that id, or no position of that question.</summary>
    public const string UnknownPosition = "position.unknown";

    /// <summary>Two members say incompatible things, or one needs another that is absent.</summary>
    public const string Inconsistent = "document.inconsistent";

    /// <summary>An act that the document states has no effect in law on the day of the question; the answer says what follows.</summary>
    public const string ActWithoutEffect = "act.withoutEffect";

    /// <summary>An act is not lawful at its place in a record, or was taken by an organ that may not take it.</summary>
    public const string UnlawfulAct = "act.unlawful";
}
