using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Reviews;

namespace Osl.Planning.Application.Reviews;

/// <summary>Reviews of the centre's plans, a page at a time; filters narrow together.</summary>
/// <param name="DueBy">Due on this day or before.</param>
/// <param name="Overdue">Whether they were due before today and have not been held.</param>
[Permission(Rights.ReadPlans)]
internal sealed record ListPlanReviews(PageRequest Page, Guid? PlanId = null, ReviewState? State = null, DateOnly? DueBy = null, bool? Overdue = null)
    : IQuery<Page<PlanReviewResponse>>
{
    private static readonly SortOrders<PlanReview> Orders = SortOrders<PlanReview>.EndingIn(review => review.Id).By("dueOn", review => review.DueOn);

    internal sealed class Handler(IReads<PlanReview> reviews, TimeProvider clock) : IQueryHandler<ListPlanReviews, Page<PlanReviewResponse>>
    {
        public Task<Page<PlanReviewResponse>> Handle(ListPlanReviews request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var query = reviews.All;
            if (request.PlanId is { } id)
            {
                var plan = new PlanId(id);
                query = query.Where(review => review.PlanId == plan);
            }

            if (request.State is { } state)
            {
                query = query.Where(review => review.State == state);
            }

            if (request.DueBy is { } dueBy)
            {
                query = query.Where(review => review.DueOn <= dueBy);
            }

            if (request.Overdue is { } overdue)
            {
                query = query.Where(review => (review.State == ReviewState.Scheduled && review.DueOn < today) == overdue);
            }

            return reviews.Page(query, Orders, request.Page, review => PlanReviewResponse.Of(review, today), cancellationToken);
        }
    }
}
