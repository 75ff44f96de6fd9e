using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Parameters;

internal sealed record ParameterChanged(string Code, decimal Value, DateOnly EffectiveFrom) : IDomainEvent;
