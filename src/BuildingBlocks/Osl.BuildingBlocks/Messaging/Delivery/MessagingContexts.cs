using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>Contexts of the dispatcher's own, which sees the deliveries of all centres.</summary>
internal sealed class MessagingContexts(IDbContextFactory<MessagingDbContext> factory)
{
    private static readonly RequestScope System = MakeSystem();

    public MessagingDbContext Create()
    {
        var context = factory.CreateDbContext();
        context.Bind(System);
        return context;
    }

    private static RequestScope MakeSystem()
    {
        var scope = new RequestScope();
        scope.ActAs(Actor.System);
        return scope;
    }
}
