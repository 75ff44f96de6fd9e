using MediatR;
using Osl.BuildingBlocks.Web;

namespace Osl.Host.Scheduling;

internal static class JobEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var jobs = api.Resource("jobs", "Platform");
        jobs.MapGet("", List).Reads<ListJobs, JobList>("List the jobs of the scheduler", "Each with its next run and its last ones.");
        jobs.MapGet("{name}", Get).Reads<GetJob, JobResponse>("Read a job of the scheduler", "With its last 50 runs.");
        jobs.MapPost("{name}/runs", Run).Does<RunJobNow>("Run a job now", "As soon as a host is free for it; a job does not run beside itself.");
    }

    private static async Task<IResult> List(IMediator mediator, CancellationToken ct) => Results.Ok(await mediator.Send(new ListJobs(), ct));

    private static async Task<IResult> Get(string name, IMediator mediator, CancellationToken ct) => Results.Ok(await mediator.Send(new GetJob(name), ct));

    private static async Task<IResult> Run(string name, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RunJobNow(name), ct);
        return Results.NoContent();
    }
}
