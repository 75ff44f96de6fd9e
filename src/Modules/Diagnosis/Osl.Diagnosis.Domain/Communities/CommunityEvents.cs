using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Communities;

internal sealed record CommunityRegistered(
    CommunityId CommunityId, string Name, CommunityKind Kind, IReadOnlyList<MunicipalityId> Municipalities) : IDomainEvent;

internal sealed record CommunityArchived(CommunityId CommunityId) : IDomainEvent;
