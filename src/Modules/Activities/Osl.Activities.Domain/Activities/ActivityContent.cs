using Osl.Activities.Domain.Places;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Activities;

/// <summary>What its author writes about an activity, besides its time.</summary>
internal sealed record ActivityContent
{
    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>A code of the centre's dictionary of forms.</summary>
    public required string Form { get; init; }

    public required ActivityKind Kind { get; init; }

    public required ActivityComponent Component { get; init; }

    public required ActivityLevel Level { get; init; }

    public required ParticipationLevel ParticipationLevel { get; init; }

    public required IReadOnlyList<CommunityId> CommunityIds { get; init; }

    public IReadOnlyList<TargetGroup> TargetGroups { get; init; } = [];

    public MeasureId? MeasureId { get; init; }

    public IReadOnlyList<NeedId> NeedIds { get; init; } = [];

    public FieldOfLife? ProblemDomain { get; init; }

    public PlaceId? PlaceId { get; init; }

    /// <summary>Where, in words: an address, or a room of the place.</summary>
    public string? PlaceText { get; init; }

    public int? Capacity { get; init; }

    public EnrolmentMode EnrolmentMode { get; init; }

    public DateTimeOffset? EnrolmentDeadline { get; init; }

    public AttendanceMode AttendanceMode { get; init; }

    public bool ForMinors { get; init; }

    public IReadOnlyList<AccessibilityFeature> Accessibility { get; init; } = [];

    public IReadOnlyList<LeadContent> Leads { get; init; } = [];

    /// <summary>Why somebody other than an animator of the form's specialty leads it (ACT-14).</summary>
    public string? AnimatorOverrideReason { get; init; }

    public IReadOnlyList<string> CoHosts { get; init; } = [];

    public string? ExternalExpert { get; init; }

    public IReadOnlyList<string> LearningOutcomes { get; init; } = [];

    public decimal? PlannedCost { get; init; }

    public Guid? FundingProjectId { get; init; }
}
