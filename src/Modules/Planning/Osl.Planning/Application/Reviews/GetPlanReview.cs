using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Reviews;

namespace Osl.Planning.Application.Reviews;

/// <summary>One review.</summary>
[Permission(Rights.ReadPlans)]
internal sealed record GetPlanReview(Guid Id) : IQuery<PlanReviewResponse>
{
    internal sealed class Handler(IReads<PlanReview> reviews, TimeProvider clock) : IQueryHandler<GetPlanReview, PlanReviewResponse>
    {
        public async Task<PlanReviewResponse> Handle(GetPlanReview request, CancellationToken cancellationToken)
        {
            var id = new PlanReviewId(request.Id);
            return PlanReviewResponse.Of(await reviews.First(reviews.All.Where(review => review.Id == id), cancellationToken), WarsawCalendar.Today(clock));
        }
    }
}
