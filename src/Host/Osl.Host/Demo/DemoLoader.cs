using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Persistence;
using Osl.BuildingBlocks.Tenancy;
using Osl.Host.Database;
using Osl.Persistence.Sqlite;

namespace Osl.Host.Demo;

/// <summary>
/// Loads the invented centres: a host of its own on a loopback port, whose clock the story turns, and a client of its API like any other.
/// Not in Production.
/// </summary>
internal static class DemoLoader
{
    /// <summary>Whether the host is to load the demo when it starts: the setting Demo:Load.</summary>
    /// <exception cref="SettingException">It is neither true nor false, or this is Production.</exception>
    public static bool IsAskedFor(IConfiguration configuration, IHostEnvironment environment)
    {
        var asked = configuration["Demo:Load"] ?? "false";
        if (!bool.TryParse(asked, out var load))
        {
            throw new SettingException($"Demo:Load is \"{asked}\"; set it to true or false.");
        }

        if (load)
        {
            RefuseIn(environment);
        }

        return load;
    }

    /// <summary>Loads the demo where the database has no centre yet.</summary>
    /// <exception cref="SettingException">This is Production.</exception>
    public static async Task Load(string[] args, CancellationToken ct)
    {
        // What the story tells its people is history: it is put away, not sent. Their passwords are no secret: a log-in hashes them anew, at full cost.
        var history = Directory.CreateTempSubdirectory("osl-demo-");
        await using var app = Compose([.. args, "--Urls=http://127.0.0.1:0", $"--Access:InvitationLink={DemoPost.Link}", "--Mail:SmtpHost=", "--Access:PasswordIterations=100000", $"--Mail:Folder={history.FullName}"]).Build();
        await app.Services.GetRequiredService<DatabaseMigration>().Prepare(ct);
        await app.Map().StartAsync(ct);
        using var http = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
        await DemoStory.Tell(new DemoStage(http, app.Services), ct);
        await app.StopAsync(ct);
        history.Delete(recursive: true);
    }

    /// <summary>Removes everything in the database, of the demo and not, and loads the demo anew.</summary>
    /// <exception cref="SettingException">This is Production.</exception>
    public static async Task Reset(string[] args, CancellationToken ct)
    {
        await using (var app = Compose(args).Build())
        {
            await app.Services.GetRequiredService<DatabaseMigration>().Recreate(ct);
        }

        await Load(args, ct);
    }

    private static WebApplicationBuilder Compose(string[] args)
    {
        var builder = HostComposition.Compose(args);
        RefuseIn(builder.Environment);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<DemoClock>();
        builder.Services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DemoClock>());
        builder.Services.AddScoped<IIdSource, DemoIds>();
        builder.Services.AddSingleton<DemoActors>();
        builder.Services.AddSingleton<ISessionAuthenticator>(provider => provider.GetRequiredService<DemoActors>());
        builder.Services.AddSingleton<DemoPost>();
        builder.Services.AddSingleton<ISecretPost>(provider => provider.GetRequiredService<DemoPost>());
        StopWorkers(builder.Services);
        Hurry(builder);
        return builder;
    }

    // A load that a power cut ends is repeated, so it need not wait for the disk.
    private static void Hurry(WebApplicationBuilder builder)
    {
        if (DatabaseServices.Read(builder.Configuration) is { Provider: DatabaseProvider.Sqlite } file)
        {
            builder.Services.AddSingleton<IDatabaseDialect>(provider => new SqliteDialect(file.ConnectionString, provider.GetRequiredService<TimeProvider>(), durable: false));
        }
    }

    private static void RefuseIn(IHostEnvironment environment)
    {
        if (environment.IsProduction())
        {
            throw new SettingException("There is no demo in Production. Set ASPNETCORE_ENVIRONMENT=Development on a machine that holds no real data.");
        }
    }

    // The story says when events are delivered and jobs run; nothing runs beside it.
    private static void StopWorkers(IServiceCollection services)
    {
        var workers = services.Where(service => service.ServiceType == typeof(IHostedService)
            && service.ImplementationType?.Assembly.GetName().Name?.StartsWith("Osl.", StringComparison.Ordinal) == true).ToList();
        workers.ForEach(worker => services.Remove(worker));
    }
}
