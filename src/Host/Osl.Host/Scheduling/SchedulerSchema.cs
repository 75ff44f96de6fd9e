using Npgsql;
using Osl.Host.Database;
using Quartz;

namespace Osl.Host.Scheduling;

/// <summary>Makes the scheduler's tables, as part of the migration and under its lock.</summary>
internal sealed class SchedulerSchema(DatabaseOptions database, ILoggerFactory loggers)
{
    /// <summary>Removes the tables of a server; a file goes whole.</summary>
    public async Task Drop(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand($"DROP SCHEMA IF EXISTS {QuartzStore.Schema} CASCADE", connection);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Only ever makes what is missing; a scheduler that is built and never started makes nothing else.</summary>
    public async Task Provision(CancellationToken ct)
    {
        if (database.Provider == DatabaseProvider.PostgreSql)
        {
            await using var connection = new NpgsqlConnection(database.ConnectionString);
            await connection.OpenAsync(ct);
            await using var command = new NpgsqlCommand($"CREATE SCHEMA IF NOT EXISTS {QuartzStore.Schema}", connection);
            await command.ExecuteNonQueryAsync(ct);
        }

        var services = new ServiceCollection().AddSingleton(loggers).AddLogging();
        services.AddQuartz(quartz => QuartzStore.Configure(quartz, database, provision: true));
        await using var provider = services.BuildServiceProvider();
        var scheduler = await provider.GetRequiredService<ISchedulerFactory>().GetScheduler(ct);
        await scheduler.Shutdown(false, ct);
    }
}
