using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.FollowUps;

namespace Osl.Planning.Application.FollowUps;

/// <summary>What this module holds about a person: what was to be seen to with them.</summary>
internal sealed class PlanningRecords(IReads<FollowUp> followUps) : IPersonRecords
{
    public string Module => "planning";

    public IReadOnlyCollection<string> Covers => ["FollowUp.SubjectId"];

    public async Task<IReadOnlyList<PersonRecord>> Of(PersonId person, CancellationToken ct)
    {
        var subject = person.Value;
        var about = followUps.All.Where(one => one.SubjectId == subject && (one.SubjectKind == FollowUpSubject.Person || one.SubjectKind == FollowUpSubject.Leader));
        return
        [
            .. (await followUps.List(about, ct)).Select(one => PersonRecord.Of(
                "follow-up", one.Id.Value, ("subject", one.Subject), ("dueOn", one.DueOn), ("state", one.State), ("note", one.Note), ("openedAt", one.OpenedAt), ("endedOn", one.EndedOn))),
        ];
    }
}
