using Osl.BuildingBlocks.Application;

namespace Osl.BuildingBlocks.Messaging.Deliveries;

/// <summary>How much waits to be delivered, by consumer.</summary>
[Permission(MessagingModule.Manage)]
internal sealed record GetBacklog : IQuery<BacklogResponse>
{
    internal sealed class Handler(OpenDeliveries deliveries, IReads<InboxMessage> inbox) : IQueryHandler<GetBacklog, BacklogResponse>
    {
        public async Task<BacklogResponse> Handle(GetBacklog request, CancellationToken cancellationToken)
        {
            var counts = deliveries.All.GroupBy(delivery => delivery.Consumer).Select(group => new ConsumerBacklog(
                group.Key,
                group.Count(delivery => delivery.ParkedAt == null),
                group.Count(delivery => delivery.ParkedAt != null)));
            var consumers = (await inbox.List(counts, cancellationToken)).OrderBy(one => one.Consumer, StringComparer.Ordinal).ToList();
            var oldest = deliveries.Events
                .Where(message => deliveries.All.Any(delivery => delivery.Seq == message.Seq && delivery.ParkedAt == null))
                .OrderBy(message => message.Seq)
                .Select(message => (DateTimeOffset?)message.OccurredAt);
            return new BacklogResponse(
                consumers.Sum(one => one.Open),
                consumers.Sum(one => one.Parked),
                await inbox.FirstOrDefault(oldest, cancellationToken),
                consumers);
        }
    }
}

/// <summary>What waits to be delivered.</summary>
/// <param name="Open">Deliveries that go by themselves.</param>
/// <param name="Parked">Deliveries that wait for an operator.</param>
/// <param name="OldestOpenSince">When the event of the oldest open delivery happened; null when none is open.</param>
/// <param name="Consumers">The same by consumer.</param>
internal sealed record BacklogResponse(int Open, int Parked, DateTimeOffset? OldestOpenSince, IReadOnlyList<ConsumerBacklog> Consumers) : IExample<BacklogResponse>
{
    public static BacklogResponse Example { get; } = new(3, 1, new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero), [ConsumerBacklog.Example]);
}

/// <summary>What waits for one consumer.</summary>
internal sealed record ConsumerBacklog(string Consumer, int Open, int Parked) : IExample<ConsumerBacklog>
{
    public static ConsumerBacklog Example { get; } = new("planning.conclusion-copies", 3, 1);
}
