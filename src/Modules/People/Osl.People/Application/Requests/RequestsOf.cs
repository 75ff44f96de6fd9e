using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Requests;

namespace Osl.People.Application.Requests;

/// <summary>The requests of one person.</summary>
internal sealed class RequestsOf : Specification<SubjectRequest>
{
    public RequestsOf(PersonId person) => Query.Where(one => one.PersonId == person);
}
