using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Access.Application.Invitations;
using Osl.Access.Domain.Invitations;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Access.Endpoints;

internal static class InvitationEndpoints
{
    private const string Collection = "invitations";

    public static void Map(IEndpointRouteBuilder api)
    {
        var invitations = api.Resource(Collection, "Invitations");
        invitations.MapPost("", Invite).Creates<InviteStaffMember>("Invite a member of staff to make an account");
        invitations.MapGet("", List).Reads<ListInvitations, Page<InvitationRow>>("List the invitations");
        invitations.MapGet("{id:guid}", Get).Reads<GetInvitation, InvitationRow>("Read an invitation");
        invitations.MapPost("{id:guid}/revoke", Revoke).Changes<RevokeInvitation>("Take an invitation back");
    }

    private static async Task<IResult> Invite(InviteStaffMember body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(body, ct), Collection);

    private static async Task<IResult> List(PageQuery page, InvitationStatus? status, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListInvitations(status, page.Page), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetInvitation(id), ct));

    private static async Task<IResult> Revoke(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new RevokeInvitation(id, version.Version), ct));
}
