using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Testing.Hosting;

/// <summary>Lets tests act as anybody without logging in: their tokens are known to the host beside the real ones.</summary>
internal sealed class TestActors
{
    private readonly ConcurrentDictionary<string, Actor> actors = new();

    public string Enter(IEnumerable<IModule> modules, CentreId centre, StaffMemberId staffMember, IReadOnlyCollection<string> roles, CommunityScope? reach = null)
    {
        var grants = modules
            .SelectMany(module => module.Permissions)
            .Where(permission => permission.DefaultRoles.Intersect(roles).Any())
            .ToFrozenDictionary(permission => permission.Code, _ => reach ?? CommunityScope.All);
        var kind = roles.Contains(Roles.PlatformOperator) ? ActorKind.Platform : ActorKind.Account;
        var token = $"test_{Guid.NewGuid():N}";
        actors[token] = new Actor(kind, kind == ActorKind.Platform ? null : centre, staffMember.Value, staffMember, Guid.NewGuid(), grants);
        return token;
    }

    public void TakeOver(IServiceCollection services)
    {
        var real = services.LastOrDefault(service => service.ServiceType == typeof(ISessionAuthenticator));
        services.Add(new ServiceDescriptor(
            typeof(ISessionAuthenticator),
            provider => new Authenticator(this, real is null ? null : (ISessionAuthenticator)Make(provider, real)),
            real?.Lifetime ?? ServiceLifetime.Scoped));
    }

    private static object Make(IServiceProvider provider, ServiceDescriptor real) =>
        real.ImplementationInstance
        ?? real.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, real.ImplementationType!);

    private sealed class Authenticator(TestActors test, ISessionAuthenticator? real) : ISessionAuthenticator
    {
        public ValueTask<Actor?> Authenticate(string token, CancellationToken ct) =>
            test.actors.TryGetValue(token, out var actor) ? ValueTask.FromResult<Actor?>(actor)
            : real is null ? ValueTask.FromResult<Actor?>(null)
            : real.Authenticate(token, ct);
    }
}
