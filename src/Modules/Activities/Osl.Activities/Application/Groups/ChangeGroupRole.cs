using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>Gives a member another role.</summary>
[Permission(Rights.GroupMembers)]
internal sealed record ChangeGroupRole(Guid GroupId, Guid Id, long ExpectedVersion, GroupRole Role) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<CommunityGroup> groups, IRepository<GroupMember> members, RequestScope scope) : ICommandHandler<ChangeGroupRole, Changed>
    {
        public async Task<Changed> Handle(ChangeGroupRole request, CancellationToken cancellationToken)
        {
            var group = await groups.Get(new GroupId(request.GroupId), cancellationToken);
            scope.RequireAny(Rights.GroupMembers, group.CommunityIds);
            group.RequireOpenTo(scope.Actor.StaffMember);
            var member = await members.OfGroup(group.Id, request.Id, request.ExpectedVersion, cancellationToken);
            group.ChangeRole(member, request.Role, scope.Actor.StaffMember);
            return new Changed(member);
        }
    }
}

/// <summary>What somebody is in the group.</summary>
internal sealed record GroupRoleInput(GroupRole Role) : IExample<GroupRoleInput>
{
    public static GroupRoleInput Example { get; } = new(GroupRole.Host);
}
