using static InternationalJustice.Domain.Serialization.Schemas.Shape;

namespace InternationalJustice.Domain.Serialization.Schemas;

/// <summary>A <see cref="Receipt"/>, alone or within an assessment. A later version may write more members.</summary>
internal static class ReceiptSchema
{
    private const string Hash = "^sha256:[0-9a-f]{64}$";

    internal static Shape Root => new ObjectShape(
        Required("library", Text, "The version of the library."),
        Required("dataset", Text, "The version of the dataset."),
        Required("datasetHash", new ScalarShape("string") { Pattern = Hash }, "The hash of the dataset."),
        Required("inputHash", new ScalarShape("string") { Pattern = Hash }, "The hash of the allegation document as it was read."),
        Required("asOf", Day, "The day of the question."),
        Nullable("knownOn", Day, "The day up to which acts counted; null for no limit."),
        Required("positions", SharedShapes.Positions, "The positions taken."))
    { IsOpen = true };
}
