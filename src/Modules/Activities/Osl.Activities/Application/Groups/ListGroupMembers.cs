using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Groups;

/// <summary>Who belongs to a group, and who did.</summary>
/// <param name="Left">Those who left, or those who did not; left out, both.</param>
[Permission(Rights.GroupMembers)]
internal sealed record ListGroupMembers(Guid GroupId, PageRequest Page, bool? Left = null, GroupRole? Role = null) : IQuery<Page<GroupMemberResponse>>
{
    private static readonly SortOrders<GroupMember> Orders = SortOrders<GroupMember>.EndingIn(one => one.Id).By("joinedOn", one => one.JoinedOn);

    internal sealed class Handler(IReads<GroupMember> members, ConfidentialGroups groups) : IQueryHandler<ListGroupMembers, Page<GroupMemberResponse>>
    {
        public async Task<Page<GroupMemberResponse>> Handle(ListGroupMembers request, CancellationToken cancellationToken)
        {
            var group = await groups.OpenToReader(request.GroupId, cancellationToken);
            var (id, confidential) = (group.Id, group.IsConfidential);
            var query = members.All.Where(one => one.GroupId == id)
                .WhereAsked(request.Left, left => one => (one.LeftOn != null) == left)
                .WhereAsked(request.Role, role => one => one.Role == role);
            return await members.Page(query, Orders, request.Page, one => GroupMemberResponse.Of(one, confidential), cancellationToken);
        }
    }
}
