using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>A seat came free for a person who waited.</summary>
[EventName("activities.enrolment-promoted.v1")]
public sealed record EnrolmentPromoted : IntegrationEvent
{
    public required Guid EnrolmentId { get; init; }

    public required Guid ActivityId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Until when the seat is kept for a guardian's consent; null where it is confirmed.</summary>
    public required DateTimeOffset? ConsentBy { get; init; }

    /// <summary>The title of the activity.</summary>
    public required string Title { get; init; }

    public required DateTimeOffset StartsAt { get; init; }
}
