using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>The unit of work of the module that a type belongs to.</summary>
internal sealed class UnitsOfWork(ModuleContexts contexts, IServiceProvider services, RequestScope scope, IIdSource ids, TimeProvider clock, OutboxSignal signal)
{
    public UnitOfWork For(Type type)
    {
        var context = contexts.For(type, services);
        return new UnitOfWork(context, services.GetRequiredKeyedService<IEventMap>(context.GetType()), scope, ids, clock, signal);
    }
}
