using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;

namespace Osl.Activities.Application.Jobs;

/// <summary>Reminds those who have a seat, once for a day: an activity that is moved is told of anew.</summary>
[SystemOnly]
internal sealed record RemindEnrolledOfActivity(Guid ActivityId) : ICommand<Done>
{
    internal sealed class Handler(
        SeatTurns turns, IRepository<CommunityActivity> activities, IRepository<Enrolment> enrolments, ILegalParameters parameters, TimeProvider clock)
        : ICommandHandler<RemindEnrolledOfActivity, Done>
    {
        public async Task<Done> Handle(RemindEnrolledOfActivity request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.ActivityId);
            await turns.Take(cancellationToken, id);
            var activity = await activities.Get(id, cancellationToken);
            var today = WarsawCalendar.Today(clock);
            var day = WarsawCalendar.DayOf(activity.StartsAt);
            var days = await parameters.Value(ParticipationParameters.ReminderDays, today, cancellationToken);
            if (activity.GivesSeats(clock.GetUtcNow()) && today >= day.AddDays(-days))
            {
                foreach (var enrolment in await enrolments.List(new NotReminded(id, day), cancellationToken))
                {
                    enrolment.Remind(activity.Occasion(), day);
                }
            }

            return Done.Value;
        }
    }

    private sealed class NotReminded : Specification<Enrolment>
    {
        public NotReminded(ActivityId activity, DateOnly day) => Query.Where(
            one => one.ActivityId == activity && one.State == EnrolmentState.Confirmed && (one.RemindedFor == null || one.RemindedFor != day));
    }
}
