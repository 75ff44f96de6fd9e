using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Tenancy;
using Osl.Testing.Time;

namespace Osl.Testing.Hosting;

/// <summary>The real host, in this process, on a database of its own and with a clock that tests turn.</summary>
public abstract class OslHost(TestDatabase database) : WebApplicationFactory<Program>
{
    private readonly TestActors actors = new();
    private bool disposed;

    public TestDatabase Database => database;

    /// <summary>A Monday morning in Warsaw.</summary>
    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1)));

    /// <summary>Settings on top of appsettings.json.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string?>> Settings => [];

    /// <summary>A client of somebody who has these roles' default rights in the centre.</summary>
    public ApiClient Client(CentreId centre, params string[] roles) => Client(centre, StaffMemberId.From(Guid.NewGuid()), roles);

    /// <summary>A client of this member of staff.</summary>
    public ApiClient Client(CentreId centre, StaffMemberId staffMember, params string[] roles) =>
        new(NewClient(), actors.Enter(Services.GetServices<IModule>(), centre, staffMember, roles));

    /// <summary>A client of somebody whose rights reach these communities alone.</summary>
    public ApiClient ClientFor(CentreId centre, IEnumerable<CommunityId> communities, params string[] roles) =>
        new(NewClient(), actors.Enter(Services.GetServices<IModule>(), centre, StaffMemberId.From(Guid.NewGuid()), roles, CommunityScope.Of(communities)));

    /// <summary>A client of nobody.</summary>
    public ApiClient Anonymous() => new(NewClient(), null);

    /// <summary>A scope of the host's services in which the system acts: in a centre, or across all.</summary>
    public AsyncServiceScope AsSystem(CentreId? centre = null)
    {
        var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.SystemIn(centre));
        return scope;
    }

    /// <summary>A way to the host; a fixture may put something in between.</summary>
    protected virtual HttpClient NewClient() => CreateClient();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:Provider", database.Provider);
        builder.UseSetting("Database:ConnectionString", database.ConnectionString);
        builder.UseSetting("Demo:Load", "false");
        // Jobs run when a test asks for them; what it asks for is sent as the scheduler would send it.
        builder.UseSetting("Scheduling:Enabled", "false");
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging => logging.AddProvider(new HostFailures()));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            actors.TakeOver(services);
            ConfigureServices(services);
        });
    }

    protected virtual void ConfigureServices(IServiceCollection services)
    {
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && !disposed)
        {
            disposed = true;
            database.Dispose();
        }
    }
}

/// <summary>The host on SQLite; a class fixture.</summary>
public class SqliteHost() : OslHost(TestDatabase.OnSqlite());

/// <summary>The host on PostgreSQL; a class fixture.</summary>
public class PostgreSqlHost() : OslHost(TestDatabase.OnPostgreSql());
