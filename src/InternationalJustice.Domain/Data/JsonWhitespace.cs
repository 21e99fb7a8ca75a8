using System.Buffers;

namespace InternationalJustice.Domain.Data;

/// <summary>JSON text without the white space between its tokens, so that indentation and line ends do not change a hash.</summary>
internal static class JsonWhitespace
{
    private static readonly SearchValues<byte> Stops = SearchValues.Create("\" \t\n\r"u8);

    /// <summary>Appends JSON text without the white space between its tokens. The text must be valid JSON.</summary>
    internal static void AppendStripped(Stream destination, ReadOnlySpan<byte> json)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(json.Length);
        var length = 0;
        while (!json.IsEmpty)
        {
            var stop = json.IndexOfAny(Stops);
            var kept = stop < 0 ? json.Length : json[stop] == (byte)'"' ? stop + LengthOfString(json[stop..]) : stop;
            json[..kept].CopyTo(buffer.AsSpan(length));
            length += kept;

            // What stopped it is a string, which was kept, or white space, which is left out.
            json = json[(kept == stop ? kept + 1 : kept)..];
        }

        destination.Write(buffer, 0, length);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>The length of a string at the beginning of a text, both quotation marks included.</summary>
    private static int LengthOfString(ReadOnlySpan<byte> json)
    {
        var length = 1;
        while (true)
        {
            length += json[length..].IndexOfAny((byte)'"', (byte)'\\');
            if (json[length] == (byte)'"')
            {
                return length + 1;
            }

            length += 2;
        }
    }
}
