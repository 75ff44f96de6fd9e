using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>Writes down a meeting of a group, held or ahead. A meeting that was held wakes a dormant group.</summary>
[Permission(Rights.WriteGroups)]
internal sealed record RecordMeeting(Guid GroupId, GroupMeetingInput Meeting) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<RecordMeeting>
    {
        public Validator() => this.Body(command => command.Meeting, new GroupMeetingInput.Validator());
    }

    internal sealed class Handler(
        IRepository<CommunityGroup> groups,
        IRepository<GroupMeeting> meetings,
        ITurns<CommunityGroup> turns,
        ILegalParameters parameters,
        RequestScope scope,
        IIdSource ids,
        TimeProvider clock) : ICommandHandler<RecordMeeting, Created>
    {
        public async Task<Created> Handle(RecordMeeting request, CancellationToken cancellationToken)
        {
            await turns.Take(cancellationToken, request.GroupId);
            var group = await groups.Get(new GroupId(request.GroupId), cancellationToken);
            scope.RequireAny(Rights.WriteGroups, group.CommunityIds);
            var today = WarsawCalendar.Today(clock);
            var quietDays = await parameters.Value(CommunityParameters.GroupDormancy, today, cancellationToken);
            var meeting = group.Meet(new GroupMeetingId(ids.Next()), request.Meeting.ToContent(), today, quietDays);
            meetings.Add(meeting);
            return new Created(meeting.Id.Value);
        }
    }
}
