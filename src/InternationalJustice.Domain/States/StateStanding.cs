using InternationalJustice.Domain.Collections;

namespace InternationalJustice.Domain.States;

/// <summary>How one forum treats an entity whose statehood is disputed. A report, not an opinion.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Standing">How it treats the entity and since when.</param>
/// <param name="Confidence">How well that is attested.</param>
/// <param name="Sources">The keys of the sources.</param>
/// <remarks>Equality is by content.</remarks>
public sealed record StateStanding(string Forum, string Standing, Confidence Confidence, ValueList<string> Sources);
