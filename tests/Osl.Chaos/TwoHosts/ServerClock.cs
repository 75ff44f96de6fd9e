namespace Osl.Chaos.TwoHosts;

/// <summary>The time of the server of this run: it was set so that midnight in Warsaw comes soon.</summary>
internal sealed class ServerClock
{
    private static readonly TimeZoneInfo Warsaw = TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw");

    public ServerClock(TimeSpan beforeMidnight)
    {
        var now = DateTimeOffset.UtcNow;
        var next = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Warsaw).DateTime).AddDays(1).ToDateTime(TimeOnly.MinValue);
        Midnight = new DateTimeOffset(next, Warsaw.GetUtcOffset(next));
        Given = beforeMidnight;
        Ahead = TimeSpan.FromSeconds(Math.Round((Midnight - beforeMidnight - now).TotalSeconds));
    }

    /// <summary>When the later reminders are due.</summary>
    public DateTimeOffset Midnight { get; }

    /// <summary>How long before midnight it begins.</summary>
    public TimeSpan Given { get; }

    /// <summary>How far the server is ahead of this machine.</summary>
    public TimeSpan Ahead { get; }

    public TimeSpan UntilMidnight => Midnight - (DateTimeOffset.UtcNow + Ahead);
}
