using Osl.BuildingBlocks.Application;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Deliveries;

/// <summary>One message of the delivery log.</summary>
[Permission(Rights.ReadDeliveries)]
internal sealed record GetNotificationDelivery(Guid Id) : IQuery<DeliveryResponse>
{
    internal sealed class Handler(IReads<Notification> notifications) : IQueryHandler<GetNotificationDelivery, DeliveryResponse>
    {
        public Task<DeliveryResponse> Handle(GetNotificationDelivery request, CancellationToken cancellationToken)
        {
            var id = new NotificationId(request.Id);
            return notifications.First(notifications.All.Where(one => one.Id == id).Select(one => DeliveryResponse.Of(one)), cancellationToken);
        }
    }
}
