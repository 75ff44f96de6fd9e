using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Groups;

/// <summary>One membership.</summary>
[Permission(Rights.GroupMembers)]
internal sealed record GetGroupMember(Guid GroupId, Guid Id) : IQuery<GroupMemberResponse>
{
    internal sealed class Handler(IReads<GroupMember> members, ConfidentialGroups groups) : IQueryHandler<GetGroupMember, GroupMemberResponse>
    {
        public async Task<GroupMemberResponse> Handle(GetGroupMember request, CancellationToken cancellationToken)
        {
            var group = await groups.OpenToReader(request.GroupId, cancellationToken);
            var (id, of) = (new GroupMemberId(request.Id), group.Id);
            return GroupMemberResponse.Of(await members.First(members.All.Where(one => one.Id == id && one.GroupId == of), cancellationToken), group.IsConfidential);
        }
    }
}
