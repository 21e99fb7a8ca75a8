namespace InternationalJustice.Domain.Data;

/// <summary>JSON text without the white space between its tokens, so that indentation and line ends do not change a hash.</summary>
internal static class JsonWhitespace
{
    /// <summary>Appends JSON text without the white space between its tokens. The text must be valid JSON.</summary>
    internal static void AppendStripped(Stream destination, ReadOnlySpan<byte> json)
    {
        var isInString = false;
        var start = 0;
        for (var i = 0; i < json.Length; i++)
        {
            var current = json[i];
            if (isInString)
            {
                if (current == '\\')
                {
                    i++;
                }
                else if (current == '"')
                {
                    isInString = false;
                }
            }
            else if (current == '"')
            {
                isInString = true;
            }
            else if (current is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
            {
                destination.Write(json[start..i]);
                start = i + 1;
            }
        }

        destination.Write(json[start..]);
    }
}
