using Osl.BuildingBlocks.Application;

namespace Osl.Host.Scheduling;

/// <summary>Every job with its last runs.</summary>
[Permission(SchedulingRights.ReadJobs)]
internal sealed record ListJobs : IQuery<JobList>
{
    private const int Runs = 3;

    internal sealed class Handler(JobCatalogue jobs, JobHistory history) : IQueryHandler<ListJobs, JobList>
    {
        public async Task<JobList> Handle(ListJobs request, CancellationToken cancellationToken)
        {
            var items = new List<JobResponse>();
            foreach (var job in jobs.All)
            {
                items.Add(await history.Of(job, Runs, cancellationToken));
            }

            return new(items);
        }
    }
}
