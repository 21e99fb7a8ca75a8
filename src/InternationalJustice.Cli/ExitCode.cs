namespace InternationalJustice.Cli;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    /// <summary>The question was answered, whatever the answer.</summary>
    internal const int Answered = 0;

    /// <summary>The input is not valid; every problem was written to the error output.</summary>
    internal const int Invalid = 1;

    /// <summary>The command line is not one of the program's.</summary>
    internal const int Usage = 2;

    /// <summary>A defect of the program, or of the machine below it.</summary>
    internal const int Unexpected = 3;
}
