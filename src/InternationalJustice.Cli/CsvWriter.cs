using System.Buffers;

namespace InternationalJustice.Cli;

/// <summary>Writes records as comma-separated values (RFC 4180): lines end in CR LF, and a field is quoted where it must be.</summary>
internal sealed class CsvWriter(TextWriter writer)
{
    private const string LineEnd = "\r\n";
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>Writes one record; an absent field is empty.</summary>
    internal void Write(params ReadOnlySpan<string?> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            var field = fields[i] ?? string.Empty;
            writer.Write(field.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field);
        }

        writer.Write(LineEnd);
    }

    /// <summary>Several values in one field.</summary>
    internal static string Join<T>(IEnumerable<T> values) => string.Join("; ", values);
}
