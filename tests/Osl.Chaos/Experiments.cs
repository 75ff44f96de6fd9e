using Osl.Chaos.Crashes;

namespace Osl.Chaos;

/// <summary>All there are, in the order in which they run.</summary>
internal static class Experiments
{
    public static readonly IReadOnlyList<IExperiment> All =
    [
        new KillUnderWriters(),
    ];
}
