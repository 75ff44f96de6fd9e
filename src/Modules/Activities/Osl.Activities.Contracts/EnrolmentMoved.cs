using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>An activity in which a person has a seat, or waits for one, was put off.</summary>
[EventName("activities.enrolment-moved.v1")]
public sealed record EnrolmentMoved : IntegrationEvent
{
    public required Guid EnrolmentId { get; init; }

    public required Guid ActivityId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Whether StartsAt is the new time; otherwise it is the one that was given up.</summary>
    public required bool HasNewTime { get; init; }

    /// <summary>The title of the activity.</summary>
    public required string Title { get; init; }

    public required DateTimeOffset StartsAt { get; init; }
}
