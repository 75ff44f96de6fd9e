using Osl.Activities.Domain.Incidents;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Incidents;

/// <summary>The incidents that whoever asks may read: those who handle them all of them, others what they reported themselves.</summary>
internal sealed class IncidentFile(IReads<Incident> incidents, RequestScope scope)
{
    public IReads<Incident> Reads => incidents;

    public IQueryable<Incident> Readable
    {
        get
        {
            if (scope.Actor.Has(Rights.HandleIncidents))
            {
                return incidents.All;
            }

            var reporter = scope.RequiredStaffMember;
            return incidents.All.Where(one => one.ReportedById == reporter);
        }
    }
}
