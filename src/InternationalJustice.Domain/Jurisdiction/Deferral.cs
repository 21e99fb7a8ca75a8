using NodaTime;

namespace InternationalJustice.Domain.Jurisdiction;

/// <summary>A request of the Security Council under Chapter VII that nothing be begun or continued (article 16).</summary>
/// <param name="Resolution">The resolution as cited.</param>
/// <param name="On">The day of its adoption, the first day of the deferral.</param>
/// <param name="Months">Its length in months, at most the twelve of article 16; each renewal is a deferral of its own.</param>
public sealed record Deferral(string Resolution, LocalDate On, int Months = 12);
