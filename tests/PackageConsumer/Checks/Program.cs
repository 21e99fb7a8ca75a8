using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using InternationalJustice.Domain.Time;

// Looks at the packages as a stranger would: Checks FOLDER VERSION COMMIT. Prints a line for each check; fails if one fails.
var (folder, version, commit) = (args[0], args[1], args[2]);
var failures = 0;

void Check(string name, bool holds)
{
    failures += holds ? 0 : 1;
    Console.WriteLine($"{(holds ? "passed" : "FAILED")} {name}");
}

byte[] Read(ZipArchive archive, string name)
{
    using var content = new MemoryStream();
    if (archive.GetEntry(name) is { } entry)
    {
        using var stream = entry.Open();
        stream.CopyTo(content);
    }

    return content.ToArray();
}

XElement Metadata(ZipArchive archive, string id)
{
    var nuspec = XDocument.Parse(Encoding.UTF8.GetString(Read(archive, $"{id}.nuspec")).TrimStart('\uFEFF'));
    foreach (var element in nuspec.Descendants())
    {
        element.Name = element.Name.LocalName;
    }

    return nuspec.Root!.Element("metadata")!;
}

void CheckMetadata(string id, ZipArchive archive)
{
    var metadata = Metadata(archive, id);
    string Value(string name) => metadata.Element(name)?.Value ?? string.Empty;

    Check($"{id}: id and version", Value("id") == id && Value("version") == version);
    Check($"{id}: authors, copyright and title", Value("authors").Length > 0 && Value("copyright").Length > 0 && Value("title").Length > 0);
    Check($"{id}: a description that says what for", Value("description").Length is > 80 and < 4_000);
    Check($"{id}: at most ten tags", Value("tags").Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is > 3 and <= 10);
    Check($"{id}: an SPDX license expression", metadata.Element("license") is { Value: "MIT" } license && license.Attribute("type")?.Value == "expression");
    Check($"{id}: release notes", Value("releaseNotes").Length > 0);
    Check($"{id}: the commit it was built from", metadata.Element("repository")?.Attribute("commit")?.Value == commit);
    Check($"{id}: a readme that starts with its title", Value("readme") == "README.md" && Encoding.UTF8.GetString(Read(archive, "README.md")).StartsWith("# InternationalJustice.Domain", StringComparison.Ordinal));
    Check($"{id}: an icon that is a PNG below 1 MB", Value("icon") == "icon.png" && Read(archive, "icon.png") is [0x89, 0x50, 0x4E, 0x47, ..] and { Length: < 1_048_576 });
    Check($"{id}: a changelog", Read(archive, "CHANGELOG.md").Length > 0);
    Check($"{id}: no path of the machine that built it", !metadata.ToString().Contains(folder, StringComparison.Ordinal) && metadata.Element("repository")?.Attribute("url")?.Value.StartsWith('/') != true);
}

using (var library = ZipFile.OpenRead(Path.Combine(folder, $"InternationalJustice.Domain.{version}.nupkg")))
{
    CheckMetadata("InternationalJustice.Domain", library);
    const string Assembly = "lib/net10.0/InternationalJustice.Domain";
    var groups = Metadata(library, "InternationalJustice.Domain").Element("dependencies")?.Elements("group").ToArray() ?? [];
    Check(
        "library: depends on NodaTime and FluentValidation alone, by lower bounds",
        groups is [var group]
        && group.Attribute("targetFramework")?.Value == "net10.0"
        && group.Elements().Select(dependency => dependency.Attribute("id")?.Value).Order().SequenceEqual(["FluentValidation", "NodaTime"])
        && group.Elements().All(dependency => Version.TryParse(dependency.Attribute("version")?.Value, out _)));
    Check("library: documentation of every public member beside the assembly", Encoding.UTF8.GetString(Read(library, Assembly + ".xml")).Contains("M:InternationalJustice.Domain.Time.Timeline`1.At(", StringComparison.Ordinal));
    Check("library: nothing but one assembly for one framework", library.Entries.Count(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)) == 1);
    Check("library: license text", Read(library, "LICENSE").Length > 0);

    var bytes = Read(library, Assembly + ".dll");
    Check("library: this program runs on the packed assembly itself", bytes.AsSpan().SequenceEqual(File.ReadAllBytes(typeof(DatePeriod).Assembly.Location)));
    using var portable = new PEReader(new MemoryStream(bytes));
    Check("library: built reproducibly", portable.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible));

    using var symbols = ZipFile.OpenRead(Path.Combine(folder, $"InternationalJustice.Domain.{version}.snupkg"));
    var pdb = Read(symbols, Assembly + ".pdb");
    using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
    var reader = provider.GetMetadataReader();
    var documents = reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)).ToArray();
    Check("library: symbols in a package of their own, with paths that do not depend on the machine", documents.Length > 0 && documents.All(document => document.StartsWith("/_", StringComparison.Ordinal)));
    Check("library: symbols belong to the assembly", portable.ReadDebugDirectory().Where(entry => entry.Type == DebugDirectoryEntryType.CodeView).Select(portable.ReadCodeViewDebugDirectoryData).Any(data => new BlobContentId(reader.DebugMetadataHeader!.Id).Guid == data.Guid));
}

using (var tool = ZipFile.OpenRead(Path.Combine(folder, $"InternationalJustice.Cli.{version}.nupkg")))
{
    CheckMetadata("InternationalJustice.Cli", tool);
    Check("tool: is a .NET tool", Metadata(tool, "InternationalJustice.Cli").Descendants("packageType").Any(type => type.Attribute("name")?.Value == "DotnetTool"));
    Check("tool: is called intjustice", tool.Entries.FirstOrDefault(entry => entry.Name == "DotnetToolSettings.xml") is { } settings && Encoding.UTF8.GetString(Read(tool, settings.FullName)).Contains("Name=\"intjustice\"", StringComparison.Ordinal));
    Check("tool: carries its dependencies", Metadata(tool, "InternationalJustice.Cli").Element("dependencies") is null or { HasElements: false });
}

return failures == 0 ? 0 : 1;
