using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Sending;
using Osl.People.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>What waits for the merged record goes to the kept one.</summary>
internal sealed class FollowMergedPerson(IRepository<Notification> sends) : INotificationHandler<PersonsMerged>
{
    public async Task Handle(PersonsMerged notification, CancellationToken cancellationToken) =>
        (await sends.List(new ToPerson(new PersonId(notification.MergedPersonId)), cancellationToken)).ForEach(one => one.FollowPerson(new PersonId(notification.KeptPersonId)));
}
