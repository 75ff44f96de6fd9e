namespace Osl.BuildingBlocks.Persistence;

/// <summary>
/// How long the database may work on what is asked for now: five seconds on a query that a caller waits for, however its filters narrow.
/// Commands, jobs and deliveries take the time that they need.
/// </summary>
public static class QueryTime
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(5);
    private static readonly AsyncLocal<long?> Ends = new();

    /// <summary>What is left of it; null where nothing limits it.</summary>
    public static TimeSpan? Left => Ends.Value is { } ends ? TimeSpan.FromMilliseconds(ends - Environment.TickCount64) : null;

    internal static void Limit(bool isQuery) => Ends.Value = isQuery ? Environment.TickCount64 + (long)Most.TotalMilliseconds : null;
}
