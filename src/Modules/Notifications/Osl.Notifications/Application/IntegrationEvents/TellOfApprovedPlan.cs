using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the author that the plan was approved.</summary>
internal sealed class TellOfApprovedPlan(Announcer announcer) : INotificationHandler<PlanApproved>
{
    public Task Handle(PlanApproved notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.PlanApproved, notification.PlanId, notification.Title);
        return announcer.Tell(notice, Occurrence.OfFact(notice, notification.EventId), cancellationToken, notification.AuthorStaffMemberId);
    }
}
