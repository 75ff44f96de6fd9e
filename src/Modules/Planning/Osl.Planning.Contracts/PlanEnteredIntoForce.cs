using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A version of a plan is in force from now on.</summary>
[EventName("planning.plan-entered-into-force.v1")]
public sealed record PlanEnteredIntoForce : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required Guid FamilyId { get; init; }

    public required int VersionNumber { get; init; }

    public required string Title { get; init; }

    public required DateOnly PeriodFrom { get; init; }

    public required DateOnly PeriodTo { get; init; }

    public required Guid[] MunicipalityIds { get; init; }

    public required Guid[] CommunityIds { get; init; }

    public required Guid[] MeasureIds { get; init; }

    public required Guid[] NeedIds { get; init; }
}
