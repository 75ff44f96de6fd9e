using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Groups;

/// <summary>What a group is.</summary>
/// <param name="RegularPlace">Where it usually meets, in words.</param>
/// <param name="RegularDay">The weekday on which it usually meets.</param>
/// <param name="RegularTime">The hour at which it usually meets, in Warsaw.</param>
internal sealed record GroupContent(
    string Name,
    GroupKind Kind,
    string? Purpose,
    IReadOnlyList<CommunityId> CommunityIds,
    StaffMemberId FacilitatorId,
    bool IsConfidential,
    string? RegularPlace,
    DayOfWeek? RegularDay,
    TimeOnly? RegularTime);
