using Osl.BuildingBlocks.Application.Specifications;
using Osl.Planning.Domain.FollowUps;

namespace Osl.Planning.Application.FollowUps;

/// <summary>The follow-ups about one person.</summary>
internal sealed class AboutPerson : Specification<FollowUp>
{
    public AboutPerson(Guid person) => Query.Where(one => one.SubjectId == person && (one.SubjectKind == FollowUpSubject.Person || one.SubjectKind == FollowUpSubject.Leader));
}
