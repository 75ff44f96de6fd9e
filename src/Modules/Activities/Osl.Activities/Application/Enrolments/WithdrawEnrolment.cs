using Osl.Activities.Application.Activities;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Enrolments;

/// <summary>Gives an enrolment up; a seat that comes free goes to the next in line (ACT-01).</summary>
[Permission(Rights.WriteEnrolments)]
internal sealed record WithdrawEnrolment(Guid ActivityId, Guid EnrolmentId, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(
        SeatTurns turns,
        IRepository<CommunityActivity> activities,
        IRepository<Enrolment> enrolments,
        RequestScope scope,
        Seats seats) : ICommandHandler<WithdrawEnrolment, Changed>
    {
        public async Task<Changed> Handle(WithdrawEnrolment request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.ActivityId);
            await turns.Take(cancellationToken, id);
            var activity = await activities.Get(id, cancellationToken);
            scope.RequireReach(Rights.WriteEnrolments, activity);
            activity.RequireNotOver();
            var enrolment = await enrolments.ToGiveUp(activity, request.EnrolmentId, request.ExpectedVersion, cancellationToken);
            await seats.Withdraw(activity, enrolment, WithdrawalCause.Asked, cancellationToken);
            return new Changed(enrolment);
        }
    }
}
