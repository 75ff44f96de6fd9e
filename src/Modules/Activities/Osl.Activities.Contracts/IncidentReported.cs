using Osl.BuildingBlocks.Contracts;

namespace Osl.Activities.Contracts;

/// <summary>A child-protection incident was reported. What happened is for the director and the reporter alone.</summary>
[EventName("activities.incident-reported.v1")]
public sealed record IncidentReported : IntegrationEvent
{
    public required Guid IncidentId { get; init; }
}
