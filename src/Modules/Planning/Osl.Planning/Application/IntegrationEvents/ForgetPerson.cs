using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.People.Contracts;
using Osl.Planning.Application.FollowUps;
using Osl.Planning.Domain.FollowUps;

namespace Osl.Planning.Application.IntegrationEvents;

/// <summary>Forgets what was to be seen to with a person who was erased.</summary>
internal sealed class ForgetPerson(IRepository<FollowUp> followUps) : INotificationHandler<PersonErased>
{
    public async Task Handle(PersonErased notification, CancellationToken cancellationToken) =>
        (await followUps.List(new AboutPerson(notification.PersonId), cancellationToken)).ForEach(one => one.ForgetPerson());
}
