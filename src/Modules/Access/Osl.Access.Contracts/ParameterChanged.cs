using Osl.BuildingBlocks.Contracts;

namespace Osl.Access.Contracts;

/// <summary>A legal parameter has another value from a day on; without a centre it holds for the whole country.</summary>
[EventName("access.parameter-changed.v1")]
public sealed record ParameterChanged : IntegrationEvent
{
    public required string Code { get; init; }

    public required decimal Value { get; init; }

    public required DateOnly EffectiveFrom { get; init; }
}
