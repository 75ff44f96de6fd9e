using Microsoft.AspNetCore.Authentication;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Web;
using Osl.Host;
using Osl.Host.Database;
using Osl.Host.OpenApi;

try
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
    foreach (var module in Modules.All)
    {
        builder.Services.AddSingleton(module);
        module.AddServices(builder.Services, builder.Configuration);
    }

    await using var app = builder.Build();
    var migration = app.Services.GetRequiredService<DatabaseMigration>();
    if (args is ["migrate", ..])
    {
        await migration.Migrate(CancellationToken.None);
        return 0;
    }

    await migration.Prepare(CancellationToken.None);
    app.UseOslWeb();
    app.UseAuthentication();
    app.UseAuthorization();
    app.UseOpenApiDocument();
    var api = app.MapGroup("/api/v1");
    foreach (var module in Modules.All)
    {
        module.MapEndpoints(api);
    }

    await app.RunAsync();
    return 0;
}
catch (SettingException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}
