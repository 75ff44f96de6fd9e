using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;

namespace Osl.Activities.Application.Jobs;

/// <summary>Gives the seats of an activity whose term for a consent ran out to those who wait.</summary>
[SystemOnly]
internal sealed record LapseConsentsOfActivity(Guid ActivityId) : ICommand<Done>
{
    internal sealed class Handler(SeatTurns turns, IRepository<CommunityActivity> activities, IRepository<Enrolment> enrolments, Seats seats, TimeProvider clock)
        : ICommandHandler<LapseConsentsOfActivity, Done>
    {
        public async Task<Done> Handle(LapseConsentsOfActivity request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.ActivityId);
            await turns.Take(cancellationToken, id);
            var activity = await activities.Get(id, cancellationToken);
            await seats.Lapse(activity, await enrolments.List(new Lapsed(id, clock.GetUtcNow()), cancellationToken), cancellationToken);
            return Done.Value;
        }
    }

    private sealed class Lapsed : Specification<Enrolment>
    {
        public Lapsed(ActivityId activity, DateTimeOffset now) => Query.Where(
            one => one.ActivityId == activity && one.State == EnrolmentState.PendingConsent && one.HoldsSeat && one.ConsentBy <= now);
    }
}
