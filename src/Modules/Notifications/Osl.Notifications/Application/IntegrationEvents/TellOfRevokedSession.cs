using MediatR;
using Osl.Access.Contracts;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the holder of an account that a spent refresh token came back and ended a login.</summary>
internal sealed class TellOfRevokedSession(Announcer announcer) : INotificationHandler<SessionFamilyRevoked>
{
    public Task Handle(SessionFamilyRevoked notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.SessionsEndedForSafety, notification.FamilyId, "");
        return notification.StaffMemberId is { } holder
            ? announcer.Tell(notice, Occurrence.OfFact(notice, notification.EventId), cancellationToken, holder)
            : Task.CompletedTask;
    }
}
