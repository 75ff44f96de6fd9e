using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Access.Application.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Access.Endpoints;

internal static class AccountEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var accounts = api.Resource("accounts", "Accounts");
        accounts.MapGet("", List).Reads<ListAccounts, Page<AccountRow>>("List the accounts");
        accounts.MapGet("{id:guid}", Get).Reads<GetAccount, AccountRow>("Read an account");
        accounts.MapPost("{id:guid}/lock", Lock).Changes<LockAccount>("Lock an account and end its sessions");
        accounts.MapPost("{id:guid}/unlock", Unlock).Changes<UnlockAccount>("Unlock an account");
        accounts.MapDelete("{id:guid}", Delete).Changes<DeleteAccount>("Delete an account");
    }

    private static async Task<IResult> List(PageQuery page, bool? locked, Guid? staffMemberId, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListAccounts(locked, staffMemberId, page.Page), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetAccount(id), ct));

    private static async Task<IResult> Lock(Guid id, IfMatch version, LockBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new LockAccount(id, version.Version, body.Reason), ct));

    private static async Task<IResult> Unlock(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new UnlockAccount(id, version.Version), ct));

    private static async Task<IResult> Delete(Guid id, IfMatch version, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new DeleteAccount(id, version.Version), ct);
        return Results.NoContent();
    }
}

/// <summary>Why the account is locked.</summary>
internal sealed record LockBody(string Reason) : IExample<LockBody>
{
    public static LockBody Example { get; } = new("długa nieobecność");
}
