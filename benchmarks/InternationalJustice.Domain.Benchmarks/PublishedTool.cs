using System.Diagnostics;
using System.Runtime.InteropServices;

namespace InternationalJustice.Domain.Benchmarks;

/// <summary>A program that was published for this platform as one native file.</summary>
internal static class PublishedTool
{
    /// <summary>The program of a project below <c>artifacts/publish</c>; <see langword="null"/> if it has not been published.</summary>
    internal static string? Find(string project, string program)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "publish", project, $"release_{RuntimeInformation.RuntimeIdentifier}", program);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    /// <summary>Runs it to its end.</summary>
    /// <returns>The size of what it wrote, so that a program that writes nothing is noticed.</returns>
    internal static int Run(string file, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true })!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 && answer.Length > 0 ? answer.Length : throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with exit code {process.ExitCode}.");
    }
}
