using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Access.Application.Centres;
using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Access.Endpoints;

internal static class CentreEndpoints
{
    private const string Collection = "centres";

    public static void Map(IEndpointRouteBuilder api)
    {
        var centres = api.Resource(Collection, "Centres");
        centres.MapPost("", Create).Creates<CreateCentre>("Take a centre onto the platform");
        centres.MapGet("", List).Reads<ListCentres, Page<CentreRow>>("List the platform's centres");

        var centre = api.Resource($"{Collection}/{{centreId:guid}}", "Centres").AddEndpointFilter<RouteGroupBuilder, InTheNamedCentre>();
        centre.MapGet("", Get).Reads<GetCentre, CentreView>("Read a centre");
        centre.MapPut("", Describe).Changes<DescribeCentre>("Change a centre's name and office");
        centre.MapPost("suspend", Suspend).Changes<SuspendCentre>("Suspend a centre");
        centre.MapPost("resume", Resume).Changes<ResumeCentre>("Resume a suspended centre");
        centre.MapPost("municipalities", Join).Creates<JoinMunicipality>("Let a municipality join a centre");
        centre.MapPost("administrators", Invite).Creates<InviteAdministrator>("Invite an administrator of a centre");

        api.Resource("public/centres/{centreId:guid}/contact", "Public").AddEndpointFilter<RouteGroupBuilder, AsAnyone>()
            .MapGet("", Contact).Reads<GetPublicContact, PublicContact>("Read how to reach a centre, its hours and the helplines");
    }

    private static async Task<IResult> Create(CreateCentre body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(body, ct), Collection);

    private static async Task<IResult> List(PageQuery page, LegalRegime? legalRegime, CentreStatus? status, string? q, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListCentres(legalRegime, status, q, page.Page), ct));

    private static async Task<IResult> Get(Guid centreId, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetCentre(centreId), ct));

    private static async Task<IResult> Describe(Guid centreId, IfMatch version, DescribeCentreBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DescribeCentre(centreId, version.Version, body.Name, body.Office), ct));

    private static async Task<IResult> Suspend(Guid centreId, IfMatch version, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new SuspendCentre(centreId, version.Version), ct));

    private static async Task<IResult> Resume(Guid centreId, IfMatch version, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ResumeCentre(centreId, version.Version), ct));

    private static async Task<IResult> Join(Guid centreId, JoiningMunicipality body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new JoinMunicipality(centreId, body), ct), $"{Collection}/{centreId}/municipalities");

    private static async Task<IResult> Invite(Guid centreId, InviteAdministratorBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new InviteAdministrator(centreId, body.DisplayName, body.Email), ct), "staff");

    private static async Task<IResult> Contact(Guid centreId, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetPublicContact(centreId), ct));
}

/// <summary>A centre's name and office.</summary>
internal sealed record DescribeCentreBody(string Name, OfficeData Office) : IExample<DescribeCentreBody>
{
    public static DescribeCentreBody Example { get; } = new("CUS w Zmyślonem", OfficeData.Example);
}

/// <summary>Who administers the centre from now on; the invitation goes to the e-mail.</summary>
internal sealed record InviteAdministratorBody(string DisplayName, string Email) : IExample<InviteAdministratorBody>
{
    public static InviteAdministratorBody Example { get; } = new("Ewa Zmyślna", "ewa@zmyslone.example");
}
