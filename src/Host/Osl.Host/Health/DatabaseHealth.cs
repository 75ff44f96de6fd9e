using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Persistence;
using Osl.Host.Database;

namespace Osl.Host.Health;

/// <summary>Ready means that the database answers; degraded, that it can be read and there is no room to write.</summary>
internal sealed class DatabaseHealth(IDbContextFactory<MessagingDbContext> contexts, IDatabaseDialect dialect, DatabaseOptions options) : IHealthCheck
{
    private const long LeastRoom = 1024 * 1024;
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
            return HasRoom() ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("The disk is full: reads go on, writes are refused.");
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy(exception: failure);
        }
    }

    // A server watches over its own disk.
    private bool HasRoom() => options.Provider == DatabaseProvider.PostgreSql
        || new DriveInfo(Path.GetFullPath(new SqliteConnectionStringBuilder(options.ConnectionString).DataSource)).AvailableFreeSpace >= LeastRoom;
}
