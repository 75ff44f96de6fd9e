using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Resources;

/// <summary>What the map shows of a resource.</summary>
/// <param name="OwnerPartnerId">The partner who owns it; the Partnerships module keeps partners.</param>
internal sealed record ResourceContent(
    ResourceKind Kind,
    string Name,
    string? Description,
    string? Availability,
    string? Location,
    MunicipalityId? MunicipalityId,
    IReadOnlyList<CommunityId> CommunityIds,
    PersonId? PersonId,
    Guid? OwnerPartnerId);
