using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Initiatives;
using Osl.Activities.Domain.Groups;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

internal static class InitiativeEndpoints
{
    private const string Collection = "initiatives";

    public static void Map(IEndpointRouteBuilder api)
    {
        var initiatives = api.Resource(Collection, "Residents' initiatives");
        initiatives.MapPost("", Submit).Creates<SubmitInitiative>("Take in an initiative of residents");
        initiatives.MapGet("", List).Reads<ListInitiatives, Page<InitiativeListItem>>("List residents' initiatives");
        initiatives.MapGet("{id:guid}", Get).Reads<GetInitiative, InitiativeResponse>("Read an initiative");
        initiatives.MapPut("{id:guid}", Revise).Changes<ReviseInitiative>("Rewrite an initiative on which nothing was decided");
        initiatives.MapPut("{id:guid}/agreement", Agree).Changes<AgreeOnInitiative>("Write down what an initiative rests on", "Contract, schedule, cost estimate and the residents' contribution (Art. 19b-19h).");
        initiatives.MapPost("{id:guid}/accept", Accept).Changes<AcceptInitiative>("Accept an initiative");
        initiatives.MapPost("{id:guid}/start", Start).Changes<StartInitiative>("Say that an initiative is under way");
        initiatives.MapPost("{id:guid}/complete", Complete).Changes<CompleteInitiative>("Say what came of an initiative");
        initiatives.MapPost("{id:guid}/reject", Reject).Changes<RejectInitiative>("Reject an initiative");
        initiatives.MapPost("{id:guid}/withdraw", Withdraw).Changes<WithdrawInitiative>("Say that its authors have withdrawn an initiative");
        initiatives.MapPost("{initiativeId:guid}/support", Support).Creates<SupportInitiative>("Write down who supports an initiative, and with what");
        initiatives.MapGet("{initiativeId:guid}/support", ListSupport).Reads<ListInitiativeSupport, Page<InitiativeSupportResponse>>("List an initiative's support log");
    }

    private static async Task<IResult> Submit(InitiativeInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new SubmitInitiative(body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, string? q, InitiativeState? state, InitiativeMode? mode, Guid? communityId, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListInitiatives(page.Page, q, state, mode, communityId), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetInitiative(id), ct));

    private static async Task<IResult> Revise(Guid id, InitiativeInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReviseInitiative(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Agree(Guid id, InitiativeAgreementInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new AgreeOnInitiative(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Accept(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new AcceptInitiative(id, ifMatch.Version), ct));

    private static async Task<IResult> Start(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new StartInitiative(id, ifMatch.Version), ct));

    private static async Task<IResult> Complete(Guid id, InitiativeClosing body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CompleteInitiative(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Reject(Guid id, InitiativeClosing body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new RejectInitiative(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Withdraw(Guid id, InitiativeClosing body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new WithdrawInitiative(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Support(Guid initiativeId, InitiativeSupportInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new SupportInitiative(initiativeId, body), ct), $"initiatives/{initiativeId}/support");

    private static async Task<IResult> ListSupport(Guid initiativeId, PageQuery page, SupportKind? kind, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListInitiativeSupport(initiativeId, page.Page, kind), ct));
}
