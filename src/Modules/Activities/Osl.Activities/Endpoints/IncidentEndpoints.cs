using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Incidents;
using Osl.Activities.Domain.Incidents;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

internal static class IncidentEndpoints
{
    private const string Collection = "incidents";

    public static void Map(IEndpointRouteBuilder api)
    {
        var incidents = api.Resource(Collection, "Child protection");
        incidents.MapPost("", Report).Creates<ReportIncident>("Report a child-protection incident", "The director and the reporter read it, and nobody else.");
        incidents.MapGet("", List).Reads<ListIncidents, Page<IncidentResponse>>("List the incidents that you may read");
        incidents.MapGet("{id:guid}", Get).Reads<GetIncident, IncidentResponse>("Read an incident");
        incidents.MapPost("{id:guid}/close", Close).Changes<CloseIncident>("Say what was done about an incident");
    }

    private static async Task<IResult> Report(IncidentInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new ReportIncident(body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, IncidentState? state, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListIncidents(page.Page, state), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetIncident(id), ct));

    private static async Task<IResult> Close(Guid id, IncidentOutcome body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CloseIncident(id, ifMatch.Version, body), ct));
}
