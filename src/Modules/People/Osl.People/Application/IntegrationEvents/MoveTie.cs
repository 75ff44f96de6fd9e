using MediatR;
using Osl.Activities.Contracts;
using Osl.People.Application.Holds;

namespace Osl.People.Application.IntegrationEvents;

/// <summary>What was put off ties a person until its new time.</summary>
internal sealed class MoveTie(Ties ties) : INotificationHandler<EnrolmentMoved>
{
    public Task Handle(EnrolmentMoved notification, CancellationToken cancellationToken) =>
        notification.HasNewTime ? ties.Move(notification.EnrolmentId, notification.StartsAt, cancellationToken) : Task.CompletedTask;
}
