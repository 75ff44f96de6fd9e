using MediatR;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>An activity was moved or put off: each enrolled person can be told (ACT-10).</summary>
internal sealed class TellOfMove(SeatTurns turns, IRepository<CommunityActivity> activities, IRepository<Enrolment> enrolments) : INotificationHandler<Contracts.ActivityPostponed>
{
    public async Task Handle(Contracts.ActivityPostponed notification, CancellationToken cancellationToken)
    {
        var id = new ActivityId(notification.ActivityId);
        await turns.Take(cancellationToken, id);
        var activity = await activities.Get(id, cancellationToken);
        var occasion = activity.Occasion() with { StartsAt = notification.StartsAt ?? activity.StartsAt };
        foreach (var enrolment in await enrolments.List(new LiveEnrolments(id), cancellationToken))
        {
            enrolment.TellOfMove(occasion, notification.StartsAt is not null);
        }
    }
}
