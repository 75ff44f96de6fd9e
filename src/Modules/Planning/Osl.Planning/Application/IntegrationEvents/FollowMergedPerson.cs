using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Contracts;
using Osl.Planning.Application.FollowUps;
using Osl.Planning.Domain.FollowUps;

namespace Osl.Planning.Application.IntegrationEvents;

/// <summary>What was to be seen to under the merged record is to be seen to under the kept one.</summary>
internal sealed class FollowMergedPerson(IRepository<FollowUp> followUps) : INotificationHandler<PersonsMerged>
{
    public async Task Handle(PersonsMerged notification, CancellationToken cancellationToken) =>
        (await followUps.List(new AboutPerson(notification.MergedPersonId), cancellationToken)).ForEach(one => one.FollowPerson(new PersonId(notification.KeptPersonId)));
}
