using MediatR;
using Osl.BuildingBlocks.Application;
using Quartz;

namespace Osl.Host.Scheduling;

/// <summary>
/// Runs a job as soon as a host is free for it. It is no command of a module: the scheduler writes its own tables
/// in its own transaction, and running a sweep once more does nothing twice.
/// </summary>
[Permission(SchedulingRights.RunJobs)]
internal sealed record RunJobNow(string Name) : IRequest<Done>
{
    internal sealed class Handler(JobCatalogue jobs, ISchedulerFactory schedulers) : IRequestHandler<RunJobNow, Done>
    {
        public async Task<Done> Handle(RunJobNow request, CancellationToken cancellationToken)
        {
            var job = jobs.Find(request.Name) ?? throw new NotFoundException("job");
            var scheduler = await schedulers.GetScheduler(cancellationToken);
            if (!await scheduler.Exists(JobPlan.KeyOf(job.Name), cancellationToken))
            {
                throw new NotFoundException("job");
            }

            await scheduler.TriggerJob(JobPlan.KeyOf(job.Name), cancellationToken: cancellationToken);
            return Done.Value;
        }
    }
}
