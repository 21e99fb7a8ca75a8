using System.Reflection;

namespace InternationalJustice.Domain.Tests.House;

public class AssemblyRules
{
    [Fact]
    public void The_library_depends_on_NodaTime_and_FluentValidation_and_the_platform_alone() =>
        Assert.DoesNotContain(
            Library.Assembly.GetReferencedAssemblies().Select(name => name.Name!),
            name => name is not ("NodaTime" or "FluentValidation") && !name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_version_of_the_assembly_is_that_of_the_major_version_so_that_a_patch_needs_no_rebuild()
    {
        var version = Library.Assembly.GetName().Version!;
        var informational = Library.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        Assert.Equal(new Version(version.Major, 0, 0, 0), version);
        Assert.StartsWith($"{version.Major}.", informational, StringComparison.Ordinal);
    }

    [Fact]
    public void Machines_bring_their_own_package_feeds()
    {
        var config = File.ReadAllText(Path.Combine(Library.RepositoryRoot, "nuget.config"));

        Assert.DoesNotContain("<packageSources", config, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("://", config, StringComparison.Ordinal);
    }
}
