using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.People.Application.Purposes;

namespace Osl.People.Endpoints;

internal static class ConsentPurposeEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var purposes = api.Resource("consent-purposes", "Consents");
        purposes.MapGet("", List).Reads<ListConsentPurposes, PurposeList>("List what the centre asks consent for");
        purposes.MapGet("{code}", Get).Reads<GetConsentPurpose, PurposeView>("Read a purpose and its words");
        purposes.MapPut("{code}", Word).Changes<WordConsentPurpose>(
            "Word a purpose, or add one", "The ETag of a purpose that the centre has not worded yet is \"v0\". Other words are a new version; consents keep the one that they were given under.");
    }

    private static async Task<IResult> List(IMediator mediator, CancellationToken ct) => Results.Ok(await mediator.Send(new ListConsentPurposes(), ct));

    private static async Task<IResult> Get(string code, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetConsentPurpose(code), ct));

    private static async Task<IResult> Word(string code, IfMatch ifMatch, PurposeBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new WordConsentPurpose(code, ifMatch.Version, body.Name, body.Text, body.NameEn, body.TextEn), ct));
}

/// <summary>A purpose in the centre's words.</summary>
/// <param name="Name">In Polish.</param>
/// <param name="Text">What people agree to, in Polish.</param>
/// <param name="NameEn">In English.</param>
/// <param name="TextEn">What people agree to, in English.</param>
internal sealed record PurposeBody(string Name, string Text, string? NameEn = null, string? TextEn = null) : IExample<PurposeBody>
{
    public static PurposeBody Example { get; } = new(
        "Gazetka osiedlowa", "Zgadzam się na przysyłanie mi gazetki osiedlowej.", "Neighbourhood newsletter", "I agree to be sent the neighbourhood newsletter.");
}
