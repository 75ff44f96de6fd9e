using Osl.BuildingBlocks.Contracts;

namespace Osl.Access.Contracts;

/// <summary>The service of a centre was stopped: nobody gets in, and nothing of it is public.</summary>
[EventName("access.centre-suspended.v1")]
public sealed record CentreSuspended : IntegrationEvent;
