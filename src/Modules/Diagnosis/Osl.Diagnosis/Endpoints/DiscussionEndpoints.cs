using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Diagnosis.Application.Discussions;
using Osl.Diagnosis.Domain.Discussions;

namespace Osl.Diagnosis.Endpoints;

internal static class DiscussionEndpoints
{
    private const string Collection = "discussions";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.Resource("communities/{communityId:guid}/discussions", "Problems").MapPost("", Call).Creates<CallDiscussion>("Call a discussion with residents");
        var discussions = api.Resource(Collection, "Problems");
        discussions.MapGet("", List).Reads<ListDiscussions, Page<DiscussionResponse>>("List discussions");
        discussions.MapGet("{id:guid}", Get).Reads<GetDiscussion, DiscussionResponse>("Read a discussion");
        discussions.MapPut("{id:guid}", Revise).Changes<ReviseDiscussion>("Change a discussion that is to come");
        discussions.MapPost("{id:guid}/conclusion", Conclude).Changes<ConcludeDiscussion>("Write down the outcome of a discussion");
        discussions.MapPost("{id:guid}/cancellation", Cancel).Changes<CancelDiscussion>("Call a discussion off");
    }

    private static async Task<IResult> Call(Guid communityId, DiscussionFields body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new CallDiscussion(communityId, body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, Guid? communityId, Guid? problemId, DiscussionStatus? status, DateOnly? from, DateOnly? to, string? q, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListDiscussions(communityId, problemId, status, from, to, q, page.Page), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetDiscussion(id), ct));

    private static async Task<IResult> Revise(Guid id, DiscussionFields body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReviseDiscussion(id, ifMatch.Version, body), ct));

    private static async Task<IResult> Conclude(Guid id, OutcomeBody body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ConcludeDiscussion(id, ifMatch.Version, body.Outcome, body.Theses ?? [], body.ParticipantCount), ct));

    private static async Task<IResult> Cancel(Guid id, ReasonBody body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CancelDiscussion(id, ifMatch.Version, body.Reason), ct));
}

/// <summary>What came of a discussion.</summary>
internal sealed record OutcomeBody(string Outcome, IReadOnlyList<string>? Theses = null, int? ParticipantCount = null) : IExample<OutcomeBody>
{
    public static OutcomeBody Example { get; } = new("Powstaje grupa robocza, która spotka się z wójtem.", ["Świetlicę mogą prowadzić mieszkańcy"], 23);
}
