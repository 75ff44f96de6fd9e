using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Reviews;

namespace Osl.Planning.Application.Reviews;

/// <summary>Moves a review that is not overdue to another day, never past the plan's end (PLA-11).</summary>
[Permission(Rights.HoldReviews)]
internal sealed record ReschedulePlanReview(Guid Id, DateOnly DueOn, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<PlanReview> reviews, IRepository<OslPlan> plans, TimeProvider clock) : ICommandHandler<ReschedulePlanReview, Changed>
    {
        public async Task<Changed> Handle(ReschedulePlanReview request, CancellationToken cancellationToken)
        {
            var review = await reviews.Get(new PlanReviewId(request.Id), request.ExpectedVersion, cancellationToken);
            var plan = await plans.Get(review.PlanId, cancellationToken);
            review.Reschedule(request.DueOn, plan.PeriodTo, WarsawCalendar.Today(clock));
            return new Changed(review);
        }
    }
}

/// <summary>When a review shall be held.</summary>
/// <param name="DueOn">The day.</param>
internal sealed record DueDateInput(DateOnly DueOn) : IExample<DueDateInput>
{
    public static DueDateInput Example { get; } = new(new DateOnly(2026, 4, 15));
}
