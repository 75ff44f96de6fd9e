using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Domain.Sending;

internal sealed record NotificationGivenUp(NotificationId NotificationId, StaffMemberId Recipient, NoticeKind Kind) : IDomainEvent;
