using FluentValidation;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Application.Occupancy;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Activities;

/// <summary>Rewrites an activity that is not over. What was published must stay fit to be published, and is moved by rescheduling alone.</summary>
[Permission(Rights.WriteActivities)]
internal sealed record DescribeActivity(Guid Id, long ExpectedVersion, ActivityInput Activity) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<DescribeActivity>
    {
        public Validator() => this.Body(c => c.Activity, new ActivityInput.Validator());
    }

    internal sealed class Handler(
        IRepository<CommunityActivity> activities,
        ActivityReferences references,
        PublicationDesk desk,
        Occupancies occupancies,
        SeatTurns seatTurns,
        Seats seats,
        RequestScope scope,
        TimeProvider clock) : ICommandHandler<DescribeActivity, Changed>
    {
        public async Task<Changed> Handle(DescribeActivity request, CancellationToken cancellationToken)
        {
            var content = request.Activity.ToContent();
            var slot = request.Activity.ToSlot();
            var resources = ActivityResources.Of(content);
            var id = new ActivityId(request.Id);
            await occupancies.TakeTurns(resources, cancellationToken);
            await seatTurns.Take(cancellationToken, id);
            var activity = await activities.Get(id, request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.WriteActivities, activity);
            await references.Require(content, activity.Content(), cancellationToken);
            var facts = await desk.Facts(content, slot, cancellationToken);
            if (activity.State == ActivityState.Draft)
            {
                activity.Describe(content, slot, facts.Measure);
            }
            else
            {
                await seats.RequireRoom(activity, content.Capacity, "/capacity", cancellationToken);
                activity.Correct(content, slot, facts, clock.GetUtcNow());
            }

            if (activity.State == ActivityState.Published)
            {
                await occupancies.Take(request.Id, resources, slot, cancellationToken);
                await seats.Fill(activity, cancellationToken);
            }

            return new Changed(activity);
        }
    }
}
