using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Osl.Host;

namespace Osl.ArchitectureTests;

/// <summary>Operations as they are mapped, by the host's own composition. Nothing is listened on and no database is opened.</summary>
public static class Endpoints
{
    public static IReadOnlyList<RouteEndpoint> OfTheHouse { get; } = In(HostComposition.Compose([]).Build().Map());

    /// <summary>The operations of the API; beside them are the probes of health.</summary>
    public static IReadOnlyList<RouteEndpoint> OfTheApi { get; } = [.. OfTheHouse.Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))];

    public static IReadOnlyList<RouteEndpoint> Of(Action<IEndpointRouteBuilder> map)
    {
        var app = HostComposition.Compose([]).Build();
        map(app.MapGroup("/api/v1"));
        return In(app);
    }

    private static IReadOnlyList<RouteEndpoint> In(IEndpointRouteBuilder app) => [.. app.DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];
}
