namespace Osl.Activities.Domain.Incidents;

/// <summary>Where an incident stands.</summary>
internal enum IncidentState
{
    Reported,
    Closed,
}
