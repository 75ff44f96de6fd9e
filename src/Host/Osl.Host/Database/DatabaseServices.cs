using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Persistence;
using Osl.Persistence.PostgreSql;
using Osl.Persistence.Sqlite;

namespace Osl.Host.Database;

/// <summary>Picks the dialect that the settings name.</summary>
internal static class DatabaseServices
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var database = Read(configuration);
        services.AddSingleton(database);
        services.AddSingleton<DatabaseMigration>();
        services.AddHostedService<ModelBuilding>();
        return database.Provider switch
        {
            DatabaseProvider.PostgreSql => services
                .AddSingleton(new DatabaseClock(TimeProvider.System))
                .AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DatabaseClock>())
                .AddHostedService<ClockComparison>()
                .AddSingleton<IDatabaseDialect>(_ => new PostgreSqlDialect(database.ConnectionString))
                .AddSingleton<IMessagingDialect, PostgreSqlMessaging>(),
            _ => services
                .AddSingleton(_ => SqliteDatabase.Claim(database.ConnectionString))
                .AddSingleton<IDatabaseDialect>(provider => new SqliteDialect(database.ConnectionString, provider.GetRequiredService<TimeProvider>()))
                .AddSingleton<IMessagingDialect, SqliteMessaging>(),
        };
    }

    public static DatabaseOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(DatabaseOptions.Section);
        if (!Enum.TryParse<DatabaseProvider>(section[nameof(DatabaseOptions.Provider)] ?? "Sqlite", ignoreCase: true, out var provider) || !Enum.IsDefined(provider))
        {
            throw new SettingException($"Database:Provider is \"{section[nameof(DatabaseOptions.Provider)]}\"; set it to Sqlite or PostgreSql.");
        }

        var options = new DatabaseOptions { Provider = provider };
        options.ConnectionString = section[nameof(DatabaseOptions.ConnectionString)] ?? options.ConnectionString;
        Check(options);
        return options;
    }

    private static void Check(DatabaseOptions options)
    {
        var (named, example) = options.Provider == DatabaseProvider.PostgreSql
            ? ("Host", "Host=…;Database=…;Username=…;Password=…")
            : ("Data Source", "Data Source=data/osl.db");
        try
        {
            DbConnectionStringBuilder parts = options.Provider == DatabaseProvider.PostgreSql
                ? new NpgsqlConnectionStringBuilder(options.ConnectionString)
                : new SqliteConnectionStringBuilder(options.ConnectionString);
            if (parts[named] is not string { Length: > 0 })
            {
                throw new SettingException($"Database:ConnectionString has no {named}; set it to \"{example}\".");
            }
        }
        catch (ArgumentException wrong)
        {
            throw new SettingException($"Database:ConnectionString cannot be read ({wrong.Message}); set it to \"{example}\".");
        }
    }
}
