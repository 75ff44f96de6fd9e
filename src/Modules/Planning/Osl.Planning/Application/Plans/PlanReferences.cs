using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Funding;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.Plans;

/// <summary>Makes sure that a plan refers only to what its centre has.</summary>
internal sealed class PlanReferences(
    IReads<MunicipalityCopy> municipalities,
    IReads<CommunityCopy> communities,
    IReads<ConclusionCopy> conclusions,
    IReads<StaffCopy> staff,
    IReads<FundingProject> projects)
{
    public async Task RequireMunicipalities(IReadOnlyList<MunicipalityId> ids, Func<int, string> pointer, CancellationToken ct) =>
        Require(ids, await municipalities.List(municipalities.All.Where(one => ids.Contains(one.Id)).Select(one => one.Id), ct), pointer);

    public async Task RequireCommunities(IReadOnlyList<CommunityId> ids, CancellationToken ct) =>
        Require(ids, await communities.List(communities.All.Where(one => ids.Contains(one.Id) && !one.IsArchived).Select(one => one.Id), ct), At("communityIds"));

    public async Task RequireConclusions(IReadOnlyList<ConclusionId> ids, CancellationToken ct) =>
        Require(ids, await conclusions.List(conclusions.All.Where(one => ids.Contains(one.Id)).Select(one => one.Id), ct), At("conclusionIds"));

    public async Task RequireStaff(IReadOnlyList<StaffMemberId> ids, Func<int, string> pointer, CancellationToken ct) =>
        Require(ids, await staff.List(staff.All.Where(one => ids.Contains(one.Id) && one.IsActive).Select(one => one.Id), ct), pointer);

    public async Task RequireProject(FundingProjectId? id, CancellationToken ct)
    {
        if (id is { } wanted && !await projects.Any(projects.All.Where(one => one.Id == wanted), ct))
        {
            throw new InvalidFieldException("/fundingProjectId", "unknown_reference");
        }
    }

    public static Func<int, string> At(string list) => index => $"/{list}/{index}";

    private static void Require<TId>(IReadOnlyList<TId> wanted, List<TId> known, Func<int, string> pointer)
    {
        for (var index = 0; index < wanted.Count; index++)
        {
            if (!known.Contains(wanted[index]))
            {
                throw new InvalidFieldException(pointer(index), "unknown_reference");
            }
        }
    }
}
