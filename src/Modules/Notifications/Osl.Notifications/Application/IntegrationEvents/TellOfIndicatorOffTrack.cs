using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the organizer that an indicator lags behind.</summary>
internal sealed class TellOfIndicatorOffTrack(Announcer announcer) : INotificationHandler<IndicatorOffTrack>
{
    public Task Handle(IndicatorOffTrack notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.IndicatorOffTrack, notification.IndicatorId, notification.Name);
        return announcer.Tell(notice, Occurrence.OfFact(notice, notification.EventId), cancellationToken);
    }
}
