using Osl.Chaos.Crashes;
using Osl.Chaos.InProcess;
using Osl.Chaos.Outages;
using Osl.Chaos.Storage;
using Osl.Chaos.TwoHosts;

namespace Osl.Chaos;

/// <summary>All there are, in the order in which they run.</summary>
internal static class Experiments
{
    public static readonly IReadOnlyList<IExperiment> All =
    [
        new KillUnderWriters(),
        new ServerAway(),
        new TwoHostsOneServer(),
        new ClockJumps(),
        new DiskFull(),
        new KillAnywhere(),
        new NthFailure(),
        new HotAggregates(),
    ];
}
