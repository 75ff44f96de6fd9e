using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Modules;
using Osl.Host.Database;
using Quartz;

namespace Osl.Host.Scheduling;

/// <summary>
/// The scheduler's door: maps what the modules declare as jobs to Quartz, and shows an operator what ran.
/// Another scheduler would replace this folder and nothing else.
/// </summary>
internal sealed class SchedulingModule : IModule
{
    public string Name => "scheduling";

    public IReadOnlyList<PermissionDefinition> Permissions =>
        [new(SchedulingRights.ReadJobs, Roles.PlatformOperator), new(SchedulingRights.RunJobs, Roles.PlatformOperator)];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        var options = SchedulingOptions.From(configuration);
        services.AddSingleton(options);
        services.AddSingleton<SchedulerSchema>();
        services.AddSingleton(provider => new JobCatalogue(provider.GetServices<IModule>()));
        services.AddScoped<IRequestHandler<ListJobs, JobList>, ListJobs.Handler>();
        services.AddScoped<IRequestHandler<GetJob, JobResponse>, GetJob.Handler>();
        services.AddScoped<IRequestHandler<RunJobNow, Done>, RunJobNow.Handler>();
        services.AddSingleton<JobPlan>();
        services.AddSingleton<JobHistory>();
        services.AddScoped<SweepJob>();
        services.AddQuartz(quartz => QuartzStore.Configure(quartz, DatabaseServices.Read(configuration)));
        if (options.Enabled)
        {
            services.AddHostedService<SchedulerService>();
        }
    }

    public void MapEndpoints(IEndpointRouteBuilder api) => JobEndpoints.Map(api);
}

/// <summary>The rights of the scheduler: for those who run the platform.</summary>
internal static class SchedulingRights
{
    public const string ReadJobs = "scheduling.jobs.read";
    public const string RunJobs = "scheduling.jobs.run";
}
