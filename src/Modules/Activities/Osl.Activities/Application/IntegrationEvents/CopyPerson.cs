using MediatR;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Contracts;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Keeps who may take part.</summary>
internal sealed class CopyPerson(IRecords<PersonCopy> people) : INotificationHandler<PersonChanged>
{
    public async Task Handle(PersonChanged notification, CancellationToken cancellationToken)
    {
        var id = new PersonId(notification.PersonId);
        var copy = await people.Find(one => one.Id == id, cancellationToken);
        if (copy is null)
        {
            copy = PersonCopy.Of(id, new CentreId(notification.CentreId!.Value));
            people.Add(copy);
        }

        copy.Take(notification.IsMinor, notification.StreamPosition);
    }
}
