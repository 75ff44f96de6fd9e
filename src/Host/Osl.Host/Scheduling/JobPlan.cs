using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Jobs;
using Quartz;

namespace Osl.Host.Scheduling;

/// <summary>Brings what Quartz has stored in line with what the modules declare.</summary>
internal sealed class JobPlan(JobCatalogue jobs, TimeProvider clock)
{
    public const string Group = "osl";

    // More than the clocks of two hosts may differ.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    public static JobKey KeyOf(string job) => new(job, Group);

    public static TriggerKey TriggerOf(string job) => new(job, Group);

    /// <summary>A run whose host dies is taken over by another. A job that is declared gets its trigger; one that is not any more goes; a trigger with another cron is replaced.</summary>
    public async Task Reconcile(IScheduler scheduler, CancellationToken ct)
    {
        foreach (var job in jobs.All)
        {
            var detail = JobBuilder.Create<SweepJob>().WithIdentity(KeyOf(job.Name)).StoreDurably().RequestRecovery().Build();
            await scheduler.AddJob(detail, AddJobOptions.Replacing, ct);
            await Align(scheduler, job, ct);
        }

        foreach (var stored in await scheduler.GetJobKeys(GroupMatcher<JobKey>.GroupEquals(Group), ct))
        {
            if (jobs.Find(stored.Name) is null)
            {
                await Remove(scheduler, stored, ct);
            }
        }
    }

    /// <summary>
    /// Where the clock was turned back, a trigger still waits for a moment that is far off now: it is set again.
    /// A clock that was turned forward needs nothing, for Quartz then finds its triggers late and fires each once.
    /// </summary>
    public async Task Realign(IScheduler scheduler, CancellationToken ct)
    {
        foreach (var job in jobs.All)
        {
            await Align(scheduler, job, ct);
        }
    }

    public async Task RunAll(IScheduler scheduler, CancellationToken ct)
    {
        foreach (var job in jobs.All)
        {
            await scheduler.TriggerJob(KeyOf(job.Name), cancellationToken: ct);
        }
    }

    private async Task Align(IScheduler scheduler, JobDefinition job, CancellationToken ct)
    {
        var key = TriggerOf(job.Name);
        var stored = await scheduler.GetTrigger(key, ct);
        if (stored is null)
        {
            // Another host may have come first with the same.
            await scheduler.ScheduleJob(TriggerFor(job), ScheduleJobOptions.Replacing, ct);
        }
        else if (!IsAsDeclared(stored, job))
        {
            await scheduler.RescheduleJob(key, TriggerFor(job), ct);
        }
    }

    private static async Task Remove(IScheduler scheduler, JobKey job, CancellationToken ct)
    {
        const int attempts = 5;
        for (var attempt = 1; await scheduler.Exists(job, ct); attempt++)
        {
            try
            {
                await scheduler.DeleteJob(job, ct);
            }
            catch (SchedulerException) when (attempt < attempts)
            {
                // Another host removes the same.
            }
        }
    }

    private bool IsAsDeclared(ITrigger stored, JobDefinition job)
    {
        var next = CronExpression.Parse(job.Cron).WithTimeZone(WarsawCalendar.Zone).GetNextValidTimeAfter(clock.GetUtcNow());
        return stored is ICronTrigger cron
            && cron.CronExpressionString == job.Cron
            && cron.TimeZone.Id == WarsawCalendar.Zone.Id
            && (next is null || stored.NextFireTimeUtc is null || stored.NextFireTimeUtc <= next + Tolerance);
    }

    private ITrigger TriggerFor(JobDefinition job) => TriggerBuilder.Create(clock)
        .WithIdentity(TriggerOf(job.Name))
        .ForJob(KeyOf(job.Name))
        .WithCronSchedule(job.Cron, cron => cron
            .InTimeZone(WarsawCalendar.Zone)
            .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
        .Build();
}
