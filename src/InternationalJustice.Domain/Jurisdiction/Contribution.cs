using InternationalJustice.Domain.States;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>
/// A State that sent the suspect, or of which the suspect was a national, official or other personnel, in an operation established or authorised by the Security Council (under resolution 1593 also by the
/// African Union) from which the alleged conduct arises.
/// </summary>
/// <param name="State">The contributing State.</param>
/// <param name="Waived">Whether that State has expressly waived its exclusive jurisdiction.</param>
public readonly record struct Contribution(StateCode State, bool Waived = false);
