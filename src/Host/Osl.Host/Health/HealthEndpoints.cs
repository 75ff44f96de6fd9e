using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Osl.Host.Health;

/// <summary>What an orchestrator asks: /health/live, whether the process runs; /health/ready, whether it can serve. They tell a stranger one word.</summary>
internal static class HealthEndpoints
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }
}
