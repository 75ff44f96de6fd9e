using MediatR;
using Osl.Activities.Contracts;
using Osl.People.Application.Holds;

namespace Osl.People.Application.IntegrationEvents;

/// <summary>A seat that was given up ties nobody.</summary>
internal sealed class UntieWithdrawnEnrolment(Ties ties) : INotificationHandler<EnrolmentWithdrawn>
{
    public Task Handle(EnrolmentWithdrawn notification, CancellationToken cancellationToken) =>
        ties.Untie(notification.EnrolmentId, cancellationToken);
}
