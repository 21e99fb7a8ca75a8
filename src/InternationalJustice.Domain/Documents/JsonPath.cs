using System.Globalization;

namespace InternationalJustice.Domain.Documents;

/// <summary>Where something stands in a document. It is put into words only when somebody asks, because a document without problems needs no path.</summary>
internal readonly struct JsonPath
{
    private const int NoEntry = -1;

    private readonly JsonObjectReader? _owner;
    private readonly string _name;
    private readonly int _entry;

    private JsonPath(JsonObjectReader? owner, string name, int entry)
    {
        _owner = owner;
        _name = name;
        _entry = entry;
    }

    /// <summary>The whole document.</summary>
    internal static JsonPath Root => new(null, "$", NoEntry);

    /// <summary>The text, as problems state it.</summary>
    public static implicit operator string(JsonPath path) => path.ToString();

    /// <summary>A member of an object.</summary>
    internal static JsonPath Of(JsonObjectReader owner, string name) => new(owner, name, NoEntry);

    /// <summary>An entry of a list that is a member of an object.</summary>
    internal static JsonPath Of(JsonObjectReader owner, string name, int entry) => new(owner, name, entry);

    /// <summary>The text, as problems state it: <c>$.conduct[0].from</c>.</summary>
    public override string ToString()
    {
        var member = _owner is null ? _name : _owner.PathOf(_name);
        return _entry == NoEntry ? member : string.Create(CultureInfo.InvariantCulture, $"{member}[{_entry}]");
    }
}
