using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>A person has a seat in an activity.</summary>
[EventName("activities.enrolment-confirmed.v1")]
public sealed record EnrolmentConfirmed : IntegrationEvent
{
    public required Guid EnrolmentId { get; init; }

    public required Guid ActivityId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>The title of the activity.</summary>
    public required string Title { get; init; }

    public required DateTimeOffset StartsAt { get; init; }
}
