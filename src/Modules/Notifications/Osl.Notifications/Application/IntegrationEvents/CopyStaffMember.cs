using MediatR;
using Osl.Access.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Domain.Preferences;
using Osl.Notifications.Domain.Recipients;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Keeps the roster of whom to tell.</summary>
internal sealed class CopyStaffMember(IRepository<Recipient> staff, IRepository<NotificationPreferences> preferences, RequestScope scope) : INotificationHandler<StaffMemberChanged>
{
    public async Task Handle(StaffMemberChanged notification, CancellationToken cancellationToken)
    {
        var id = new StaffMemberId(notification.StaffMemberId);
        var recipient = await staff.Find(id, cancellationToken);
        if (recipient is null)
        {
            recipient = Recipient.Join(id, scope.RequiredCentre);
            staff.Add(recipient);
        }

        recipient.Take(notification.Active, notification.Post, notification.Roles, notification.StreamPosition);
        if (await preferences.Find(id, cancellationToken) is null)
        {
            preferences.Add(NotificationPreferences.Default(id, scope.RequiredCentre));
        }
    }
}
