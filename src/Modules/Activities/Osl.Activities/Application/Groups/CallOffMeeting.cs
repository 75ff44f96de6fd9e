using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>Calls off a meeting that is ahead.</summary>
[Permission(Rights.WriteGroups)]
internal sealed record CallOffMeeting(Guid GroupId, Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<CommunityGroup> groups, IRepository<GroupMeeting> meetings, RequestScope scope) : ICommandHandler<CallOffMeeting, Changed>
    {
        public async Task<Changed> Handle(CallOffMeeting request, CancellationToken cancellationToken)
        {
            var group = await groups.Get(new GroupId(request.GroupId), cancellationToken);
            scope.RequireAny(Rights.WriteGroups, group.CommunityIds);
            var meeting = await meetings.OfGroup(group.Id, request.Id, request.ExpectedVersion, cancellationToken);
            meeting.CallOff();
            meetings.Remove(meeting);
            return new Changed(meeting);
        }
    }
}
