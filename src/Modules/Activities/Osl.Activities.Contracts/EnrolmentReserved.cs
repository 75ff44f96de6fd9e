using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>A seat is kept for a minor until a guardian agrees.</summary>
[EventName("activities.enrolment-reserved.v1")]
public sealed record EnrolmentReserved : IntegrationEvent
{
    public required Guid EnrolmentId { get; init; }

    public required Guid ActivityId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Until when the seat is kept.</summary>
    public required DateTimeOffset ConsentBy { get; init; }

    /// <summary>The title of the activity.</summary>
    public required string Title { get; init; }

    public required DateTimeOffset StartsAt { get; init; }
}
