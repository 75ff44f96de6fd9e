using MediatR;
using Osl.BuildingBlocks.Tenancy;
using Quartz;

namespace Osl.Host.Scheduling;

/// <summary>Runs one declared job: sends its sweep as the system. A job does not run beside itself, on whatever host.</summary>
[DisallowConcurrentExecution]
internal sealed partial class SweepJob(JobCatalogue jobs, RequestScope scope, IMediator mediator, ILogger<SweepJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var name = context.JobDetail.Key.Name;
        if (jobs.Find(name) is not { } job)
        {
            // An older host does not know what a newer one declares; the newer one runs it.
            return;
        }

        try
        {
            scope.ActAs(Actor.System);
            await mediator.Send(job.Sweep(), cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(log, failure, name);

            // The history is shown to an operator: the kind of failure, never its words, which may hold data.
            throw new JobExecutionException(failure.GetType().Name);
        }
    }

    [LoggerMessage(EventId = 7000, Level = LogLevel.Error, Message = "The job {Job} failed")]
    private static partial void Failed(ILogger log, Exception failure, string job);
}
