using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.BuildingBlocks.Tenancy;

/// <summary>What is known of the request, job or delivery under way. One a dependency-injection scope.</summary>
public sealed class RequestScope
{
    public Actor Actor { get; private set; } = Actor.Anonymous;

    /// <summary>The key that the caller gave to make a creation repeatable.</summary>
    public string? IdempotencyKey { get; set; }

    /// <summary>Why personal data are read, as the caller states it.</summary>
    public string? Reason { get; set; }

    /// <summary>The name of the message that is handled; it goes into the audit log.</summary>
    public string Operation { get; set; } = "";

    /// <summary>Whether the caller is told when an answer cannot come in time: once a request.</summary>
    internal bool IsWaitedFor { get; set; }

    /// <summary>The context of a transaction that several deliveries share; none where the scope has one of its own.</summary>
    internal ModuleDbContext? Shared { get; set; }

    public void ActAs(Actor actor) => Actor = actor;

    /// <summary>The centre whose rows can be seen and written; none means no rows at all.</summary>
    public CentreId? Centre => Actor.Centre;

    /// <exception cref="NotPermittedException">Nobody of a centre is asking.</exception>
    public CentreId RequiredCentre => Centre ?? throw new NotPermittedException("centre");

    public StaffMemberId RequiredStaffMember => Actor.StaffMember ?? throw new NotPermittedException("staff");

    /// <summary>Refuses when the right does not reach the community.</summary>
    public void RequireCommunity(string permission, CommunityId community)
    {
        if (!Actor.Covers(permission, community))
        {
            throw new NotPermittedException(permission);
        }
    }

    internal bool MaySeeAllCentres => Actor.Kind is ActorKind.System or ActorKind.Platform;
}
