using MediatR;
using Osl.Activities.Contracts;
using Osl.People.Application.Holds;

namespace Osl.People.Application.IntegrationEvents;

/// <summary>A seat in something to come ties a person until it has begun.</summary>
internal sealed class TieConfirmedEnrolment(Ties ties) : INotificationHandler<EnrolmentConfirmed>
{
    public Task Handle(EnrolmentConfirmed notification, CancellationToken cancellationToken) =>
        ties.Tie(notification.EnrolmentId, notification.PersonId, notification.StartsAt, cancellationToken);
}
