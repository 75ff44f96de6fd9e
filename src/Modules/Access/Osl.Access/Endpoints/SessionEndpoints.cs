using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Access.Application.Sessions;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Access.Endpoints;

internal static class SessionEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var sessions = api.Resource("auth/sessions", "Sessions");
        sessions.MapPost("", LogIn).Does<LogIn, SessionTokens>(
            "Log in", "Answers the same for an unknown account, a wrong password and a locked account. Guessing is slowed down: 429 with Retry-After.");
        sessions.MapPost("refresh", Refresh).Does<RefreshSession, SessionTokens>(
            "Get the next pair of tokens", "A refresh token works once. One that comes back later than 10 seconds ends all tokens of its log-in.");
        sessions.MapGet("", List).Reads<ListOwnSessions, Page<SessionRow>>("List one's own sessions");
        sessions.MapDelete("{id:guid}", End).Does<EndSession>("End one of one's own sessions");
        sessions.MapDelete("", EndAll).Does<EndAllSessions>("End all of one's own sessions");
    }

    private static async Task<IResult> LogIn(LogInBody body, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new LogIn(body.Email, body.Password, body.Totp, body.RecoveryCode, http.Name(), http.Source()), ct));

    private static async Task<IResult> Refresh(RefreshBody body, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new RefreshSession(body.RefreshToken), ct));

    private static async Task<IResult> List(PageQuery page, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListOwnSessions(page.Page), ct));

    private static async Task<IResult> End(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EndSession(id), ct);
        return Results.NoContent();
    }

    private static async Task<IResult> EndAll(IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EndAllSessions(), ct);
        return Results.NoContent();
    }
}

/// <summary>What it takes to log in.</summary>
/// <param name="Totp">Six digits out of the authenticator app, where two-factor log-in is on.</param>
/// <param name="RecoveryCode">Or one of the recovery codes.</param>
internal sealed record LogInBody(string Email, string Password, string? Totp = null, string? RecoveryCode = null) : IExample<LogInBody>
{
    public static LogInBody Example { get; } = new("anna@zmyslone.example", "cztery proste slowa razem", "123456");
}

/// <summary>The refresh token of the last pair.</summary>
internal sealed record RefreshBody(string RefreshToken) : IExample<RefreshBody>
{
    public static RefreshBody Example { get; } = new("osl_rt_u8yqkq5o4pLr0vZ3m2AJn2WHAPbT8kZ4nQy1xJ0cRr6");
}
