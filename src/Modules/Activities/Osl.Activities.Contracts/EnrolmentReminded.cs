using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>A person is to be reminded of an activity.</summary>
[EventName("activities.enrolment-reminded.v1")]
public sealed record EnrolmentReminded : IntegrationEvent
{
    public required Guid EnrolmentId { get; init; }

    public required Guid ActivityId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>The title of the activity.</summary>
    public required string Title { get; init; }

    public required DateTimeOffset StartsAt { get; init; }
}
