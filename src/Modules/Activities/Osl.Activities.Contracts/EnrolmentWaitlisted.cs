using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>An activity is full, and a person waits for a seat.</summary>
[EventName("activities.enrolment-waitlisted.v1")]
public sealed record EnrolmentWaitlisted : IntegrationEvent
{
    public required Guid EnrolmentId { get; init; }

    public required Guid ActivityId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Order of arrival, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The title of the activity.</summary>
    public required string Title { get; init; }

    public required DateTimeOffset StartsAt { get; init; }
}
