namespace InternationalJustice.Cli;

/// <summary>How an answer is written.</summary>
internal enum AnswerFormat
{
    /// <summary>For people.</summary>
    Text = 0,

    /// <summary>For programs.</summary>
    Json = 1,
}
