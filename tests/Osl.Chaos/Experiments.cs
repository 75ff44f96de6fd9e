using Osl.Chaos.Crashes;
using Osl.Chaos.InProcess;
using Osl.Chaos.Outages;

namespace Osl.Chaos;

/// <summary>All there are, in the order in which they run.</summary>
internal static class Experiments
{
    public static readonly IReadOnlyList<IExperiment> All =
    [
        new KillUnderWriters(),
        new ServerAway(),
        new ClockJumps(),
        new NthFailure(),
        new HotAggregates(),
    ];
}
