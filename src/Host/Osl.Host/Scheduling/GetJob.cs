using Osl.BuildingBlocks.Application;

namespace Osl.Host.Scheduling;

/// <summary>One job with its last runs.</summary>
[Permission(SchedulingRights.ReadJobs)]
internal sealed record GetJob(string Name) : IQuery<JobResponse>
{
    private const int Runs = 50;

    internal sealed class Handler(JobCatalogue jobs, JobHistory history) : IQueryHandler<GetJob, JobResponse>
    {
        public Task<JobResponse> Handle(GetJob request, CancellationToken cancellationToken) =>
            history.Of(jobs.Find(request.Name) ?? throw new NotFoundException("job"), Runs, cancellationToken);
    }
}
