using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Access.Application.Parameters;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Access.Endpoints;

internal static class ParameterEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var parameters = api.Resource("parameters", "Legal parameters");
        parameters.MapGet("", List).Reads<ListParameters, ParameterList>("List the legal parameters with what holds today");
        parameters.MapGet("{code}", Get).Reads<GetParameter, ParameterView>("Read a legal parameter with its history");
        parameters.MapPost("{code}/values", Set).Creates<SetParameter>("Set a legal parameter from a day on");
        parameters.MapPut("{code}/values/{id:guid}", Correct).Changes<CorrectParameter>("Correct a value that has decided nothing yet");
    }

    private static async Task<IResult> List(string? q, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new ListParameters(q), ct));

    private static async Task<IResult> Get(string code, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new GetParameter(code), ct));

    private static async Task<IResult> Set(string code, SetParameterBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new SetParameter(code, body.Value, body.EffectiveFrom), ct), $"parameters/{Uri.EscapeDataString(code)}/values");

    private static async Task<IResult> Correct(string code, Guid id, IfMatch version, CorrectParameterBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CorrectParameter(code, id, version.Version, body.Value), ct));
}

/// <summary>A value and the first day on which it holds.</summary>
internal sealed record SetParameterBody(int Value, DateOnly EffectiveFrom) : IExample<SetParameterBody>
{
    public static SetParameterBody Example { get; } = new(21, new DateOnly(2026, 12, 1));
}

/// <summary>The right value.</summary>
internal sealed record CorrectParameterBody(int Value) : IExample<CorrectParameterBody>
{
    public static CorrectParameterBody Example { get; } = new(14);
}
