using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Access.Application.Accounts;
using Osl.Access.Application.Invitations;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Access.Endpoints;

internal static class PasswordEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var auth = api.Resource("auth", "Sessions");
        auth.MapGet("me", Me).Reads<GetOwnAccount, OwnAccountView>("Read who one is and what one may do");
        auth.MapPost("password", Change).Does<ChangePassword>("Change one's password and end all sessions");
        auth.MapPost("password/forgotten", Forgotten).Does<AskForPasswordReset>(
            "Ask for a letter to set a new password", "Answers the same whether or not there is such an account.");
        auth.MapPost("password/reset", Reset).Does<ResetPassword>("Set a new password with the token out of the letter");
        auth.MapPost("invitations/{token}", Accept).Does<AcceptInvitation, Created>("Make the account that an invitation offers");
        auth.MapPost("bootstrap", Bootstrap).Does<Bootstrap, Created>(
            "Make the first account with the code from the console", "Only while there is no account; it runs the platform and can take centres onto it.");
    }

    private static async Task<IResult> Me(IMediator mediator, CancellationToken ct) => Respond.Found(await mediator.Send(new GetOwnAccount(), ct));

    private static async Task<IResult> Change(ChangePasswordBody body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new ChangePassword(body.CurrentPassword, body.NewPassword, http.Source()), ct);
        return Results.NoContent();
    }

    private static async Task<IResult> Forgotten(ForgottenBody body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new AskForPasswordReset(body.Email, http.Source()), ct);
        return Results.NoContent();
    }

    private static async Task<IResult> Reset(ResetBody body, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new ResetPassword(body.Token, body.NewPassword, http.Source()), ct);
        return Results.NoContent();
    }

    private static async Task<IResult> Accept(string token, AcceptBody body, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new AcceptInvitation(token, body.Password, http.Source()), ct));

    private static async Task<IResult> Bootstrap(BootstrapBody body, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new Bootstrap(body.Code, body.Email, body.Password, http.Source()), ct));
}

/// <summary>The password as it is and as it is to be.</summary>
internal sealed record ChangePasswordBody(string CurrentPassword, string NewPassword) : IExample<ChangePasswordBody>
{
    public static ChangePasswordBody Example { get; } = new("cztery proste slowa razem", "piec innych slow na nowo");
}

/// <summary>Whose password is forgotten.</summary>
internal sealed record ForgottenBody(string Email) : IExample<ForgottenBody>
{
    public static ForgottenBody Example { get; } = new("anna@zmyslone.example");
}

/// <summary>The token out of the letter, and the new password.</summary>
internal sealed record ResetBody(string Token, string NewPassword) : IExample<ResetBody>
{
    public static ResetBody Example { get; } = new("osl_pr_u8yqkq5o4pLr0vZ3m2AJn2WHAPbT8kZ4nQy1xJ0cRr6", "piec innych slow na nowo");
}

/// <summary>The password of the new account: 12 characters at least, a phrase is best.</summary>
internal sealed record AcceptBody(string Password) : IExample<AcceptBody>
{
    public static AcceptBody Example { get; } = new("cztery proste slowa razem");
}

/// <summary>The code from the console, and the account to make.</summary>
internal sealed record BootstrapBody(string Code, string Email, string Password) : IExample<BootstrapBody>
{
    public static BootstrapBody Example { get; } = new("7KMPX-Q2RTD-9HJ3W-C5VYB", "operator@platforma.example", "cztery proste slowa razem");
}
