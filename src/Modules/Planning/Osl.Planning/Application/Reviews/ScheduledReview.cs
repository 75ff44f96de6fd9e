using Osl.BuildingBlocks.Application.Specifications;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Reviews;

namespace Osl.Planning.Application.Reviews;

/// <summary>The one review of a plan that is still to come.</summary>
internal sealed class ScheduledReview : Specification<PlanReview>
{
    public ScheduledReview(PlanFamilyId family) => Query.Where(review => review.FamilyId == family && review.State == ReviewState.Scheduled);
}
