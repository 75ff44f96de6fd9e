using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Domain.FollowUps;

/// <summary>The whole state that others need, so that a late one never matters.</summary>
internal sealed record FollowUpChanged(FollowUpId FollowUpId, PlanId? PlanId, DateOnly DueOn, StaffMemberId OwnerId, bool Open) : IDomainEvent;
