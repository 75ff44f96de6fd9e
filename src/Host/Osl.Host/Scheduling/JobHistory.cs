using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Jobs;
using Quartz;
using Quartz.Extensibility;

namespace Osl.Host.Scheduling;

/// <summary>What the scheduler knows of a job: when it runs next and how its last runs ended, on all hosts together.</summary>
internal sealed class JobHistory(ISchedulerFactory schedulers, IExecutionHistoryStore history)
{
    public async Task<JobResponse> Of(JobDefinition job, int runs, CancellationToken ct)
    {
        var scheduler = await schedulers.GetScheduler(ct);
        var trigger = await scheduler.GetTrigger(JobPlan.TriggerOf(job.Name), ct);
        var query = new ExecutionHistoryQuery { SchedulerName = scheduler.SchedulerName, Job = JobPlan.KeyOf(job.Name), Take = runs };
        var page = await history.QueryExecutions(query, ct);
        return new(job.Name, job.Cron, WarsawCalendar.Zone.Id, trigger?.NextFireTimeUtc, [.. page.Items.Select(Run)]);
    }

    private static JobRunResponse Run(ExecutionHistoryEntry entry) => new(
        entry.FiredAtUtc, (long)entry.Duration.TotalMilliseconds, entry.Succeeded ? JobOutcome.Succeeded : JobOutcome.Failed, entry.Manual == true, entry.ExceptionMessage);
}
