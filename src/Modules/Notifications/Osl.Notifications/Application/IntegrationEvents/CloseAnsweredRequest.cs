using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Digests;
using Osl.People.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Takes an answered request off the agenda.</summary>
internal sealed class CloseAnsweredRequest(Agenda agenda) : INotificationHandler<SubjectRequestAnswered>
{
    public Task Handle(SubjectRequestAnswered notification, CancellationToken cancellationToken) =>
        agenda.Close(AgendaTopic.SubjectRequest, notification.SubjectRequestId, notification.SubjectRequestId, cancellationToken);
}
