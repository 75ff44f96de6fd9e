using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Digests;
using Osl.Notifications.Domain.Notices;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the organizer and the director that a plan must answer a material change (CUS Act Art. 20(2)), and puts it on the agenda.</summary>
internal sealed class TellOfRequiredUpdate(Announcer announcer, Agenda agenda) : INotificationHandler<PlanUpdateRequired>
{
    public async Task Handle(PlanUpdateRequired notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.PlanUpdateRequired, notification.PlanId, notification.Title, notification.DecideBy, notification.DaysBefore);
        await announcer.Tell(notice, Occurrence.OnCalendar(notice), cancellationToken);
        await agenda.Await(
            new(AgendaTopic.PlanUpdate, notification.PlanId, notification.Title, notification.DecideBy, notification.DiagnosisId),
            notification.OccurredAt,
            cancellationToken);
    }
}
