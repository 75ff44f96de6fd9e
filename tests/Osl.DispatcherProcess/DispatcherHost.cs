using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Persistence;
using Osl.Persistence.PostgreSql;
using Osl.Persistence.Sqlite;

namespace Osl.DispatcherProcess;

/// <summary>A host with nothing in it but the ground floor, the dispatcher and the tests' module.</summary>
internal static class DispatcherHost
{
    public static IHost Build(
        string provider,
        string connectionString,
        IReadOnlyDictionary<string, string?>? settings = null,
        IReadOnlyList<ConsumerDefinition>? consumers = null,
        Action<IServiceCollection>? services = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        if (provider == "PostgreSql")
        {
            builder.Services.AddSingleton<IDatabaseDialect>(_ => new PostgreSqlDialect(connectionString)).AddSingleton<IMessagingDialect, PostgreSqlMessaging>();
        }
        else
        {
            builder.Services.AddSingleton<IDatabaseDialect>(of => new SqliteDialect(connectionString, of.GetRequiredService<TimeProvider>())).AddSingleton<IMessagingDialect, SqliteMessaging>();
        }

        builder.Services.AddMetrics();
        builder.Services.AddBuildingBlocks();
        foreach (var module in (IModule[])[new MessagingModule(), new ConformanceModule(consumers ?? ConformanceModule.AllConsumers)])
        {
            builder.Services.AddSingleton(module);
            module.AddServices(builder.Services, builder.Configuration);
        }

        services?.Invoke(builder.Services);
        return builder.Build();
    }

    /// <summary>Makes the tables of the tests' module, in a database that has the messaging ones.</summary>
    public static void CreateTables(IHost host)
    {
        using var context = host.Services.GetRequiredService<IDbContextFactory<ConformanceDbContext>>().CreateDbContext();
        ((RelationalDatabaseCreator)context.GetService<IDatabaseCreator>()).CreateTables();
    }
}
