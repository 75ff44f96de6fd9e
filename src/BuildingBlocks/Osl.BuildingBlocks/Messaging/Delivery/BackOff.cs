using System.Security.Cryptography;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>How long to wait after a failure: twice as long each time, give or take a quarter, so that what failed together does not come back together.</summary>
internal static class BackOff
{
    public static TimeSpan After(int attempts, TimeSpan first, TimeSpan longest)
    {
        var doubled = first * Math.Pow(2, Math.Clamp(attempts - 1, 0, 30));
        return Jittered(doubled < longest ? doubled : longest);
    }

    public static TimeSpan Jittered(TimeSpan time) => time * (RandomNumberGenerator.GetInt32(750, 1_251) / 1_000.0);
}
