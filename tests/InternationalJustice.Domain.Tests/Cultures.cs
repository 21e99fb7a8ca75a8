using System.Globalization;

namespace InternationalJustice.Domain.Tests;

/// <summary>Cultures whose casing of i, calendars, digits or signs differ from the invariant one.</summary>
internal static class Cultures
{
    internal static readonly string[] Names = ["", "tr-TR", "ar-SA", "th-TH", "fa-IR"];

    /// <summary>One theory row for each culture.</summary>
    public static TheoryData<string> Rows => [.. Names];

    /// <summary>Runs an action under each culture in turn.</summary>
    internal static void ForEach(Action action)
    {
        foreach (var name in Names)
        {
            Under(name, action);
        }
    }

    internal static void Under(string name, Action action)
    {
        var thread = Thread.CurrentThread;
        var (culture, uiCulture) = (thread.CurrentCulture, thread.CurrentUICulture);
        try
        {
            thread.CurrentCulture = thread.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            action();
        }
        finally
        {
            (thread.CurrentCulture, thread.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
