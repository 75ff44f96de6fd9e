using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the author that the plan came back.</summary>
internal sealed class TellOfReturnedPlan(Announcer announcer) : INotificationHandler<PlanReturned>
{
    public Task Handle(PlanReturned notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.PlanReturned, notification.PlanId, notification.Title);
        return announcer.Tell(notice, Occurrence.OfFact(notice, notification.EventId), cancellationToken, notification.AuthorStaffMemberId);
    }
}
