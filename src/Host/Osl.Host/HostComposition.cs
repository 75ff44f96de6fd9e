using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Tenancy;
using Osl.BuildingBlocks.Web;
using Osl.Host.Database;
using Osl.Host.Health;
using Osl.Host.OpenApi;
using Osl.Host.Telemetry;
using Osl.Host.Web;

namespace Osl.Host;

/// <summary>What the host is made of: services first, then the way of a request. The demo loader and the verbs use the same.</summary>
internal static class HostComposition
{
    /// <summary>Everything that answers requests; nothing that runs by itself.</summary>
    public static WebApplicationBuilder Compose(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var limits = ServerLimits.From(builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            limits.Apply(kestrel.Limits);
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
        });
        builder.Services.AddSingleton(RateLimits.From(builder.Configuration));
        builder.Services.AddDatabase(builder.Configuration);
        builder.Services.AddBuildingBlocks();
        builder.Services.AddOslWeb();
        builder.Services.AddAuthentication(BearerHandler.SchemeName).AddScheme<AuthenticationSchemeOptions, BearerHandler>(BearerHandler.SchemeName, null);
        builder.Services.AddAuthorization();
        builder.Services.AddOpenApiDocument();
        builder.Services.AddHealth();
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddFrontEnds(builder.Configuration);
        builder.Services.AddReverseProxies(builder.Configuration);
        foreach (var module in Modules.All)
        {
            builder.Services.AddSingleton(module);
            module.AddServices(builder.Services, builder.Configuration);
        }

        return builder;
    }

    /// <summary>A host on a database that is up to date; it answers nothing yet.</summary>
    /// <exception cref="SettingException">A setting is wrong, or the database waits for its migration.</exception>
    public static async Task<WebApplication> Prepare(string[] args)
    {
        var app = Compose(args).Build();
        await app.Services.GetRequiredService<DatabaseMigration>().Prepare(CancellationToken.None);
        return app;
    }

    /// <summary>Whether nothing was ever written to the database.</summary>
    public static async Task<bool> IsUntouched(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.System);
        return !await scope.ServiceProvider.GetRequiredService<MessagingDbContext>().Set<OutboxMessage>().AnyAsync();
    }

    /// <summary>The way of a request.</summary>
    public static WebApplication Map(this WebApplication app)
    {
        app.UseForwardedHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseOslWeb();
        app.UseCors();
        app.UseAuthentication();
        app.UseActorLogScope();
        app.Services.GetRequiredService<RateLimits>().Use(app);
        app.UseAuthorization();
        app.UseOpenApiDocument();
        app.MapHealth();
        var api = app.MapGroup("/api/v1");
        foreach (var module in Modules.All)
        {
            module.MapEndpoints(api);
        }

        return app;
    }
}
