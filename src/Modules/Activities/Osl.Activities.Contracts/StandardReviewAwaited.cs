using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>The review of a centre's child-protection standard draws near, or is overdue (Act of 13 May 2016 Art. 22c(6)).</summary>
[EventName("activities.standard-review-awaited.v1")]
public sealed record StandardReviewAwaited : IntegrationEvent
{
    public required Guid StandardId { get; init; }

    public required string Title { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>Below zero: how many days ago it was due.</summary>
    public required int DaysLeft { get; init; }
}
