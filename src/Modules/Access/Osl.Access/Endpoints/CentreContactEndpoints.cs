using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Access.Application.Centres;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Access.Endpoints;

internal static class CentreContactEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var centre = api.Resource("centres/{centreId:guid}", "Centres").AddEndpointFilter<RouteGroupBuilder, InTheNamedCentre>();
        centre.MapPost("contact-points", Open).Creates<OpenContactPoint>("Add a contact point");
        centre.MapPut("contact-points/{id:guid}", Describe).Changes<DescribeContactPoint>("Change a contact point");
        centre.MapDelete("contact-points/{id:guid}", Close).Changes<CloseContactPoint>("Take a contact point away");
        centre.MapPut("opening-hours", SetHours).Changes<SetOpeningHours>("Set the opening hours");
        centre.MapPut("helplines", SetLines).Changes<SetHelplines>("Set the helplines");
        centre.MapPut("legal-notices", SetNotices).Changes<SetLegalNotices>("Set the legal notices");
    }

    private static async Task<IResult> Open(Guid centreId, ContactPointData body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new OpenContactPoint(centreId, body), ct), $"centres/{centreId}/contact-points");

    private static async Task<IResult> Describe(Guid centreId, Guid id, IfMatch version, ContactPointData body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DescribeContactPoint(centreId, id, version.Version, body), ct));

    private static async Task<IResult> Close(Guid centreId, Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CloseContactPoint(centreId, id, version.Version), ct));

    private static async Task<IResult> SetHours(Guid centreId, IfMatch version, OpeningHoursBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new SetOpeningHours(centreId, version.Version, body.Hours), ct));

    private static async Task<IResult> SetLines(Guid centreId, IfMatch version, HelplinesBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new SetHelplines(centreId, version.Version, body.Helplines), ct));

    private static async Task<IResult> SetNotices(Guid centreId, IfMatch version, LegalNoticesBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new SetLegalNotices(centreId, version.Version, body.Notices), ct));
}

/// <summary>All ranges of office hours in the week.</summary>
internal sealed record OpeningHoursBody(IReadOnlyList<HoursData> Hours) : IExample<OpeningHoursBody>
{
    public static OpeningHoursBody Example { get; } = new(HoursData.Example);
}

/// <summary>All helplines, in the order that residents see.</summary>
internal sealed record HelplinesBody(IReadOnlyList<HelplineData> Helplines) : IExample<HelplinesBody>
{
    public static HelplinesBody Example { get; } = new(HelplineData.Example);
}

/// <summary>All legal notices, in the order that residents see.</summary>
internal sealed record LegalNoticesBody(IReadOnlyList<NoticeData> Notices) : IExample<LegalNoticesBody>
{
    public static LegalNoticesBody Example { get; } = new(NoticeData.Example);
}
