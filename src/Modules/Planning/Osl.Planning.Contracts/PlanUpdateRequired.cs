using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A plan must be updated, or not be updated for a reason, after its conclusions changed materially.</summary>
[EventName("planning.plan-update-required.v1")]
public sealed record PlanUpdateRequired : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required string Title { get; init; }

    public required Guid DiagnosisId { get; init; }

    public required DateOnly DecideBy { get; init; }

    public required int DaysBefore { get; init; }
}
