using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Osl.Bench.Databases;

namespace Osl.Bench.Raw;

/// <summary>
/// The yardstick: Kestrel and a bare database driver, doing the same rows and the same checks as the product on the product's own schema.
/// <c>raw sqlite|postgresql connection url seconds-to-remember-sessions</c>
/// </summary>
internal static class RawProgram
{
    // More than the cores can use, and few enough that the server does not queue within itself.
    private const int PostgresConnections = 16;

    public static async Task<int> Run(string[] args)
    {
        var (provider, connection, url) = (Providers.Read(args[1]), args[2], args[3]);
        var remembered = new RememberedHolders(int.Parse(args[4]));
        IRawStore store = provider == Provider.Sqlite
            ? new SqliteStore(connection, remembered)
            : await PostgresStore.Open(connection, PostgresConnections, remembered);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var app = builder.Build();
        var journal = new RawJournal(store);
        var activities = new RawActivities(store is PostgresStore postgres ? new PostgresActivities(postgres) : new SqliteActivities((SqliteStore)store), store);
        app.MapGet("/health/ready", http => http.Response.WriteAsync("Healthy"));
        app.MapGet("/api/v1/needs/{id:guid}", journal.Need);
        app.MapGet("/api/v1/recognition-entries", journal.List);
        app.MapGet("/api/v1/public/centres/{centreId:guid}/catalogue", activities.Catalogue);
        app.MapGet("/api/v1/activities/{id:guid}/enrolments", activities.Attendance);
        app.MapPost("/api/v1/communities/{communityId:guid}/recognition-entries", journal.Record);
        await app.RunAsync();
        return 0;
    }
}
