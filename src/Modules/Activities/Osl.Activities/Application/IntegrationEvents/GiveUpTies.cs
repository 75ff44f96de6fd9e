using MediatR;
using Osl.Activities.Application.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Contracts;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Who was erased belongs to no group and leads nothing any more; memberships go on being counted, under an id that is nobody's.</summary>
internal sealed class GiveUpTies(PersonTies ties, IIdSource ids) : INotificationHandler<PersonErased>
{
    public Task Handle(PersonErased notification, CancellationToken cancellationToken) =>
        ties.GiveUp(new PersonId(notification.PersonId), new PersonId(ids.Next()), cancellationToken);
}
