using Osl.Activities.Domain.Incidents;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Incidents;

/// <summary>The incidents that whoever asks may read.</summary>
[Permission(Rights.ReportIncidents)]
internal sealed record ListIncidents(PageRequest Page, IncidentState? State = null) : IQuery<Page<IncidentResponse>>
{
    private static readonly SortOrders<Incident> Orders = SortOrders<Incident>.EndingIn(one => one.Id).By("reportedAt", one => one.ReportedAt);

    internal sealed class Handler(IncidentFile file) : IQueryHandler<ListIncidents, Page<IncidentResponse>>
    {
        public Task<Page<IncidentResponse>> Handle(ListIncidents request, CancellationToken cancellationToken) =>
            file.Reads.Page(file.Readable.WhereAsked(request.State, state => one => one.State == state), Orders, request.Page, one => IncidentResponse.Of(one), cancellationToken);
    }
}
