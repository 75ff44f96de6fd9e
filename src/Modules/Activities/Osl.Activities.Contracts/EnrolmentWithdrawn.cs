using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>A person takes part in an activity no more.</summary>
[EventName("activities.enrolment-withdrawn.v1")]
public sealed record EnrolmentWithdrawn : IntegrationEvent
{
    public required Guid EnrolmentId { get; init; }

    public required Guid ActivityId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Asked, ConsentWithdrawn, ActivityCancelled, PersonErased or PersonsMerged.</summary>
    public required string Cause { get; init; }

    /// <summary>The title of the activity.</summary>
    public required string Title { get; init; }

    public required DateTimeOffset StartsAt { get; init; }
}
