using Microsoft.Extensions.Hosting;
using Osl.Access.Application;
using Osl.Access.Application.Accounts;
using Osl.Access.Domain.Accounts;

namespace Osl.Access.Infrastructure;

/// <summary>Shows the one-time code on the console once the host is up, where there is no account yet. It goes to no log.</summary>
internal sealed class BootstrapAnnouncement(Lookups lookups, BootstrapCode code, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        await using var look = lookups.Begin();
        if (!await look.Reads<Account>().Any(look.All<Account>(), stoppingToken))
        {
            await Console.Out.WriteLineAsync(
                $"""

                There is no account yet. Make the first one, which runs the platform, with this one-time code:
                    {code.Code}
                    POST /api/v1/auth/bootstrap with code, email, password

                """);
        }
    }
}
