using Osl.BuildingBlocks.Persistence;
using Quartz;

namespace Osl.Host.Scheduling;

/// <summary>
/// Runs the scheduler once the host answers requests. Every job runs at the start as well as by its cron:
/// what fell due while nobody was there is found at once.
/// </summary>
internal sealed partial class SchedulerService(ISchedulerFactory schedulers, JobPlan plan, IDatabaseDialect dialect, ILogger<SchedulerService> log) : IHostedLifecycleService
{
    // Whoever waited for the host to start comes first.
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan WatchEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan WhileAway = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource stopping = new();
    private IScheduler? scheduler;
    private Task watching = Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken) =>
        watching = await HasBegun(cancellationToken) ? Watch(stopping.Token) : BeginLater(stopping.Token);

    /// <summary>Lets the jobs under way end: a message that was sent is also written down as sent.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await watching;
        if (scheduler is not null)
        {
            await scheduler.Shutdown(true, cancellationToken);
        }

        stopping.Dispose();
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<bool> HasBegun(CancellationToken ct)
    {
        try
        {
            scheduler ??= await schedulers.GetScheduler(ct);
            await plan.Reconcile(scheduler, ct);
            await scheduler.Start(ct);
            return true;
        }
        catch (SchedulerException away) when (dialect.Classify(away) is not null)
        {
            NotBegun(log, away);
            return false;
        }
        catch (SchedulerException missing) when (scheduler is null)
        {
            NoTables(log, missing);
            throw new SettingException("The scheduler's tables are missing or old; run the host once with the verb \"migrate\".");
        }
    }

    // A database that goes away while a host starts comes back; the host waits for it, and does not end.
    private async Task BeginLater(CancellationToken ct)
    {
        do
        {
            await Task.Delay(WhileAway, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ct.IsCancellationRequested)
            {
                return;
            }
        }
        while (!await HasBegun(CancellationToken.None));
        await Watch(ct);
    }

    private async Task Watch(CancellationToken ct)
    {
        await Task.Delay(Settling, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Try(plan.RunAll, ct);
        while (!ct.IsCancellationRequested)
        {
            await Task.Delay(WatchEvery, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await Try(plan.Realign, ct);
        }
    }

    private async Task Try(Func<IScheduler, CancellationToken, Task> step, CancellationToken ct)
    {
        try
        {
            ct.ThrowIfCancellationRequested();
            await step(scheduler!, ct);
        }
        catch (Exception failure) when (failure is SchedulerException or OperationCanceledException)
        {
            if (!ct.IsCancellationRequested)
            {
                NotRealigned(log, failure);
            }
        }
    }

    [LoggerMessage(EventId = 7001, Level = LogLevel.Critical, Message = "The scheduler cannot start")]
    private static partial void NoTables(ILogger log, Exception failure);

    [LoggerMessage(EventId = 7003, Level = LogLevel.Warning, Message = "The scheduler could not begin, for the database is away; trying again")]
    private static partial void NotBegun(ILogger log, Exception away);

    [LoggerMessage(EventId = 7002, Level = LogLevel.Warning, Message = "The scheduler's jobs could not be started, or its triggers not compared with the clock")]
    private static partial void NotRealigned(ILogger log, Exception failure);
}
