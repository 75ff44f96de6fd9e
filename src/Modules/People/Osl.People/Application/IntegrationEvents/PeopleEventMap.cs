using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.People.Domain.Consents;
using Osl.People.Domain.Persons;
using Osl.People.Domain.Requests;

namespace Osl.People.Application.IntegrationEvents;

internal sealed class PeopleEventMap : IEventMap
{
    public IntegrationEvent? Map(IDomainEvent happened) => happened switch
    {
        PersonChanged e => new Contracts.PersonChanged { PersonId = e.Id.Value, IsMinor = e.IsMinor },
        PersonsMerged e => new Contracts.PersonsMerged { KeptPersonId = e.Kept.Value, MergedPersonId = e.Merged.Value },
        PersonErased e => new Contracts.PersonErased { PersonId = e.Id.Value },
        ConsentGiven e => new Contracts.ConsentGiven
        {
            PersonId = e.PersonId.Value,
            ConsentId = e.ConsentId.Value,
            Purpose = e.Purpose,
            SubjectId = e.SubjectId,
            ByGuardian = e.ByGuardian,
        },
        ConsentWithdrawn e => new Contracts.ConsentWithdrawn
        {
            PersonId = e.PersonId.Value,
            ConsentId = e.ConsentId.Value,
            Purpose = e.Purpose,
            SubjectId = e.SubjectId,
            ByGuardian = e.ByGuardian,
        },
        SubjectRequestDue e => new Contracts.SubjectRequestDue { SubjectRequestId = e.Id.Value, DueOn = e.DueOn, DaysBefore = e.DaysBefore },
        SubjectRequestAnswered e => new Contracts.SubjectRequestAnswered { SubjectRequestId = e.Id.Value },
        _ => null,
    };
}
