using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>A measure of a plan in force, as it stands: told when the plan enters into force, and when the measure is put off or cancelled.</summary>
[EventName("planning.measure-changed.v1")]
public sealed record MeasureChanged : IntegrationEvent
{
    public required Guid PlanId { get; init; }

    public required Guid MeasureId { get; init; }

    /// <summary>The same in every version of the plan that has this measure.</summary>
    public required Guid LineageId { get; init; }

    public required string Title { get; init; }

    public required string? Kind { get; init; }

    public required string? Component { get; init; }

    public required Guid[] CommunityIds { get; init; }

    /// <summary>The first day on which it may be carried out within the plan.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>The last one; before the first when it was put off past the plan's end.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Whether it is still to be carried out.</summary>
    public required bool Open { get; init; }
}
