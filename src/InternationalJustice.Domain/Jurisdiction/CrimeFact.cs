namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A finding on the facts of a conduct that concerns only some of its crimes.</summary>
internal enum CrimeFact
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Of genocide: whether there was the context that the Elements of Crimes ask for.</summary>
    ManifestPattern = 1,

    /// <summary>Of the crimes of article 8(2)(e): that the conflict did not last.</summary>
    ShortConflict = 2,
}
