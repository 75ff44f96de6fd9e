using MediatR;
using Osl.Diagnosis.Contracts;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the organizer and the director that conclusions changed materially.</summary>
internal sealed class TellOfChangedConclusions(Announcer announcer) : INotificationHandler<ConclusionsMateriallyChanged>
{
    public Task Handle(ConclusionsMateriallyChanged notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.ConclusionsMateriallyChanged, notification.DiagnosisId, "");
        return announcer.Tell(notice, Occurrence.OfFact(notice, notification.EventId), cancellationToken);
    }
}
