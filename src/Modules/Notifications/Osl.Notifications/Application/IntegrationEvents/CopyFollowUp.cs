using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Digests;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Keeps on the agenda what the follow-ups are, and takes off it what has ended.</summary>
internal sealed class CopyFollowUp(Agenda agenda) : INotificationHandler<FollowUpChanged>
{
    public Task Handle(FollowUpChanged notification, CancellationToken cancellationToken) => notification.Open
        ? agenda.Follow(AgendaTopic.FollowUp, notification.FollowUpId, notification.DueOn, notification.OwnerStaffMemberId, notification.OccurredAt, cancellationToken)
        : agenda.Close(AgendaTopic.FollowUp, notification.FollowUpId, notification.FollowUpId, cancellationToken);
}
