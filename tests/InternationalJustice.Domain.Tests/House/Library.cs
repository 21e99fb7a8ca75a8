using System.Reflection;
using System.Runtime.CompilerServices;
using InternationalJustice.Domain.Notation;

namespace InternationalJustice.Domain.Tests.House;

/// <summary>The library as seen by the tests of the house rules: its types and its source files.</summary>
internal static class Library
{
    internal const string Root = "InternationalJustice.Domain";

    internal static readonly Assembly Assembly = typeof(INotation<>).Assembly;

    internal static readonly string RepositoryRoot =
        typeof(Library).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    internal static IEnumerable<Type> PublicTypes => Assembly.GetExportedTypes();

    /// <summary>Everything that a person wrote.</summary>
    internal static IEnumerable<Type> WrittenTypes => Assembly.GetTypes().Where(type => !IsGenerated(type) && type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true);

    internal static string SourceRoot => Path.Combine(RepositoryRoot, "src", Root);

    internal static IEnumerable<string> SourceFiles => Directory.EnumerateFiles(SourceRoot, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(SourceRoot, path).Replace('\\', '/'))
        .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    internal static string ReadSource(string file) => File.ReadAllText(Path.Combine(SourceRoot, file));

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal) || type.IsDefined(typeof(CompilerGeneratedAttribute)) || (type.DeclaringType is { } outer && IsGenerated(outer));
}
