using Microsoft.Extensions.Hosting;
using Osl.Access.Application;
using Osl.Access.Application.Accounts;
using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Access.Infrastructure;

/// <summary>Shows the one-time code on the console once the host is up, where there is no account yet. It goes to no log.</summary>
internal sealed class BootstrapAnnouncement(Lookups lookups, BootstrapCode code, IDatabaseDialect dialect, IHostApplicationLifetime lifetime) : BackgroundService
{
    private static readonly TimeSpan WhileAway = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        if (!await AnyAccount(stoppingToken))
        {
            await Console.Out.WriteLineAsync(
                $"""

                There is no account yet. Make the first one, which runs the platform, with this one-time code:
                    {code.Code}
                    POST /api/v1/auth/bootstrap with code, email, password

                """);
        }
    }

    private async Task<bool> AnyAccount(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await using var look = lookups.Begin();
                return await look.Reads<Account>().Any(look.All<Account>(), stoppingToken);
            }
            catch (Exception away) when (dialect.Classify(away) is not null)
            {
                await Task.Delay(WhileAway, stoppingToken);
            }
        }
    }
}
