using FluentValidation;
using Osl.Activities.Application.Attendance;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Application.Occupancy;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Activities;

/// <summary>Puts an activity off without a new date, with a reason (ACT-10); all whom it concerns are told.</summary>
[Permission(Rights.PublishActivities)]
internal sealed record PostponeActivity(Guid Id, long ExpectedVersion, DeviationInput Postponement) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<PostponeActivity>
    {
        public Validator() => this.Body(c => c.Postponement, new DeviationInput.Validator());
    }

    internal sealed class Handler(
        SeatTurns turns, IRepository<CommunityActivity> activities, AttendanceDesk attendance, Occupancies occupancies, RequestScope scope) : ICommandHandler<PostponeActivity, Changed>
    {
        public async Task<Changed> Handle(PostponeActivity request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.Id);
            await turns.Take(cancellationToken, id);
            var activity = await activities.Get(id, request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.PublishActivities, activity);
            await attendance.RequireNone(activity, cancellationToken);
            activity.Postpone(request.Postponement.Reason);
            await occupancies.Free(request.Id, cancellationToken);
            return new Changed(activity);
        }
    }
}
