using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Reviews;

namespace Osl.Planning.Application.Reviews;

/// <summary>Puts a held review away.</summary>
[Permission(Rights.HoldReviews)]
internal sealed record ClosePlanReview(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<PlanReview> reviews) : ICommandHandler<ClosePlanReview, Changed>
    {
        public async Task<Changed> Handle(ClosePlanReview request, CancellationToken cancellationToken)
        {
            var review = await reviews.Get(new PlanReviewId(request.Id), request.ExpectedVersion, cancellationToken);
            review.Close();
            return new Changed(review);
        }
    }
}
