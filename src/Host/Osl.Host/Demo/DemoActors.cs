using System.Collections.Concurrent;
using System.Collections.Frozen;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Host.Demo;

/// <summary>Lets the story act as its people while it is loaded; nobody logs in, and no session is left behind.</summary>
internal sealed class DemoActors(IEnumerable<IModule> modules) : ISessionAuthenticator
{
    private readonly ConcurrentDictionary<string, Actor> actors = new();

    public ValueTask<Actor?> Authenticate(string token, CancellationToken ct) => ValueTask.FromResult(actors.GetValueOrDefault(token));

    /// <summary>A token of somebody with the default rights of a role.</summary>
    public string Enter(CentreId? centre, Guid? staffMember, string role)
    {
        var token = $"{centre}/{staffMember}/{role}";
        actors[token] = new Actor(
            role == Roles.PlatformOperator ? ActorKind.Platform : ActorKind.Account,
            centre,
            staffMember,
            staffMember is { } id ? new StaffMemberId(id) : null,
            staffMember,
            modules.SelectMany(module => module.Permissions).Where(permission => permission.DefaultRoles.Contains(role)).ToFrozenDictionary(permission => permission.Code, _ => CommunityScope.All));
        return token;
    }
}
