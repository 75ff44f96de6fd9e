using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>Guards the way to a group's members (ACT-11).</summary>
internal sealed class ConfidentialGroups(IReads<CommunityGroup> groups, RequestScope scope)
{
    /// <summary>The group, where whoever asks may know its members.</summary>
    public async Task<CommunityGroup> OpenToReader(Guid group, CancellationToken ct)
    {
        var id = new GroupId(group);
        var found = await groups.First(groups.All.Where(one => one.Id == id), ct);
        found.RequireOpenTo(scope.Actor.StaffMember);
        return found;
    }
}
