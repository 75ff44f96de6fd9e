using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A plan answered a material change of its conclusions: by a new version, or by a reasoned decision that none is needed.</summary>
[EventName("planning.plan-update-settled.v1")]
public sealed record PlanUpdateSettled : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required Guid DiagnosisId { get; init; }

    /// <summary>Whether there is a new version.</summary>
    public required bool Updated { get; init; }
}
