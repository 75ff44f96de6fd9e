using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Groups;

internal sealed record GroupFormed(GroupId GroupId, GroupKind Kind, IReadOnlyList<CommunityId> CommunityIds, StaffMemberId FacilitatorId, DateOnly On) : IDomainEvent;

/// <param name="QuietSince">The day of its last meeting; that of its forming where there was none.</param>
internal sealed record GroupDormant(GroupId GroupId, string Name, IReadOnlyList<CommunityId> CommunityIds, StaffMemberId FacilitatorId, DateOnly QuietSince) : IDomainEvent;

internal sealed record GroupBecameSelfLed(GroupId GroupId, IReadOnlyList<CommunityId> CommunityIds, DateOnly On) : IDomainEvent;
