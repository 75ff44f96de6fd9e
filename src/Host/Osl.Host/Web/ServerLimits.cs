using Microsoft.AspNetCore.Server.Kestrel.Core;
using Osl.BuildingBlocks.Modules;

namespace Osl.Host.Web;

/// <summary>How long the server waits for the slow, and how many it listens to at once: section Server.</summary>
internal sealed class ServerLimits
{
    private const string Section = "Server";

    /// <summary>For all headers of a request.</summary>
    public TimeSpan RequestHeadersTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>For the next request on a connection.</summary>
    public TimeSpan KeepAliveTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The slowest body that is waited for, after a grace of five seconds.</summary>
    public int MinRequestBodyBytesPerSecond { get; init; } = 240;

    public int MaxConcurrentConnections { get; init; } = 10_000;

    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static ServerLimits From(IConfiguration configuration)
    {
        var limits = Read(configuration.GetSection(Section));
        Between(limits.RequestHeadersTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(2), nameof(RequestHeadersTimeout));
        Between(limits.KeepAliveTimeout, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(30), nameof(KeepAliveTimeout));
        Between(limits.MinRequestBodyBytesPerSecond, 1, 1_000_000, nameof(MinRequestBodyBytesPerSecond));
        Between(limits.MaxConcurrentConnections, 10, 1_000_000, nameof(MaxConcurrentConnections));
        return limits;
    }

    public void Apply(KestrelServerLimits limits)
    {
        limits.RequestHeadersTimeout = RequestHeadersTimeout;
        limits.KeepAliveTimeout = KeepAliveTimeout;
        limits.MinRequestBodyDataRate = new MinDataRate(MinRequestBodyBytesPerSecond, TimeSpan.FromSeconds(5));
        limits.MaxConcurrentConnections = MaxConcurrentConnections;
    }

    private static ServerLimits Read(IConfigurationSection section)
    {
        try
        {
            return section.Get<ServerLimits>() ?? new ServerLimits();
        }
        catch (InvalidOperationException unreadable)
        {
            throw new SettingException($"A setting under {Section} cannot be read: {unreadable.Message} Times are written as 00:00:15.");
        }
    }

    private static void Between<T>(T value, T least, T most, string name)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
        {
            throw new SettingException($"The setting {Section}:{name} is {value}; set it between {least} and {most}.");
        }
    }
}
