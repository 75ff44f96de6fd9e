using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.People.Application.Requests;
using Osl.People.Domain.Requests;

namespace Osl.People.Endpoints;

internal static class SubjectRequestEndpoints
{
    private const string Collection = "subject-requests";

    public static void Map(IEndpointRouteBuilder api)
    {
        var requests = api.Resource(Collection, "Data protection");
        requests.MapPost("", Receive).Creates<ReceiveSubjectRequest>(
            "Write down a person's request about their data", "From the day of receipt the term of GDPR Art. 12(3) runs; the data protection officer is reminded of it.");
        requests.MapGet("", List).Reads<ListSubjectRequests, Page<SubjectRequestView>>("List requests about data");
        requests.MapGet("{id:guid}", Get).Reads<GetSubjectRequest, SubjectRequestView>("Read a request about data");
        requests.MapPost("{id:guid}/extension", Extend).Changes<ExtendSubjectRequest>("Extend the term of an answer", "Once, before the first term is over; the person is told of it and why.");
        requests.MapPost("{id:guid}/answer", Answer).Changes<AnswerSubjectRequest>("Write down the answer to a request about data");
    }

    private static async Task<IResult> Receive(SubjectRequestInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new ReceiveSubjectRequest(body), ct), Collection);

    private static async Task<IResult> List(
        PageQuery page, Guid? personId, SubjectRequestKind? kind, SubjectRequestStatus? status, DateOnly? dueBy, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListSubjectRequests(page.Page, personId, kind, status, dueBy), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetSubjectRequest(id), ct));

    private static async Task<IResult> Extend(Guid id, IfMatch ifMatch, ExtensionBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ExtendSubjectRequest(id, ifMatch.Version, body.Ground), ct));

    private static async Task<IResult> Answer(Guid id, IfMatch ifMatch, AnswerBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new AnswerSubjectRequest(id, ifMatch.Version, body.RefusedFor), ct));
}

/// <summary>Why an answer takes longer.</summary>
internal sealed record ExtensionBody(ExtensionGround Ground) : IExample<ExtensionBody>
{
    public static ExtensionBody Example { get; } = new(ExtensionGround.Complexity);
}

/// <summary>What came of a request.</summary>
/// <param name="RefusedFor">The ground of a refusal, of which the person is told; left out where what they asked for was done.</param>
internal sealed record AnswerBody(RefusalGround? RefusedFor = null) : IExample<AnswerBody>
{
    public static AnswerBody Example { get; } = new(RefusalGround.NotIdentified);
}
