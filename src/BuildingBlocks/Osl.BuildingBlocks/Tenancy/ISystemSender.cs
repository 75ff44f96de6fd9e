using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Tenancy;

/// <summary>Lets a sweep send commands of its own module as the system, each in a scope and a transaction of its own, bound to one centre.</summary>
public interface ISystemSender
{
    Task<TResponse> Send<TResponse>(CentreId centre, ICommand<TResponse> command, CancellationToken ct);
}

internal sealed class SystemSender(IServiceScopeFactory scopes) : ISystemSender
{
    public async Task<TResponse> Send<TResponse>(CentreId centre, ICommand<TResponse> command, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.SystemIn(centre));
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command, ct);
    }
}
