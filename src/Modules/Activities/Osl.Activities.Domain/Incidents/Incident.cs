using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Incidents;

/// <summary>A child-protection incident (Act of 13 May 2016 Art. 22c): for the director and for whoever reported it, and for nobody else.</summary>
internal sealed class Incident : AggregateRoot<IncidentId>
{
    private Incident()
    {
    }

    public DateOnly HappenedOn { get; private set; }

    public string Description { get; private set; } = "";

    public ActivityId? ActivityId { get; private set; }

    public IncidentState State { get; private set; }

    public StaffMemberId ReportedById { get; private set; }

    public DateTimeOffset ReportedAt { get; private set; }

    /// <summary>What was done about it.</summary>
    public string? Outcome { get; private set; }

    public static Incident Report(IncidentId id, CentreId centre, DateOnly happenedOn, string description, ActivityId? activity, StaffMemberId by, DateOnly today, DateTimeOffset at)
    {
        GroupRules.InOrder.Require(happenedOn <= today, "/happenedOn");
        var incident = new Incident { HappenedOn = happenedOn, Description = description, ActivityId = activity, ReportedById = by, ReportedAt = at };
        incident.Identify(id, centre);
        incident.Raise(new IncidentReported(id));
        return incident;
    }

    public void Close(string outcome)
    {
        CommonRules.RequireState(State, IncidentState.Reported);
        State = IncidentState.Closed;
        Outcome = outcome;
    }
}
