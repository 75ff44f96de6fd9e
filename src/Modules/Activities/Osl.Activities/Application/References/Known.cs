using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Groups;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.References;

/// <summary>Makes sure that a message refers only to what its centre has, and to communities that the caller's right reaches.</summary>
internal sealed class Known(IReads<CommunityCopy> communities, IReads<StaffCopy> staff, IReads<PersonCopy> people, IReads<CommunityActivity> activities, IReads<MeasureCopy> measures, IReads<CommunityGroup> groups, RequestScope scope)
{
    public async Task RequireCommunities(IReadOnlyList<CommunityId> ids, string permission, CancellationToken ct)
    {
        Require(ids, await communities.List(communities.All.Where(one => ids.Contains(one.Id) && !one.IsArchived).Select(one => one.Id), ct), At("communityIds"));
        foreach (var id in ids)
        {
            scope.RequireCommunity(permission, id);
        }
    }

    public async Task RequireStaff(IReadOnlyList<StaffMemberId> ids, Func<int, string> pointer, CancellationToken ct) =>
        Require(ids, await staff.List(staff.All.Where(one => ids.Contains(one.Id) && one.IsActive).Select(one => one.Id), ct), pointer);

    public async Task RequirePeople(IReadOnlyList<PersonId> ids, Func<int, string> pointer, CancellationToken ct) =>
        Require(ids, await people.List(people.All.Where(one => ids.Contains(one.Id)).Select(one => one.Id), ct), pointer);

    public async Task RequireActivities(IReadOnlyList<ActivityId> ids, Func<int, string> pointer, CancellationToken ct) =>
        Require(ids, await activities.List(activities.All.Where(one => ids.Contains(one.Id)).Select(one => one.Id), ct), pointer);

    public async Task RequireMeasure(MeasureId? id, CancellationToken ct)
    {
        if (id is { } wanted && !await measures.Any(measures.All.Where(one => one.Id == wanted), ct))
        {
            throw new InvalidFieldException("/measureId", "unknown_reference");
        }
    }

    public async Task RequireGroup(GroupId? id, CancellationToken ct)
    {
        if (id is { } wanted && !await groups.Any(groups.All.Where(one => one.Id == wanted), ct))
        {
            throw new InvalidFieldException("/groupId", "unknown_reference");
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
