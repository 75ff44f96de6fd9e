using Osl.Activities.Domain.Incidents;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Incidents;

/// <summary>A child-protection incident.</summary>
/// <param name="Outcome">What was done about it.</param>
internal sealed record IncidentResponse(
    Guid Id, long Version, DateOnly HappenedOn, string Description, Guid? ActivityId, IncidentState State, Guid ReportedById, DateTimeOffset ReportedAt, string? Outcome)
    : IVersioned, ITellsPersonalData, IExample<IncidentResponse>
{
    public static IncidentResponse Of(Incident incident) => new(
        incident.Id.Value,
        incident.Version,
        incident.HappenedOn,
        incident.Description,
        incident.ActivityId?.Value,
        incident.State,
        incident.ReportedById.Value,
        incident.ReportedAt,
        incident.Outcome);

    public static IncidentResponse Example { get; } = new(
        Examples.Incident,
        1,
        IncidentInput.Example.HappenedOn,
        IncidentInput.Example.Description,
        Examples.Activity,
        IncidentState.Reported,
        Examples.Organizer,
        new DateTimeOffset(2026, 5, 8, 15, 0, 0, TimeSpan.Zero),
        null);

    /// <summary>Its text may speak of people whom nobody has named: that it was read is written down of the incident.</summary>
    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [Id];

    string ITellsPersonalData.SubjectTold => nameof(Incident);
}
