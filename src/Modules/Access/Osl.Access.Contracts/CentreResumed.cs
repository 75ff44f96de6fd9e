using Osl.BuildingBlocks.Contracts;

namespace Osl.Access.Contracts;

/// <summary>A suspended centre is served again.</summary>
[EventName("access.centre-resumed.v1")]
public sealed record CentreResumed : IntegrationEvent;
