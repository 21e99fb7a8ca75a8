using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using InternationalJustice.Domain.Collections;

namespace InternationalJustice.Domain.Tests.House;

/// <summary>What every type of the library keeps to: closed, immutable, and harmless when left at its default.</summary>
public class TypeRules
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> PublicClasses => [.. Library.PublicTypes.Where(type => type.IsClass && !typeof(Delegate).IsAssignableFrom(type))];

    public static TheoryData<Type> PublicTypes => [.. Library.PublicTypes];

    public static TheoryData<Type> PublicStructs => [.. Library.PublicTypes.Where(type => type.IsValueType && !type.IsEnum).Select(Close)];

    public static TheoryData<Type> PublicRecords => [.. Library.PublicTypes.Where(IsRecord)];

    public static TheoryData<Type> WrittenTypes => [.. Library.WrittenTypes];

    [Theory]
    [MemberData(nameof(PublicClasses))]
    public void A_class_is_sealed_or_static_or_the_root_of_a_closed_hierarchy(Type type)
    {
        var openConstructors = type.GetConstructors(Declared).Where(constructor => (constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly) && !IsCopyConstructor(constructor));

        Assert.True(type.IsSealed || (type.IsAbstract && !openConstructors.Any()), $"{type} can be inherited from outside.");
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void A_public_type_stands_alone_in_a_namespace(Type type) => Assert.False(type.IsNested, $"{type} is nested.");

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Properties_are_set_only_while_an_object_is_made(Type type) =>
        Assert.All(type.GetProperties(Declared).Where(property => property.SetMethod is { IsPrivate: false }), property => Assert.True(IsInitOnly(property.SetMethod!), $"{type}.{property.Name} can be set."));

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Fields_are_not_public_unless_they_are_constants(Type type) =>
        Assert.DoesNotContain(type.GetFields(Declared), field => field.IsPublic && !field.IsLiteral && !type.IsEnum);

    [Theory]
    [MemberData(nameof(PublicStructs))]
    public void A_struct_is_readonly(Type type) => Assert.True(type.IsDefined(typeof(IsReadOnlyAttribute)), $"{type} is mutable.");

    [Theory]
    [MemberData(nameof(WrittenTypes))]
    public void Static_state_never_changes(Type type) =>
        Assert.All(type.GetFields(Declared).Where(field => field.IsStatic && !field.IsLiteral), field =>
        {
            Assert.True(field.IsInitOnly, $"{type}.{field.Name} can be assigned.");
            Assert.True(field.IsPrivate || !IsMutableCollection(field.FieldType), $"{type}.{field.Name} can be changed by others.");
        });

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Collections_handed_out_cannot_be_changed_by_who_receives_them(Type type)
    {
        var properties = type.GetProperties(Declared).Where(property => property.GetMethod?.IsPublic == true).Select(property => (property.Name, Type: property.PropertyType));
        var methods = type.GetMethods(Declared).Where(method => method.IsPublic && method.GetBaseDefinition().DeclaringType == type).Select(method => (method.Name, Type: method.ReturnType));

        Assert.All(properties.Concat(methods), member => Assert.False(IsMutableCollection(member.Type), $"{type}.{member.Name} hands out a mutable {member.Type.Name}."));
    }

    [Theory]
    [MemberData(nameof(PublicRecords))]
    public void A_record_that_holds_a_collection_compares_it_by_content(Type type)
    {
        var comparesOnItsOwn = !type.GetMethod("Equals", [type])!.IsDefined(typeof(CompilerGeneratedAttribute));

        Assert.All(
            type.GetFields(Declared).Where(field => !field.IsStatic && IsCollection(field.FieldType)),
            field => Assert.True(comparesOnItsOwn || IsEqualByContent(field.FieldType), $"{type}.{field.Name} is compared by reference."));
    }

    [Theory]
    [MemberData(nameof(PublicStructs))]
    public void The_default_of_a_struct_can_be_written_compared_and_hashed(Type type)
    {
        var (one, other) = (Activator.CreateInstance(type)!, Activator.CreateInstance(type)!);

        Assert.NotNull(one.ToString());
        Assert.True(one.Equals(other));
        Assert.False(one.Equals("something else"));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(WrittenTypes))]
    public void Static_fields_are_initialized_without_a_cycle(Type type)
    {
        if (!type.ContainsGenericParameters)
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        Assert.All(
            type.GetFields(Declared).Where(field => field.IsStatic && field.IsInitOnly && !type.ContainsGenericParameters && !field.FieldType.IsValueType),
            field => Assert.NotNull(field.GetValue(null)));
    }

    private static Type Close(Type type) => type.IsGenericTypeDefinition ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(int))]) : type;

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is not null;

    private static bool IsCollection(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);

    private static bool IsEqualByContent(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static bool IsCopyConstructor(ConstructorInfo constructor) => constructor.GetParameters() is [var original] && original.ParameterType == constructor.DeclaringType && constructor.IsFamily;

    private static bool IsInitOnly(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var definition && (definition == typeof(IList<>) || definition == typeof(ICollection<>) || definition == typeof(IDictionary<,>) || definition == typeof(ISet<>)))
        || (typeof(IEnumerable).IsAssignableFrom(type) && !IsReadOnlyCollection(type));

    private static bool IsReadOnlyCollection(Type type) =>
        type.IsInterface || type == typeof(string) || type.Namespace == typeof(ImmutableArray).Namespace || type.Namespace == typeof(FrozenSet).Namespace || type.Assembly == Library.Assembly;
}
