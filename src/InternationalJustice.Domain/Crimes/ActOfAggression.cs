using InternationalJustice.Domain.Citations;

namespace InternationalJustice.Domain.Crimes;

/// <summary>An act by which a State commits aggression, as listed in article 8 bis(2) of the Rome Statute. It is no crime by itself: the crime of a person is to plan, prepare, begin or carry it out.</summary>
/// <param name="Provision">Where it is listed, such as <c>8bis(2)(c)</c>.</param>
/// <param name="Text">The act in this library's own words, in English.</param>
public sealed record ActOfAggression(Provision Provision, string Text);
