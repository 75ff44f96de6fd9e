using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Host.Database;

/// <summary>
/// Lets a database that came out of a backup catch up before its hosts start: everything that fell due since is decided, and
/// counts as sent. Nobody is told twice; what the last hosts had not sent yet is not told at all.
/// </summary>
internal static class RestoredDatabase
{
    // It forgets; there is time for that.
    private const string CleanUp = "clean-up";

    public static async Task CatchUp(string[] args, CancellationToken ct)
    {
        await using var app = HostComposition.Compose(args).Build();
        await app.Services.GetRequiredService<DatabaseMigration>().Prepare(ct);
        await CatchUp(app.Services, ct);
        Console.WriteLine("The database has caught up: what had fallen due counts as sent. Start the hosts.");
    }

    public static async Task CatchUp(IServiceProvider services, CancellationToken ct)
    {
        var modules = services.GetServices<IModule>().ToList();
        var delivery = services.GetRequiredService<IEventDelivery>();
        await delivery.DrainAsync(ct);
        foreach (var job in modules.SelectMany(module => module.Jobs).Where(job => !job.Sends && !job.Name.EndsWith(CleanUp, StringComparison.Ordinal)))
        {
            await Run(services, job.Sweep(), ct);
            await delivery.DrainAsync(ct);
        }

        foreach (var sweep in modules.SelectMany(module => module.AfterRestore))
        {
            await Run(services, sweep(), ct);
            await delivery.DrainAsync(ct);
        }
    }

    private static async Task Run(IServiceProvider services, ISweep sweep, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.System);
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(sweep, ct);
    }
}
