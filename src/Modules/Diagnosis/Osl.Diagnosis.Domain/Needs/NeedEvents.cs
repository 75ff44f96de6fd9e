using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Needs;

internal sealed record NeedIdentified(NeedId NeedId, CommunityId CommunityId) : IDomainEvent;

internal sealed record NeedPrioritised(NeedId NeedId, CommunityId CommunityId, int Rank) : IDomainEvent;

internal sealed record NeedClosed(NeedId NeedId, CommunityId CommunityId, NeedOutcome Outcome) : IDomainEvent;
