using System.Runtime.InteropServices;
using Perfolizer.Horology;

namespace InternationalJustice.Domain.Benchmarks;

/// <summary>A clock that shows the processor time, user and system, of all child processes that have ended: what starting a program costs, whatever else the machine does meanwhile.</summary>
internal sealed class ChildProcessClock : IClock
{
    private const int Children = -1;

    /// <summary>Whether the system tells it; only Unix does.</summary>
    public bool IsAvailable => !OperatingSystem.IsWindows();

    public string Title => "Processor time of child processes";

    /// <summary>It counts in microseconds.</summary>
    public Frequency Frequency { get; } = new(1_000_000);

    public long GetTimestamp()
    {
        _ = GetUsage(Children, out var usage);
        return ((usage.UserSeconds + usage.SystemSeconds) * 1_000_000) + usage.UserMicroseconds + usage.SystemMicroseconds;
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, out Usage usage);

    /// <summary>The beginning of what the system writes, and room for the rest.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct Usage
    {
        public nint UserSeconds;
        public nint UserMicroseconds;
        public nint SystemSeconds;
        public nint SystemMicroseconds;
    }
}
