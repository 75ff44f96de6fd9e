using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Host.Health;

/// <summary>Ready means that the database answers.</summary>
internal sealed class DatabaseHealth(IDbContextFactory<MessagingDbContext> contexts, IDatabaseDialect dialect) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            if (!await dialect.Answers(Patience, cancellationToken))
            {
                return HealthCheckResult.Unhealthy();
            }

            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            await database.Database.ExecuteSqlRawAsync("SELECT 1", cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy(exception: failure);
        }
    }
}
