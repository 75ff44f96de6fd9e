using MediatR;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>An activity does not take place: each enrolment ends, and so each person can be told (ACT-10).</summary>
internal sealed class CallEnrolmentsOff(SeatTurns turns, IRepository<CommunityActivity> activities, IRepository<Enrolment> enrolments, Seats seats)
    : INotificationHandler<Contracts.ActivityCancelled>
{
    public async Task Handle(Contracts.ActivityCancelled notification, CancellationToken cancellationToken)
    {
        var id = new ActivityId(notification.ActivityId);
        await turns.Take(cancellationToken, id);
        var activity = await activities.Get(id, cancellationToken);
        foreach (var enrolment in await enrolments.List(new LiveEnrolments(id), cancellationToken))
        {
            await seats.Withdraw(activity, enrolment, WithdrawalCause.ActivityCancelled, cancellationToken);
        }
    }
}
