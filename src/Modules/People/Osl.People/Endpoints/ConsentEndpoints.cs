using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.People.Application.Consents;
using Osl.People.Domain.Consents;

namespace Osl.People.Endpoints;

internal static class ConsentEndpoints
{
    private const string Collection = "consents";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.Resource("persons", "Consents").MapPost("{personId:guid}/consents", Give).Creates<GiveConsent>(
            "Write down a consent", "Of somebody under age, a guardian linked to them agrees (PEO-04). The words agreed to are those that the purpose has today.");
        var consents = api.Resource(Collection, "Consents");
        consents.MapGet("", List).Reads<ListConsents, Page<ConsentView>>("List consents");
        consents.MapGet("{id:guid}", Get).Reads<GetConsent, ConsentView>("Read a consent");
        consents.MapPost("{id:guid}/withdrawal", Withdraw).Changes<WithdrawConsent>("Write down that a consent was taken back");
    }

    private static async Task<IResult> Give(Guid personId, ConsentBody body, IMediator mediator, CancellationToken ct) => Respond.Created(
        await mediator.Send(new GiveConsent(personId, body.Purpose, body.Form, body.GivenById, body.SubjectId, body.From, body.Until), ct), Collection);

    private static async Task<IResult> List(PageQuery page, Guid? personId, string? purpose, ConsentStatus? status, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListConsents(page.Page, personId, purpose, status), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetConsent(id), ct));

    private static async Task<IResult> Withdraw(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new WithdrawConsent(id, ifMatch.Version), ct));
}

/// <summary>A consent as it was given.</summary>
/// <param name="Purpose">A code of the centre's list, such as participation, image or contact.</param>
/// <param name="Form">How they agreed, so that it can be shown.</param>
/// <param name="GivenById">Who agreed; the person, where nobody is named.</param>
/// <param name="SubjectId">What it is for alone, such as one activity or series; none for all of the purpose.</param>
/// <param name="From">From when it holds; today, where no day is given.</param>
/// <param name="Until">The last day; none for as long as it is not withdrawn.</param>
internal sealed record ConsentBody(string Purpose, ConsentForm Form, Guid? GivenById = null, Guid? SubjectId = null, DateOnly? From = null, DateOnly? Until = null)
    : IExample<ConsentBody>
{
    public static ConsentBody Example { get; } = new("image", ConsentForm.Written, Until: new DateOnly(2027, 3, 1));
}
