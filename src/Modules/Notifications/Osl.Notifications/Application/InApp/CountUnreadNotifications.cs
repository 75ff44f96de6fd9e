using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Domain.InApp;

namespace Osl.Notifications.Application.InApp;

/// <summary>How many notifications the caller has not read.</summary>
[OwnOnly]
internal sealed record CountUnreadNotifications : IQuery<UnreadCount>
{
    internal sealed class Handler(IReads<InAppNotification> notifications, RequestScope scope) : IQueryHandler<CountUnreadNotifications, UnreadCount>
    {
        public async Task<UnreadCount> Handle(CountUnreadNotifications request, CancellationToken cancellationToken)
        {
            var recipient = scope.RequiredStaffMember;
            return new(await notifications.Count(notifications.All.Where(one => one.RecipientId == recipient && one.ReadAt == null), cancellationToken));
        }
    }
}

/// <summary>A number for a badge.</summary>
internal sealed record UnreadCount(int Unread) : IExample<UnreadCount>
{
    public static UnreadCount Example { get; } = new(3);
}
