using System.Collections.Frozen;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Tenancy;

public enum ActorKind
{
    Anonymous,

    /// <summary>Somebody logged in, of one centre.</summary>
    Account,

    /// <summary>The platform operator: centres as tenants, none of their content.</summary>
    Platform,

    /// <summary>A job or a consumer of events.</summary>
    System,
}

/// <summary>The communities that a right reaches: all of the centre's, or some.</summary>
public sealed class CommunityScope
{
    public static readonly CommunityScope All = new(null);

    private readonly FrozenSet<CommunityId>? some;

    private CommunityScope(FrozenSet<CommunityId>? some) => this.some = some;

    public static CommunityScope Of(IEnumerable<CommunityId> communities) => new(communities.ToFrozenSet());

    public bool Covers(CommunityId community) => some is null || some.Contains(community);

    public bool CoversAll => some is null;

    public IReadOnlyCollection<CommunityId> Communities => some is null ? [] : some;
}

/// <summary>Who is asking.</summary>
/// <param name="Centre">The centre they act in; none for the platform operator.</param>
/// <param name="CredentialId">The session or key they came with; the scope of an Idempotency-Key.</param>
/// <param name="Grants">Their rights, each with the communities that it reaches.</param>
public sealed record Actor(
    ActorKind Kind,
    CentreId? Centre,
    Guid? AccountId,
    StaffMemberId? StaffMember,
    Guid? CredentialId,
    FrozenDictionary<string, CommunityScope> Grants)
{
    public static readonly Actor Anonymous = new(ActorKind.Anonymous, null, null, null, null, FrozenDictionary<string, CommunityScope>.Empty);

    public static readonly Actor System = Anonymous with { Kind = ActorKind.System };

    public static Actor SystemIn(CentreId? centre) => System with { Centre = centre };

    public bool Has(string permission) => Kind == ActorKind.System || Grants.ContainsKey(permission);

    /// <summary>Whether the right reaches this community.</summary>
    public bool Covers(string permission, CommunityId community) =>
        Kind == ActorKind.System || (Grants.TryGetValue(permission, out var scope) && scope.Covers(community));
}
