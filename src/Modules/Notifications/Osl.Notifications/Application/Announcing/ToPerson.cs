using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Announcing;

/// <summary>Every message to one person on file, sent or not.</summary>
internal sealed class ToPerson : Specification<Notification>
{
    public ToPerson(PersonId person) => Query.Where(one => one.PersonId == person);
}
