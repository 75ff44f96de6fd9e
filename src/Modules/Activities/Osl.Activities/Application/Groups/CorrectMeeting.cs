using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>Corrects a meeting, or counts one that was ahead and has taken place.</summary>
[Permission(Rights.WriteGroups)]
internal sealed record CorrectMeeting(Guid GroupId, Guid Id, long ExpectedVersion, GroupMeetingInput Meeting) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<CorrectMeeting>
    {
        public Validator() => this.Body(command => command.Meeting, new GroupMeetingInput.Validator());
    }

    internal sealed class Handler(
        IRepository<CommunityGroup> groups,
        IRepository<GroupMeeting> meetings,
        ITurns<CommunityGroup> turns,
        ILegalParameters parameters,
        RequestScope scope,
        TimeProvider clock) : ICommandHandler<CorrectMeeting, Changed>
    {
        public async Task<Changed> Handle(CorrectMeeting request, CancellationToken cancellationToken)
        {
            await turns.Take(cancellationToken, request.GroupId);
            var group = await groups.Get(new GroupId(request.GroupId), cancellationToken);
            scope.RequireAny(Rights.WriteGroups, group.CommunityIds);
            var meeting = await meetings.OfGroup(group.Id, request.Id, request.ExpectedVersion, cancellationToken);
            var today = WarsawCalendar.Today(clock);
            group.Correct(meeting, request.Meeting.ToContent(), today, await parameters.Value(CommunityParameters.GroupDormancy, today, cancellationToken));
            return new Changed(meeting);
        }
    }
}
