using Microsoft.Extensions.Configuration;
using Osl.BuildingBlocks.Modules;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>Settings under Messaging.</summary>
public sealed class MessagingOptions
{
    /// <summary>Transactions of deliveries side by side on one host, where the database allows it.</summary>
    public int Parallel { get; init; } = 8;

    /// <summary>Deliveries claimed at once.</summary>
    public int Batch { get; init; } = 256;

    /// <summary>The most deliveries to one module that share a transaction.</summary>
    public int Together { get; init; } = 64;

    /// <summary>How long a claimed delivery is kept from other hosts, and the longest that a handler may take.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often to look for what nobody was woken for.</summary>
    public TimeSpan Sweep { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Failed attempts after which a delivery is parked.</summary>
    public int Attempts { get; init; } = 10;

    /// <summary>The first wait after a failure; each further one is twice as long.</summary>
    public TimeSpan FirstRetry { get; init; } = TimeSpan.FromMilliseconds(500);

    public TimeSpan LongestRetry { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long delivered events and stored answers are kept.</summary>
    public TimeSpan Retention { get; init; } = TimeSpan.FromDays(7);

    public static MessagingOptions From(IConfiguration configuration)
    {
        var options = Read(configuration.GetSection("Messaging"));
        Between(options.Parallel, 1, 100, nameof(Parallel));
        Between(options.Batch, 1, 1_000, nameof(Batch));
        Between(options.Together, 1, 1_000, nameof(Together));
        Between(options.Attempts, 1, 100, nameof(Attempts));
        Between(options.Lease, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1), nameof(Lease));
        Between(options.Sweep, TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(10), nameof(Sweep));
        Between(options.FirstRetry, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(10), nameof(FirstRetry));
        Between(options.LongestRetry, options.FirstRetry, TimeSpan.FromHours(1), nameof(LongestRetry));

        // A stored answer outlives every client's retry (24 h), and a delivered event every retry of its own.
        var longest = TimeSpan.FromTicks(Math.Max(TimeSpan.FromHours(24).Ticks, options.LongestRetry.Ticks * options.Attempts * 2));
        Between(options.Retention, longest, TimeSpan.FromDays(3_650), nameof(Retention));
        return options;
    }

    private static MessagingOptions Read(IConfigurationSection section)
    {
        try
        {
            return section.Get<MessagingOptions>() ?? new MessagingOptions();
        }
        catch (InvalidOperationException unreadable)
        {
            throw new SettingException($"A setting under Messaging cannot be read: {unreadable.Message} Times are written as 00:01:00.");
        }
    }

    private static void Between<T>(T value, T least, T most, string name)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
        {
            throw new SettingException($"The setting Messaging:{name} is {value}; set it between {least} and {most}.");
        }
    }
}
