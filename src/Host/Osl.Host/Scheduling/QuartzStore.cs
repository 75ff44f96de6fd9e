using Microsoft.Data.Sqlite;
using Npgsql;
using Osl.Host.Database;
using Quartz;

namespace Osl.Host.Scheduling;

/// <summary>Quartz's store in the same database as everything else: a schema of its own, or a prefix where there are none.</summary>
internal static class QuartzStore
{
    public const string Schema = "scheduler";
    public const string SchedulerName = "osl";

    private const int JobsAtATime = 4;
    private const int RunsKeptOfAJob = 50;

    /// <summary>The tables are made by the migration, under its lock: hosts that race to make them may both fire every occurrence.</summary>
    public static void Configure(IQuartzBuilder quartz, DatabaseOptions database, bool provision = false)
    {
        quartz.ConfigureScheduler(options =>
        {
            options.InstanceName = SchedulerName;
            options.ShutdownJobInterruption = ShutdownJobInterruption.WhenWaitingForJobs;
        });
        quartz.UseDefaultThreadPool(JobsAtATime);
        quartz.ConfigureOptions<ExecutionHistoryOptions>(history =>
        {
            history.Retention = TimeSpan.FromDays(30);
            history.MaxEntriesPerJob = RunsKeptOfAJob;
        });
        quartz.UsePersistentStore(store =>
        {
            Use(store, database);
            store.UseSystemTextJsonSerializer();
            store.UseExecutionHistory();
            if (provision)
            {
                store.ProvisionSchema();
            }
        });
    }

    private static void Use(IPersistentStoreBuilder store, DatabaseOptions database)
    {
        if (database.Provider == DatabaseProvider.PostgreSql)
        {
            store.UsePostgres(NpgsqlFactory.Instance, database.ConnectionString);
            store.UseClustering();
            store.ConfigureStore(options => options.TablePrefix = $"{Schema}.");
        }
        else
        {
            store.UseSqlite(SqliteFactory.Instance, database.ConnectionString);
            store.ConfigureStore(options => options.TablePrefix = $"{Schema}_");
        }

        store.ConfigureStore(options => options.StoreJobDataAsStrings = true);
    }
}
