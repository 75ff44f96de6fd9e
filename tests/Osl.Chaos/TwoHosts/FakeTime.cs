using System.Globalization;

namespace Osl.Chaos.TwoHosts;

/// <summary>Debian's libfaketime: another time of day for one process and its children. Durations stay what they are.</summary>
internal static class FakeTime
{
    private static readonly string[] Places =
    [
        "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
        "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1",
    ];

    private static readonly string? Library = Array.Find(Places, File.Exists);

    public static bool IsInstalled => Library is not null;

    public static IReadOnlyDictionary<string, string> Ahead(TimeSpan by) => new Dictionary<string, string>
    {
        ["LD_PRELOAD"] = Library!,
        ["FAKETIME"] = by.TotalSeconds.ToString("+0;-0", CultureInfo.InvariantCulture),
        ["DONT_FAKE_MONOTONIC"] = "1",
        ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1",
    };
}
