using Osl.BuildingBlocks.Jobs;
using Osl.BuildingBlocks.Modules;

namespace Osl.Host.Scheduling;

/// <summary>Every job that a module declares, by name.</summary>
internal sealed class JobCatalogue
{
    private readonly SortedDictionary<string, JobDefinition> jobs = new(StringComparer.Ordinal);

    public JobCatalogue(IEnumerable<IModule> modules)
    {
        foreach (var job in modules.SelectMany(module => module.Jobs))
        {
            if (!jobs.TryAdd(job.Name, job))
            {
                throw new InvalidOperationException($"The job {job.Name} is declared twice.");
            }
        }
    }

    public IReadOnlyCollection<JobDefinition> All => jobs.Values;

    public JobDefinition? Find(string name) => jobs.GetValueOrDefault(name);
}
