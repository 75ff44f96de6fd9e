using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Initiatives;

internal sealed record InitiativeAccepted(InitiativeId InitiativeId, InitiativeMode Mode, IReadOnlyList<CommunityId> CommunityIds) : IDomainEvent;

internal sealed record InitiativeCompleted(InitiativeId InitiativeId, InitiativeMode Mode, IReadOnlyList<CommunityId> CommunityIds) : IDomainEvent;
