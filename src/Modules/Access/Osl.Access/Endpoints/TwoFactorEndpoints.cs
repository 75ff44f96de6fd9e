using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Access.Application.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Access.Endpoints;

internal static class TwoFactorEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var factor = api.Resource("auth/two-factor", "Sessions");
        factor.MapPost("", Begin).Does<BeginTwoFactor, TwoFactorSecret>("Make a secret for one's authenticator app");
        factor.MapPost("confirm", Confirm).Does<ConfirmTwoFactor, NewRecoveryCodes>("Turn two-factor log-in on with a first code");
        factor.MapPost("disable", Disable).Does<DisableTwoFactor>("Turn two-factor log-in off");
    }

    private static async Task<IResult> Begin(IMediator mediator, CancellationToken ct) => Results.Ok(await mediator.Send(new BeginTwoFactor(), ct));

    private static async Task<IResult> Confirm(TotpBody body, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new ConfirmTwoFactor(body.Totp), ct));

    private static async Task<IResult> Disable(PasswordBody body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new DisableTwoFactor(body.Password, http.Source()), ct);
        return Results.NoContent();
    }
}

/// <summary>Six digits out of the app.</summary>
internal sealed record TotpBody(string Totp) : IExample<TotpBody>
{
    public static TotpBody Example { get; } = new("123456");
}

/// <summary>The password once more.</summary>
internal sealed record PasswordBody(string Password) : IExample<PasswordBody>
{
    public static PasswordBody Example { get; } = new("cztery proste slowa razem");
}
