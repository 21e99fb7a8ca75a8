namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="Description">What it means.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="AllowsNull">Whether it can be JSON <c>null</c>.</param>
internal sealed record SchemaMember(string Name, Shape Shape, string Description, bool IsRequired, bool AllowsNull);
