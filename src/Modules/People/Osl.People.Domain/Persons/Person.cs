using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Persons;

/// <summary>Somebody on the centre's file: a resident, a participant, a guardian.</summary>
internal sealed class Person : AggregateRoot<PersonId>
{
    private Person()
    {
    }
}
