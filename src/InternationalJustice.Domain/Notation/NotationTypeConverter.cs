using System.ComponentModel;
using System.Globalization;

namespace InternationalJustice.Domain.Notation;

/// <summary>Converts a value from and to its notation for configuration binding, designers and older serializers.</summary>
/// <typeparam name="T">The value type; it names this converter in its <see cref="TypeConverterAttribute"/>.</typeparam>
public sealed class NotationTypeConverter<T> : TypeConverter
    where T : struct, INotation<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not in the notation.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? NotationText.Parse<T>(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T typed ? typed.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
