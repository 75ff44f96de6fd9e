using Osl.BuildingBlocks.Application;

namespace Osl.Host.Scheduling;

/// <summary>How a run ended.</summary>
internal enum JobOutcome
{
    Succeeded,
    Failed,
}

/// <summary>One run of a job.</summary>
/// <param name="DurationMs">How long it took, in milliseconds.</param>
/// <param name="AtOnce">Whether it was asked for, at the start of a host or by an operator, rather than due by its cron.</param>
/// <param name="Failure">The kind of failure; none where it succeeded.</param>
internal sealed record JobRunResponse(DateTimeOffset FiredAt, long DurationMs, JobOutcome Outcome, bool AtOnce, string? Failure);

/// <summary>A job of the scheduler.</summary>
/// <param name="Name">Its stable name, module first.</param>
/// <param name="Cron">When it runs: a cron expression with seconds, read in the time zone.</param>
/// <param name="NextRunAt">When it runs next; none where no host runs jobs.</param>
/// <param name="LastRuns">Its last runs, newest first.</param>
internal sealed record JobResponse(string Name, string Cron, string TimeZone, DateTimeOffset? NextRunAt, IReadOnlyList<JobRunResponse> LastRuns)
    : IExample<JobResponse>
{
    public static JobResponse Example { get; } = new(
        "notifications.deliver", "0/10 * * * * ?", "Europe/Warsaw", new DateTimeOffset(2026, 11, 22, 8, 0, 10, TimeSpan.Zero),
        [new(new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero), 42, JobOutcome.Succeeded, false, null)]);
}

/// <summary>The jobs of all modules, by name.</summary>
internal sealed record JobList(IReadOnlyList<JobResponse> Items) : IExample<JobList>
{
    public static JobList Example { get; } = new([JobResponse.Example]);
}
