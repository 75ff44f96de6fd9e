using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Centres;

internal sealed record CentreCreated(CentreId Centre, string Name, LegalRegime Regime, CentreType Type, DateOnly CreatedOn) : IDomainEvent;

internal sealed record CentreSuspended : IDomainEvent;

internal sealed record CentreResumed : IDomainEvent;

internal sealed record MunicipalityJoined(MunicipalityId Municipality, string Name, DateOnly JoinedOn) : IDomainEvent;
