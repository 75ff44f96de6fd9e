using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application;

/// <summary>Looks across centres as the system: for finding out who is asking, when nobody knows yet.</summary>
internal sealed class Lookups(IServiceScopeFactory scopes)
{
    public Lookup Begin()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.System);
        return new Lookup(scope);
    }
}

/// <summary>One look, on one connection.</summary>
internal sealed class Lookup(AsyncServiceScope scope) : IAsyncDisposable
{
    public IReads<TEntity> Reads<TEntity>()
        where TEntity : class => scope.ServiceProvider.GetRequiredService<IReads<TEntity>>();

    public IQueryable<TEntity> All<TEntity>()
        where TEntity : class => Reads<TEntity>().AcrossCentres;

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
