using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Parameters;

internal sealed record ParameterChanged(string Code, int Value, DateOnly EffectiveFrom) : IDomainEvent;
