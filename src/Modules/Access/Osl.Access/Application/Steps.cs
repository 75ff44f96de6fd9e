using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application;

/// <summary>
/// Sends the writing step of a procedure in a scope and a transaction of its own, so that no password is hashed while a
/// transaction is open. The audit log still names the account that it is done for.
/// </summary>
internal sealed class Steps(IServiceScopeFactory scopes)
{
    public async Task<TResponse> Send<TResponse>(CentreId centre, Guid? account, StaffMemberId? staffMember, ICommand<TResponse> command, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var actor = Actor.SystemIn(centre) with { AccountId = account, StaffMember = staffMember };
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(actor);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command, ct);
    }
}
