using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.IntegrationEvents;

internal sealed class NotificationsEventMap : IEventMap
{
    public IntegrationEvent? Map(IDomainEvent happened) => happened switch
    {
        NotificationGivenUp e => new Contracts.NotificationGivenUp
        {
            NotificationId = e.NotificationId.Value,
            StaffMemberId = e.Recipient.Value,
            Kind = e.Kind.ToString(),
        },
        _ => null,
    };
}
