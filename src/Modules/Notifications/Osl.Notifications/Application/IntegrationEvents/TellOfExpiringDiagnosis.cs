using MediatR;
using Osl.Diagnosis.Contracts;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Digests;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the organizers that the term of a diagnosis draws near (CUS Act Art. 21(2)), and puts it on the agenda.</summary>
internal sealed class TellOfExpiringDiagnosis(Announcer announcer, Agenda agenda) : INotificationHandler<DiagnosisExpiring>
{
    public async Task Handle(DiagnosisExpiring notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.DiagnosisExpiring, notification.DiagnosisId, notification.Title, notification.ExpiresOn, notification.MonthsBefore);
        await announcer.Tell(notice, Occurrence.OnCalendar(notice), cancellationToken);
        await agenda.Await(
            new(AgendaTopic.DiagnosisExpiry, notification.DiagnosisId, notification.Title, notification.ExpiresOn), notification.OccurredAt, cancellationToken);
    }
}
