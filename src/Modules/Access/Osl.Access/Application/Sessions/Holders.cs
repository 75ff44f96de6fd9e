using System.Collections.Frozen;
using Osl.Access.Application.Roles;
using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Centres;
using Osl.Access.Domain.Roles;
using Osl.Access.Domain.Sessions;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Sessions;

/// <summary>The one behind an access token, and when it runs out.</summary>
internal sealed record TokenHolder(Actor Actor, DateTimeOffset AccessExpiresAt);

/// <summary>Reads session, account, employment, centre, roles and rights: everything that must still hold for a token to be good.</summary>
internal sealed class Holders(Lookups lookups, RoleMatrix matrix, TimeProvider clock)
{
    public async Task<TokenHolder?> Find(string accessHash, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var look = lookups.Begin();
        var found = await look.Reads<Session>().FirstOrDefault(
            from session in look.All<Session>()
            join account in look.All<Account>() on session.Account equals account.Id
            where (session.AccessHash == accessHash || session.SpentAccessHash == accessHash)
                && session.EndedAt == null && session.ExpiresAt > now && session.OpenedAt >= account.SessionsValidFrom && account.LockedAt == null
            select new Found(
                session.Id,
                session.AccessHash == accessHash ? session.AccessExpiresAt : session.SpentAccessExpiresAt ?? session.AccessExpiresAt,
                account.Id,
                account.CentreId,
                account.StaffMember),
            ct);
        if (found is null || found.AccessExpiresAt <= now)
        {
            return null;
        }

        var actor = found.StaffMember is { } staffMember ? await OfStaff(look, found, staffMember, ct) : OfPlatform(found);
        return actor is null ? null : new TokenHolder(actor, found.AccessExpiresAt);
    }

    private Actor OfPlatform(Found found) => new(
        ActorKind.Platform,
        null,
        found.Account.Value,
        null,
        found.Session.Value,
        matrix.DefaultsOf(Role.PlatformOperator).ToFrozenDictionary(permission => permission, _ => CommunityScope.All, StringComparer.Ordinal));

    private async Task<Actor?> OfStaff(Lookup look, Found found, StaffMemberId staffMember, CancellationToken ct)
    {
        var today = WarsawCalendar.Today(clock);
        var member = await look.Reads<StaffMember>().FirstOrDefault(look.All<StaffMember>().Where(one => one.Id == staffMember), ct);
        var served = await look.Reads<Centre>().Any(look.All<Centre>().Where(centre => centre.Id == found.Centre && centre.Status == CentreStatus.Active), ct);
        if (member is null || !member.IsActiveOn(today) || !served)
        {
            return null;
        }

        var changed = await look.Reads<RoleRights>().List(look.All<RoleRights>().Where(rights => rights.CentreId == found.Centre), ct);
        var grants = Grants(member.Roles.Where(held => held.HoldsOn(today)), changed);
        return new Actor(ActorKind.Account, found.Centre, found.Account.Value, staffMember, found.Session.Value, grants);
    }

    private FrozenDictionary<string, CommunityScope> Grants(IEnumerable<RoleAssignment> held, List<RoleRights> changed)
    {
        var reach = new Dictionary<string, HashSet<CommunityId>?>(StringComparer.Ordinal);
        foreach (var assignment in held)
        {
            var defaults = matrix.DefaultsOf(assignment.Role);
            foreach (var permission in changed.Find(rights => rights.Role == assignment.Role)?.Effective(defaults) ?? defaults.ToHashSet())
            {
                Widen(reach, permission, assignment.Communities);
            }
        }

        return reach.ToFrozenDictionary(
            pair => pair.Key, pair => pair.Value is null ? CommunityScope.All : CommunityScope.Of(pair.Value), StringComparer.Ordinal);
    }

    /// <summary>Null stands for all communities.</summary>
    private static void Widen(Dictionary<string, HashSet<CommunityId>?> reach, string permission, IReadOnlyCollection<CommunityId> communities)
    {
        if (communities.Count == 0)
        {
            reach[permission] = null;
        }
        else if (!reach.TryGetValue(permission, out var some))
        {
            reach[permission] = [.. communities];
        }
        else
        {
            some?.UnionWith(communities);
        }
    }

    private sealed record Found(SessionId Session, DateTimeOffset AccessExpiresAt, AccountId Account, CentreId Centre, StaffMemberId? StaffMember);
}
