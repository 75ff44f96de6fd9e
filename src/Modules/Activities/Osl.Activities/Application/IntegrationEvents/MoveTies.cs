using MediatR;
using Osl.Activities.Application.References;
using Osl.BuildingBlocks.Domain;
using Osl.People.Contracts;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Two records were of one person: the kept one belongs to the groups of both, once, and leads what both led.</summary>
internal sealed class MoveTies(PersonTies ties) : INotificationHandler<PersonsMerged>
{
    public Task Handle(PersonsMerged notification, CancellationToken cancellationToken) =>
        ties.Move(new PersonId(notification.MergedPersonId), new PersonId(notification.KeptPersonId), cancellationToken);
}
