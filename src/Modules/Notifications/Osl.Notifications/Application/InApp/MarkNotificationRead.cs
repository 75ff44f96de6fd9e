using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Domain.InApp;

namespace Osl.Notifications.Application.InApp;

/// <summary>Marks one of the caller's own notifications as read. Doing so again changes nothing: the first time counts.</summary>
[OwnOnly]
internal sealed record MarkNotificationRead(Guid Id) : ICommand<Done>
{
    internal sealed class Handler(IRepository<InAppNotification> notifications, RequestScope scope, TimeProvider clock)
        : ICommandHandler<MarkNotificationRead, Done>
    {
        public async Task<Done> Handle(MarkNotificationRead request, CancellationToken cancellationToken)
        {
            var recipient = scope.RequiredStaffMember;
            var notification = await notifications.Get(new InAppNotificationId(request.Id), cancellationToken);
            if (notification.RecipientId != recipient)
            {
                throw new NotFoundException(nameof(InAppNotification));
            }

            notification.MarkRead(clock.GetUtcNow());
            return Done.Value;
        }
    }
}
