using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Domain.InApp;

namespace Osl.Notifications.Application.InApp;

/// <summary>Marks the caller's oldest unread notifications as read, up to 500 at a time.</summary>
[OwnOnly]
internal sealed record MarkAllNotificationsRead : ICommand<Done>
{
    private const int AtATime = 500;

    internal sealed class Handler(IRepository<InAppNotification> notifications, RequestScope scope, TimeProvider clock)
        : ICommandHandler<MarkAllNotificationsRead, Done>
    {
        public async Task<Done> Handle(MarkAllNotificationsRead request, CancellationToken cancellationToken)
        {
            foreach (var notification in await notifications.List(new UnreadOf(scope.RequiredStaffMember), cancellationToken))
            {
                notification.MarkRead(clock.GetUtcNow());
            }

            return Done.Value;
        }
    }

    private sealed class UnreadOf : Specification<InAppNotification>
    {
        public UnreadOf(StaffMemberId recipient) =>
            Query.Where(one => one.RecipientId == recipient && one.ReadAt == null).OrderBy(one => one.RaisedAt).Take(AtATime);
    }
}
