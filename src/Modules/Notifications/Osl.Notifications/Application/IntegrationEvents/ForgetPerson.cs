using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Sending;
using Osl.People.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Nothing goes to somebody who was erased any more, and what went is forgotten.</summary>
internal sealed class ForgetPerson(IRepository<Notification> sends) : INotificationHandler<PersonErased>
{
    public async Task Handle(PersonErased notification, CancellationToken cancellationToken) =>
        (await sends.List(new ToPerson(new PersonId(notification.PersonId)), cancellationToken)).ForEach(sends.Remove);
}
