namespace Osl.Host.Database;

/// <summary>
/// The database server's clock, kept by this host: hosts may disagree about the time, and what is due is due by one clock.
/// Timers and durations stay the host's own.
/// </summary>
internal sealed class DatabaseClock(TimeProvider own) : TimeProvider
{
    // What a network's delay may hide is no difference.
    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(100);

    private long ahead;

    public override TimeZoneInfo LocalTimeZone => own.LocalTimeZone;

    public override long TimestampFrequency => own.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => own.GetUtcNow() + TimeSpan.FromTicks(Volatile.Read(ref ahead));

    public override long GetTimestamp() => own.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        own.CreateTimer(callback, state, dueTime, period);

    /// <summary>Asks the server, and takes its answer for the middle of the time that it took.</summary>
    /// <returns>How far this clock was behind the server's.</returns>
    public async Task<TimeSpan> Compare(Func<CancellationToken, Task<DateTimeOffset>> ask, CancellationToken ct)
    {
        var (asked, started) = (GetUtcNow(), own.GetTimestamp());
        var told = await ask(ct);
        var half = own.GetElapsedTime(started) / 2;
        var behind = told - (asked + half);
        // Nobody knows when during the wait the server looked at its clock.
        if (behind.Duration() > half + Noise)
        {
            Interlocked.Add(ref ahead, behind.Ticks);
        }

        return behind;
    }
}
