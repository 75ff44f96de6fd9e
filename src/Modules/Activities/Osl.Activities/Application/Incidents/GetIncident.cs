using Osl.Activities.Domain.Incidents;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Incidents;

/// <summary>One incident; for those who may not read it there is none.</summary>
[Permission(Rights.ReportIncidents)]
internal sealed record GetIncident(Guid Id) : IQuery<IncidentResponse>
{
    internal sealed class Handler(IncidentFile file) : IQueryHandler<GetIncident, IncidentResponse>
    {
        public async Task<IncidentResponse> Handle(GetIncident request, CancellationToken cancellationToken)
        {
            var id = new IncidentId(request.Id);
            return IncidentResponse.Of(await file.Reads.First(file.Readable.Where(one => one.Id == id), cancellationToken));
        }
    }
}
