using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes.Responsibility;

/// <summary>The ways in which a person is responsible for a crime (articles 25(3) and 28 of the Rome Statute).</summary>
[JsonConverter(typeof(EnumJsonConverter<ModeOfLiability>))]
public enum ModeOfLiability
{
    /// <summary>No mode was named.</summary>
    None = 0,

    /// <summary>Committing the crime as an individual: article 25(3)(a), first alternative.</summary>
    DirectPerpetration = 1,

    /// <summary>Committing it jointly with another: article 25(3)(a), second alternative.</summary>
    CoPerpetration = 2,

    /// <summary>Committing it through another person: article 25(3)(a), third alternative.</summary>
    IndirectPerpetration = 3,

    /// <summary>Committing it jointly with others through persons or an organization that one of them controls: the case-law combines two alternatives of article 25(3)(a).</summary>
    IndirectCoPerpetration = 4,

    /// <summary>Ordering it: article 25(3)(b).</summary>
    Ordering = 5,

    /// <summary>Soliciting it: article 25(3)(b).</summary>
    Soliciting = 6,

    /// <summary>Inducing it: article 25(3)(b).</summary>
    Inducing = 7,

    /// <summary>Aiding, abetting or otherwise assisting: article 25(3)(c).</summary>
    Assisting = 8,

    /// <summary>Contributing to the crime of a group with the aim of furthering what it does or is after: article 25(3)(d)(i).</summary>
    ContributingWithAim = 9,

    /// <summary>Contributing to the crime of a group in the knowledge of its intention: article 25(3)(d)(ii).</summary>
    ContributingWithKnowledge = 10,

    /// <summary>Inciting others, directly and publicly, to commit genocide: article 25(3)(e).</summary>
    IncitingGenocide = 11,

    /// <summary>Attempting it: article 25(3)(f).</summary>
    Attempting = 12,

    /// <summary>Failing, as a military commander or one who effectively acts as such, to control forces: article 28(a).</summary>
    CommandResponsibility = 13,

    /// <summary>Failing, as another superior, to control subordinates: article 28(b).</summary>
    SuperiorResponsibility = 14,
}
