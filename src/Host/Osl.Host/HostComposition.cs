using Microsoft.AspNetCore.Authentication;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Web;
using Osl.Host.Database;
using Osl.Host.Health;
using Osl.Host.OpenApi;
using Osl.Host.Web;

namespace Osl.Host;

/// <summary>What the host is made of: services first, then the way of a request. The demo loader and the verbs use the same.</summary>
internal static class HostComposition
{
    /// <summary>Everything that answers requests; nothing that runs by itself.</summary>
    public static WebApplicationBuilder Compose(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
        });
        builder.Services.AddDatabase(builder.Configuration);
        builder.Services.AddBuildingBlocks();
        builder.Services.AddOslWeb();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddAuthentication(BearerHandler.SchemeName).AddScheme<AuthenticationSchemeOptions, BearerHandler>(BearerHandler.SchemeName, null);
        builder.Services.AddAuthorization();
        builder.Services.AddOpenApiDocument();
        builder.Services.AddHealth();
        builder.Services.AddFrontEnds(builder.Configuration);
        foreach (var module in Modules.All)
        {
            builder.Services.AddSingleton(module);
            module.AddServices(builder.Services, builder.Configuration);
        }

        return builder;
    }

    /// <summary>The way of a request.</summary>
    public static WebApplication Map(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseOslWeb();
        app.UseCors();
        app.UseAuthentication();
        app.UseActorLogScope();
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
