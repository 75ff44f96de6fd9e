using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Osl.ArchitectureTests.Violations.Rule04.Layers.Application;

internal sealed class UsesInfrastructure
{
    public Lazy<Infrastructure.Store>? Store { get; init; }
}

internal sealed class UsesEndpoints
{
    public static string Breach() => nameof(UsesEndpoints) + typeof(Endpoints.BreachEndpoints);
}

internal sealed class UsesEntityFramework
{
    public static async Task<int> Breach(IQueryable<string> rows) => await rows.CountAsync();
}

internal sealed class UsesHttp
{
    public static string? Breach(object? context) => (context as HttpContext)?.TraceIdentifier;
}

internal sealed class Innocent
{
    public static int Honest(IQueryable<string> rows) => rows.Count(row => row.Length > 1);
}
