using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Messaging.Deliveries;

/// <summary>The deliveries that are not done, as far as the caller may see them: the operator all, anybody of a centre that centre's.</summary>
internal sealed class OpenDeliveries(IReads<InboxMessage> inbox, IReads<OutboxMessage> outbox, RequestScope scope)
{
    public IQueryable<OutboxMessage> Events => scope.Centre is { Value: var centre } ? outbox.All.Where(message => message.CentreId == centre) : outbox.All;

    public IQueryable<InboxMessage> All
    {
        get
        {
            var open = inbox.All.Where(delivery => delivery.DoneAt == null);
            return scope.Centre is null ? open : open.Where(delivery => Events.Any(message => message.Seq == delivery.Seq));
        }
    }

    /// <exception cref="NotFoundException">There is no such delivery, or it is another centre's.</exception>
    public async Task<OutboxMessage> EventOf(DeliveryKey key, CancellationToken ct)
    {
        var (seq, consumer) = key;
        var known = inbox.All.Where(delivery => delivery.Seq == seq && delivery.Consumer == consumer);
        return await outbox.First(Events.Where(message => message.Seq == seq && known.Any()), ct);
    }
}
