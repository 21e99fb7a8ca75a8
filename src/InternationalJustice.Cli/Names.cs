using System.Text.Encodings.Web;
using System.Text.Json;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;
using NodaTime;

namespace InternationalJustice.Cli;

/// <summary>How things are written that have no notation of their own.</summary>
internal static class Names
{
    internal const string Tool = "intjustice";
    private const int LongestQuotedText = 60;

    /// <summary>A day in ISO 8601.</summary>
    internal static string Of(LocalDate day) => DatePeriod.On(day).ToString();

    /// <summary>A member of an enumeration as documents write it.</summary>
    internal static string Of<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());

    /// <summary>The name of a State.</summary>
    internal static string Of(State state, Language language) => language == Language.French ? state.NameFr : state.NameEn;

    /// <summary>The name of a State with its code; a fictional State has no other name.</summary>
    internal static string WithCode(State state, Language language) => state.Code.IsFictional ? Of(state, language) : $"{Of(state, language)} ({state.Code})";

    /// <summary>Bad input for a message: shortened, and escaped so that it cannot garble a terminal.</summary>
    internal static string Quote(string text) =>
        $"\"{JavaScriptEncoder.Default.Encode(text.Length > LongestQuotedText ? text[..LongestQuotedText] : text)}{(text.Length > LongestQuotedText ? "..." : "")}\"";
}
