using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace InternationalJustice.Domain.Documents;

/// <summary>The strings of one document that recur in it: the members of the objects of a list have the same names, and many acts the same source. Each is made once.</summary>
internal sealed class JsonStrings
{
    private const int Slots = 256;
    private const int Longest = 64;

    private readonly string?[] _strings = new string?[Slots];

    /// <summary>The name of a member; <see langword="null"/> if it is not Unicode text.</summary>
    internal string? NameOf(JsonProperty property)
    {
        try
        {
            return Find(JsonMarshal.GetRawUtf8PropertyName(property)) ?? property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The text of a string; <see langword="null"/> if it is not Unicode text.</summary>
    internal string? TextOf(JsonElement value)
    {
        try
        {
            return Find(JsonMarshal.GetRawUtf8Value(value)[1..^1]) ?? value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The string that is written so; <see langword="null"/> if it is too long to recur or not written as it reads.</summary>
    private string? Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > Longest || utf8.Contains((byte)'\\') || !Ascii.IsValid(utf8))
        {
            return null;
        }

        // A string that meets another one in its slot takes it over; nothing is lost but the other string.
        ref var slot = ref _strings[((utf8.Length * 31) + (utf8[0] * 7) + (utf8[utf8.Length / 2] * 3) + utf8[^1]) % Slots];
        return slot is not null && Ascii.Equals(utf8, slot) ? slot : slot = Encoding.ASCII.GetString(utf8);
    }
}
