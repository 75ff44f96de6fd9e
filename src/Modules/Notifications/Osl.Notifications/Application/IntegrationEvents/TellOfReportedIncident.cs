using MediatR;
using Osl.Activities.Contracts;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the director that a child-protection incident was reported; what happened is read in the application alone.</summary>
internal sealed class TellOfReportedIncident(Announcer announcer) : INotificationHandler<IncidentReported>
{
    public Task Handle(IncidentReported notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.IncidentReported, notification.IncidentId, "");
        return announcer.Tell(notice, Occurrence.OnCalendar(notice), cancellationToken);
    }
}
