using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Persistence;
using Osl.Host.Scheduling;
using Osl.Persistence.Sqlite;

namespace Osl.Host.Database;

/// <summary>Brings every module's schema up to date, one host at a time.</summary>
internal sealed class DatabaseMigration(IServiceProvider services, ModuleContexts contexts, SchedulerSchema scheduler, DatabaseOptions options, IDatabaseDialect dialect)
{
    public async Task Migrate(CancellationToken ct)
    {
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            services.GetRequiredService<SqliteDatabase>();
        }

        await using var entered = await dialect.EnterMigration(ct);
        await using var scope = services.CreateAsyncScope();
        foreach (var context in contexts.All)
        {
            await ((DbContext)scope.ServiceProvider.GetRequiredService(context)).Database.MigrateAsync(ct);
        }

        await scheduler.Provision(ct);
    }

    /// <summary>Removes every schema with all that is in it, and makes them anew.</summary>
    public async Task Recreate(CancellationToken ct)
    {
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            services.GetRequiredService<SqliteDatabase>().Empty();
        }
        else
        {
            await using var scope = services.CreateAsyncScope();
            await scheduler.Drop(ct);
            foreach (var context in contexts.All.Select(type => (ModuleDbContext)scope.ServiceProvider.GetRequiredService(type)))
            {
                var drop = $"DROP SCHEMA IF EXISTS {context.Schema} CASCADE";
                await context.Database.ExecuteSqlRawAsync(drop, ct);
            }
        }

        await Migrate(ct);
    }

    /// <summary>At start: SQLite migrates itself; a server is migrated on purpose, and the host waits for that.</summary>
    /// <exception cref="SettingException">A server database has pending migrations.</exception>
    public async Task Prepare(CancellationToken ct)
    {
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            services.GetRequiredService<SqliteDatabase>();
        }

        if (!await IsBehind(ct))
        {
            return;
        }

        if (options.Provider != DatabaseProvider.Sqlite)
        {
            throw new SettingException("The database has pending migrations; run the host once with the verb \"migrate\".");
        }

        await Migrate(ct);
    }

    private async Task<bool> IsBehind(CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        foreach (var context in contexts.All)
        {
            if ((await ((DbContext)scope.ServiceProvider.GetRequiredService(context)).Database.GetPendingMigrationsAsync(ct)).Any())
            {
                return true;
            }
        }

        return false;
    }
}
