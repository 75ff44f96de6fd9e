using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Notices;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Deliveries;

/// <summary>The delivery log of the centre, newest first; filters narrow together.</summary>
[Permission(Rights.ReadDeliveries)]
internal sealed record ListNotificationDeliveries(
    PageRequest Page, SendStatus? Status = null, NoticeKind? Kind = null, Guid? RecipientStaffMemberId = null,
    DateTimeOffset? QueuedFrom = null, DateTimeOffset? QueuedBefore = null) : IQuery<Page<DeliveryResponse>>
{
    private static readonly SortOrders<Notification> Orders = SortOrders<Notification>
        .EndingIn(one => one.Id)
        .By("queuedAt", one => one.QueuedAt, descending: true);

    internal sealed class Handler(IReads<Notification> notifications) : IQueryHandler<ListNotificationDeliveries, Page<DeliveryResponse>>
    {
        public Task<Page<DeliveryResponse>> Handle(ListNotificationDeliveries request, CancellationToken cancellationToken) =>
            notifications.Page(Narrowed(notifications.All, request), Orders, request.Page, one => DeliveryResponse.Of(one), cancellationToken);

        private static IQueryable<Notification> Narrowed(IQueryable<Notification> query, ListNotificationDeliveries request)
        {
            if (request.Status is { } status)
            {
                query = query.Where(one => one.Status == status);
            }

            if (request.Kind is { } kind)
            {
                query = query.Where(one => one.Notice.Kind == kind);
            }

            if (request.RecipientStaffMemberId is { } staffMember)
            {
                var recipient = new StaffMemberId(staffMember);
                query = query.Where(one => one.RecipientId == recipient);
            }

            if (request.QueuedFrom is { } from)
            {
                query = query.Where(one => one.QueuedAt >= from);
            }

            return request.QueuedBefore is { } before ? query.Where(one => one.QueuedAt < before) : query;
        }
    }
}
