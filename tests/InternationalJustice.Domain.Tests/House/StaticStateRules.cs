using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using InternationalJustice.Domain.Collections;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Time;
using InternationalJustice.Domain.Warrants;

namespace InternationalJustice.Domain.Tests.House;

/// <summary>What all threads share is fixed once and for all. That no static field can be assigned is held by <see cref="TypeRules"/>.</summary>
public class StaticStateRules
{
    private const BindingFlags Fields = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Collections of the platform that cannot change, and ours that hold their entries in an array which nobody else has.</summary>
    private static readonly Type[] FixedCollections =
        [typeof(ImmutableArray<>), typeof(ImmutableSortedDictionary<,>), typeof(FrozenDictionary<,>), typeof(FrozenSet<>), typeof(SearchValues<>), typeof(ValueList<>), typeof(Timeline<>)];

    /// <summary>Types that keep something besides what they were made with, and why that does no harm.</summary>
    private static readonly Dictionary<Type, string> Exceptions = new()
    {
        [typeof(Dataset)] = "Reads each section when it is first asked for, once, whoever asks.",
        [typeof(Lazy<TextCatalogue>)] = "Is read when it is first asked for, once, whoever asks.",
        [typeof(EnumTable)] = "Its arrays are filled by its constructor and written by nobody.",
        [typeof(Transition)] = "Keeps the step that follows from it; two threads that ask first make equal ones.",
    };

    private static FieldInfo[] StaticFields => [.. Library.WrittenTypes.SelectMany(type => type.GetFields(Fields)).Where(found => found.IsStatic && !found.IsLiteral)];

    [Fact]
    public void Static_state_is_of_types_that_never_change()
    {
        var mutable = StaticFields.Where(field => !IsFixed(field.FieldType, []) && !IsTable(field)).Select(field => $"{field.DeclaringType!.Name}.{field.Name}");

        Assert.Equal(string.Empty, string.Join('\n', mutable));
    }

    [Fact]
    public void Nobody_writes_to_a_table() =>
        Assert.All(StaticFields.Where(IsTable), table =>
        {
            var source = Library.ReadSource($"{table.DeclaringType!.FullName![(Library.Root.Length + 1)..].Replace('.', '/')}.cs");
            Assert.Contains($"[] {table.Name}", source, StringComparison.Ordinal);
            Assert.DoesNotMatch(new Regex($@"\b{table.Name}\[[^\]]*\]\s*=[^=>]|(Sort|Reverse|Fill|Clear|Resize)\((ref )?{table.Name}\b|{table.Name}\.(AsSpan|AsMemory)\("), source);
        });

    [Fact]
    public void Every_exception_is_still_one() =>
        Assert.All(Exceptions.Keys, type => Assert.Contains(StaticFields, field => field.FieldType == type || field.FieldType.GenericTypeArguments.Contains(type) || field.FieldType.GenericTypeArguments.Any(argument => argument.GenericTypeArguments.Contains(type))));

    /// <summary>A private array of things that cannot change.</summary>
    private static bool IsTable(FieldInfo field) => field is { IsPrivate: true, FieldType.IsArray: true } && IsFixed(field.FieldType.GetElementType()!, []);

    /// <summary>Whether nothing can change in a value of the type, nor in anything that it holds.</summary>
    private static bool IsFixed(Type type, HashSet<Type> asked)
    {
        if (!asked.Add(type) || Exceptions.ContainsKey(type) || type.IsPrimitive || type.IsEnum || type.IsGenericParameter || type == typeof(string) || typeof(Delegate).IsAssignableFrom(type) || type.Namespace == nameof(NodaTime))
        {
            return true;
        }

        if (type.IsGenericType && (FixedCollections.Contains(type.GetGenericTypeDefinition()) || Nullable.GetUnderlyingType(type) is not null || typeof(ITuple).IsAssignableFrom(type)))
        {
            return type.GetGenericArguments().All(argument => IsFixed(argument, asked));
        }

        return type.Assembly == Library.Assembly && !type.IsInterface && !type.IsArray && Parts(type).All(field => field.IsInitOnly && IsFixed(field.FieldType, asked));
    }

    private static IEnumerable<FieldInfo> Parts(Type type)
    {
        for (var declaring = type; declaring is not null && declaring.Assembly == Library.Assembly; declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(Fields).Where(field => !field.IsStatic))
            {
                yield return field;
            }
        }
    }
}
