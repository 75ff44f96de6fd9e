using MediatR;
using Osl.Diagnosis.Contracts;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Digests;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the organizer and the director of an adopted diagnosis; the one before it does not expire any more.</summary>
internal sealed class TellOfAdoptedDiagnosis(Announcer announcer, Agenda agenda) : INotificationHandler<DiagnosisAdopted>
{
    public async Task Handle(DiagnosisAdopted notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.DiagnosisAdopted, notification.DiagnosisId, notification.Title);
        await announcer.Tell(notice, Occurrence.OfFact(notice, notification.EventId), cancellationToken);
        if (notification.PreviousDiagnosisId is { } previous)
        {
            await agenda.Close(AgendaTopic.DiagnosisExpiry, previous, previous, cancellationToken);
        }
    }
}
