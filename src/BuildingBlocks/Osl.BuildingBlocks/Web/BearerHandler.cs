using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Osl.BuildingBlocks.Persistence;
using Osl.BuildingBlocks.Pipeline;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Web;

/// <summary>Bearer tokens of the API: asks the sessions who holds one, and binds the request to them.</summary>
public sealed class BearerHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Bearer";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var asked = Context.RequestServices.GetRequiredService<ISessionAuthenticator>().Authenticate(header["Bearer ".Length..].Trim(), Context.RequestAborted);
        var actor = asked.IsCompleted ? await asked : await InTime.Wait(asked.AsTask(), Context.RequestServices.GetRequiredService<IDatabaseDialect>(), Context.RequestAborted);
        if (actor is null)
        {
            return AuthenticateResult.Fail("The token is not good.");
        }

        Context.RequestServices.GetRequiredService<RequestScope>().ActAs(actor);
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, actor.AccountId?.ToString() ?? "")], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.WriteStatus(Context, StatusCodes.Status401Unauthorized);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer error=\"insufficient_scope\"";
        return Problems.WriteStatus(Context, StatusCodes.Status403Forbidden);
    }

    private ProblemWriter Problems => Context.RequestServices.GetRequiredService<ProblemWriter>();
}
