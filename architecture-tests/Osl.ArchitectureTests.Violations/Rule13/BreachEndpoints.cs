using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.ArchitectureTests.Violations.Rule13;

/// <summary>An innocent operation, and one operation a fault.</summary>
public static class BreachEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("innocent", Read).Reads<Innocent, Done>("Read an innocent thing");
        api.MapPut("innocent/{id:guid}/name", Rename).Changes<RenameInnocent>("Rename an innocent thing");

        api.MapGet("nameless", Read).Reads<Nameless, Done>("Read without a name").WithMetadata(new EndpointNameMetadata(""));
        api.MapGet("badly-named", Read).Reads<BadlyNamed, Done>("Read under a bad name").WithName("Badly_Named");
        api.MapGet("named-twice", Read).Reads<NamedTwice, Done>("Read under a name");
        api.MapGet("named-again", Read).Reads<NamedTwice, Done>("Read under the same name");
        api.MapGet("without-summary", Read).Reads<WithoutSummary, Done>("");
        api.MapGet("undescribed", Read);

        api.MapGet("for-anybody", Read).Reads<ForAnybody, Done>("Read without a log-in");
        api.MapGet("with-an-unknown-right", Read).Reads<WithAnUnknownRight, Done>("Read with a right that nobody declares");
        api.MapGet("without-a-right", Read).Reads<WithoutARight, Done>("Read without a right");
        api.MapGet("open-by-mistake", Read).Reads<OpenByMistake, Done>("Read past the guard").AllowAnonymous();

        api.MapPut("{id:guid}", Rename).Does<ChangeWithoutSaying>("Change a version without saying so");
        api.MapPost("with-a-body", Take).Reads<WithABody, Done>("Take a body without saying so");
    }

    private static IResult Read() => Results.Empty;

    private static IResult Rename(Guid id, IfMatch version) => Results.Ok((id, version));

    private static IResult Take(Done body) => Results.Ok(body);

    [Permission("breach.things.read")]
    private sealed record Innocent : IQuery<Done>;

    [Permission("breach.things.read")]
    private sealed record RenameInnocent : ICommand<Done>;

    [Permission("breach.things.read")]
    private sealed record Nameless : IQuery<Done>;

    [Permission("breach.things.read")]
    private sealed record BadlyNamed : IQuery<Done>;

    [Permission("breach.things.read")]
    private sealed record NamedTwice : IQuery<Done>;

    [Permission("breach.things.read")]
    private sealed record WithoutSummary : IQuery<Done>;

    [Public]
    private sealed record ForAnybody : IQuery<Done>;

    [Permission("breach.things.forget")]
    private sealed record WithAnUnknownRight : IQuery<Done>;

    private sealed record WithoutARight : IQuery<Done>;

    [Permission("breach.things.read")]
    private sealed record OpenByMistake : IQuery<Done>;

    [Permission("breach.things.read")]
    private sealed record ChangeWithoutSaying : ICommand<Done>;

    [Permission("breach.things.read")]
    private sealed record WithABody : IQuery<Done>;
}
