using Osl.BuildingBlocks.Application.Specifications;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Sending;

internal sealed class Among : Specification<Notification>
{
    public Among(IReadOnlyCollection<NotificationId> ids) => Query.Where(notification => ids.Contains(notification.Id));
}
