using InternationalJustice.Domain.Cooperation;
using InternationalJustice.Domain.Jurisdiction;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Serialization;

/// <summary>The words for statuses and duties in each language, the same wherever the library writes for people.</summary>
public static class Terms
{
    /// <summary>What stands against a person, as a clause: <c>a warrant of arrest is in force</c>.</summary>
    public static string Of(WarrantStatus status, Language language) => TextCatalogue.For(language)["warrant." + EnumText<WarrantStatus>.Of(status)];

    /// <summary>What a State must do, as a clause without its subject: <c>must arrest and surrender</c>.</summary>
    public static string Of(ArrestDuty duty, Language language) => TextCatalogue.For(language)["duty." + EnumText<ArrestDuty>.Of(duty)];
}
