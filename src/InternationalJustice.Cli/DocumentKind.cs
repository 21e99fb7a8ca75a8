namespace InternationalJustice.Cli;

/// <summary>The documents that the program can check.</summary>
internal enum DocumentKind
{
    None = 0,
    Allegation = 1,
    WarrantRecord = 2,
    Charge = 3,
    TreatyActs = 4,
    Dataset = 5,
}
