using System.Text.Json.Serialization;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Crimes;

/// <summary>Where the short title of a crime comes from, and so how far it can be quoted. Short titles have no legal effect of their own.</summary>
[JsonConverter(typeof(EnumJsonConverter<TitleStatus>))]
public enum TitleStatus
{
    /// <summary>No title.</summary>
    None = 0,

    /// <summary>The official short title of the Elements of Crimes, as read.</summary>
    Elements = 1,

    /// <summary>In the words of the Statute, as read.</summary>
    Statute = 2,

    /// <summary>In the words of the Statute, but from memory: check before quoting.</summary>
    StatuteRecalled = 3,

    /// <summary>Believed to be official, but from memory: check before quoting.</summary>
    Recalled = 4,

    /// <summary>Given by this library, because there is no official one.</summary>
    OwnWords = 5,
}
