using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Modules;

namespace Osl.ArchitectureTests;

/// <summary>Operations as they are mapped. Nothing is listened on and no database is opened.</summary>
public static class Endpoints
{
    public static IReadOnlyList<RouteEndpoint> OfTheHouse { get; } = Of(api =>
    {
        foreach (var door in House.Doors)
        {
            door.MapEndpoints(api);
        }
    });

    public static IReadOnlyList<RouteEndpoint> Of(Action<IEndpointRouteBuilder> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddBuildingBlocks();
        foreach (var door in House.Doors)
        {
            door.AddServices(builder.Services, builder.Configuration);
        }

        var app = builder.Build();
        map(app.MapGroup("/api/v1"));
        return [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];
    }
}
