using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Places;

internal sealed record PlaceOpened(PlaceId PlaceId, PlaceKind Kind, string Name, string Address, IReadOnlyList<CommunityId> CommunityIds) : IDomainEvent;
