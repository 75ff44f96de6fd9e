using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Forms;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

internal static class ActivityFormEndpoints
{
    private const string Collection = "activity-forms";

    public static void Map(IEndpointRouteBuilder api)
    {
        var forms = api.Resource(Collection, "Activity forms");
        forms.MapPost("", Add).Creates<AddActivityForm>("Add a form of the centre's own");
        forms.MapGet("", List).Reads<ListActivityForms, Page<ActivityFormResponse>>("List the forms of activities");
        forms.MapGet("{id:guid}", Get).Reads<GetActivityForm, ActivityFormResponse>("Read a form");
        forms.MapPut("{id:guid}", Rename).Changes<RenameActivityForm>("Rename a form");
        forms.MapPost("{id:guid}/retire", Retire).Changes<RetireActivityForm>("Take a form out of use");
        forms.MapPost("{id:guid}/restore", Restore).Changes<RestoreActivityForm>("Take a form into use again");
    }

    private static async Task<IResult> Add(NewFormInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new AddActivityForm(body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, bool? retired, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListActivityForms(page.Page, retired), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetActivityForm(id), ct));

    private static async Task<IResult> Rename(Guid id, FormNamesInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new RenameActivityForm(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Retire(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new RetireActivityForm(id, ifMatch.Version), ct));

    private static async Task<IResult> Restore(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new RestoreActivityForm(id, ifMatch.Version), ct));
}
