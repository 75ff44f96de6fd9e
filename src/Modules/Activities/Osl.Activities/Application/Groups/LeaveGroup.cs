using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>Says that somebody has left a group.</summary>
[Permission(Rights.GroupMembers)]
internal sealed record LeaveGroup(Guid GroupId, Guid Id, long ExpectedVersion, DateOnly? LeftOn) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<CommunityGroup> groups, IRepository<GroupMember> members, RequestScope scope, TimeProvider clock) : ICommandHandler<LeaveGroup, Changed>
    {
        public async Task<Changed> Handle(LeaveGroup request, CancellationToken cancellationToken)
        {
            var group = await groups.Get(new GroupId(request.GroupId), cancellationToken);
            scope.RequireAny(Rights.GroupMembers, group.CommunityIds);
            group.RequireOpenTo(scope.Actor.StaffMember);
            var member = await members.OfGroup(group.Id, request.Id, request.ExpectedVersion, cancellationToken);
            var today = WarsawCalendar.Today(clock);
            group.Leave(member, request.LeftOn ?? today, today, scope.Actor.StaffMember);
            return new Changed(member);
        }
    }
}

/// <summary>When somebody left.</summary>
/// <param name="LeftOn">The day; left out, today.</param>
internal sealed record GroupLeavingInput(DateOnly? LeftOn = null) : IExample<GroupLeavingInput>
{
    public static GroupLeavingInput Example { get; } = new(new DateOnly(2026, 6, 30));
}
