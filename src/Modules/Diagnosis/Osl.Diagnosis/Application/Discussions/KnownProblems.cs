using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Problems;

namespace Osl.Diagnosis.Application.Discussions;

/// <summary>Checks that the problem under discussion is the community's.</summary>
internal sealed class KnownProblems(IReads<Problem> problems)
{
    public async Task Require(CommunityId community, ProblemId? problem, CancellationToken ct)
    {
        if (problem is { } id && !await problems.Any(problems.All.Where(one => one.Id == id && one.CommunityId == community), ct))
        {
            throw KnownRecords.Unknown("/problemId");
        }
    }
}
