using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Messaging.Deliveries;

/// <summary>Deliveries that are not done, the oldest first; filters narrow together.</summary>
/// <param name="State">Open or Parked; both where it is left out.</param>
/// <param name="Consumer">Of this consumer alone.</param>
/// <param name="StreamId">Of this aggregate's events alone.</param>
[Permission(MessagingModule.Manage)]
internal sealed record ListDeliveries(PageRequest Page, DeliveryState? State = null, string? Consumer = null, Guid? StreamId = null) : IQuery<Page<DeliveryItem>>
{
    private static readonly SortOrders<InboxMessage> Orders = SortOrders<InboxMessage>
        .EndingIn(delivery => delivery.Consumer)
        .By("seq", delivery => delivery.Seq);

    internal sealed class Validator : AbstractValidator<ListDeliveries>
    {
        public Validator() => RuleFor(list => list.Consumer).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(OpenDeliveries deliveries, IReads<InboxMessage> inbox) : IQueryHandler<ListDeliveries, Page<DeliveryItem>>
    {
        public Task<Page<DeliveryItem>> Handle(ListDeliveries request, CancellationToken cancellationToken)
        {
            var query = deliveries.All;
            if (request.State is { } state)
            {
                query = state == DeliveryState.Parked ? query.Where(delivery => delivery.ParkedAt != null) : query.Where(delivery => delivery.ParkedAt == null);
            }

            if (request.Consumer is { } consumer)
            {
                query = query.Where(delivery => delivery.Consumer == consumer);
            }

            if (request.StreamId is { } stream)
            {
                query = query.Where(delivery => delivery.StreamId == stream);
            }

            var events = deliveries.Events;
            return inbox.Page(
                query,
                Orders,
                request.Page,
                delivery => new DeliveryItem(
                    DeliveryKey.Of(delivery.Seq, delivery.Consumer),
                    delivery.Consumer,
                    events.Where(message => message.Seq == delivery.Seq).Select(message => message.Name).First(),
                    events.Where(message => message.Seq == delivery.Seq).Select(message => message.CentreId).First(),
                    delivery.StreamId,
                    delivery.StreamPos,
                    delivery.ParkedAt == null ? DeliveryState.Open : DeliveryState.Parked,
                    delivery.Attempts,
                    events.Where(message => message.Seq == delivery.Seq).Select(message => message.OccurredAt).First(),
                    delivery.NotBefore,
                    delivery.ParkedAt,
                    delivery.LastError),
                cancellationToken);
        }
    }
}
