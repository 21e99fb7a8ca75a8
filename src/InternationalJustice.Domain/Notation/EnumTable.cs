using System.Text.Json;

namespace InternationalJustice.Domain.Notation;

/// <summary>The numbers and texts of the members of one enumeration, whose numbers are of type <see cref="int"/> as are those of all enumerations of the library.</summary>
internal sealed class EnumTable
{
    private readonly int[] _numbers;
    private readonly string[] _texts;

    internal EnumTable(Type type)
    {
        // Both are sorted by number.
        var names = Enum.GetNames(type);
        var numbers = (int[])Enum.GetValuesAsUnderlyingType(type);
        var none = Array.IndexOf(names, "None");
        HasNone = none >= 0 && numbers[none] == 0;
        if (none >= 0)
        {
            names = [.. names[..none], .. names[(none + 1)..]];
            numbers = [.. numbers[..none], .. numbers[(none + 1)..]];
        }

        _numbers = numbers;
        _texts = Array.ConvertAll(names, JsonNamingPolicy.CamelCase.ConvertName);
    }

    internal bool HasNone { get; }

    internal IReadOnlyList<string> Texts => _texts;

    internal string TextOf(int number)
    {
        var index = Array.IndexOf(_numbers, number);
        return index < 0 ? string.Empty : _texts[index];
    }

    internal bool TryFind(ReadOnlySpan<char> text, out int number)
    {
        for (var i = 0; i < _texts.Length; i++)
        {
            if (text.SequenceEqual(_texts[i]))
            {
                number = _numbers[i];
                return true;
            }
        }

        number = 0;
        return false;
    }
}
