using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Incidents;

/// <summary>That there is one; what happened stays where it is.</summary>
internal sealed record IncidentReported(IncidentId IncidentId) : IDomainEvent;
