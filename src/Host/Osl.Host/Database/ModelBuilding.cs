using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Host.Database;

/// <summary>Builds every module's model while the host starts, so that the first requests wait for none, or for one at most.</summary>
internal sealed class ModelBuilding(IServiceScopeFactory scopes, ModuleContexts contexts) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var context in contexts.All)
        {
            if (stoppingToken.IsCancellationRequested)
            {
                return;
            }

            await using var scope = scopes.CreateAsyncScope();
            _ = ((DbContext)scope.ServiceProvider.GetRequiredService(context)).Model;
        }
    }
}
