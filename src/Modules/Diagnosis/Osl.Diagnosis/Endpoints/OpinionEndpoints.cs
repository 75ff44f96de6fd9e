using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Diagnosis.Application.Consultations;
using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Endpoints;

internal static class OpinionEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var opinions = api.Resource("consultations/{consultationId:guid}/opinions", "Consultations");
        opinions.MapPost("", Hear).Creates<HearOpinion>("Take in an opinion", "While the consultation is open.");
        opinions.MapGet("", List).Reads<ListOpinions, Page<OpinionResponse>>("List the opinions of a consultation");
        opinions.MapGet("{id:guid}", Get).Reads<GetOpinion, OpinionResponse>("Read an opinion");
        opinions.MapPut("{id:guid}/answer", Answer).Changes<AnswerOpinion>("Give an opinion its official answer", "Until the consultation is reported.");
    }

    private static async Task<IResult> Hear(Guid consultationId, OpinionBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new HearOpinion(consultationId, body.Content, body.Channel, body.ReceivedOn, body.PersonId), ct), $"consultations/{consultationId}/opinions");

    private static async Task<IResult> List(PageQuery page, Guid consultationId, bool? answered, ContactChannel? channel, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListOpinions(consultationId, answered, channel, page.Page), ct));

    private static async Task<IResult> Get(Guid consultationId, Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetOpinion(consultationId, id), ct));

    private static async Task<IResult> Answer(Guid consultationId, Guid id, OfficialAnswerBody body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new AnswerOpinion(consultationId, id, ifMatch.Version, body.Answer), ct));
}

/// <summary>What somebody said in a consultation.</summary>
internal sealed record OpinionBody(string Content, ContactChannel Channel, DateOnly ReceivedOn, Guid? PersonId = null) : IExample<OpinionBody>
{
    public static OpinionBody Example { get; } = new("Najpierw ogrzewanie w świetlicy, potem nowe krzesła.", ContactChannel.Meeting, new DateOnly(2026, 4, 3));
}

/// <summary>The official answer to an opinion.</summary>
internal sealed record OfficialAnswerBody(string Answer) : IExample<OfficialAnswerBody>
{
    public static OfficialAnswerBody Example { get; } = new("Ogrzewanie wpisujemy do planu jako pierwsze działanie.");
}
