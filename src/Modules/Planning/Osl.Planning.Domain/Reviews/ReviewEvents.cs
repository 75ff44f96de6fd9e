using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Domain.Reviews;

internal sealed record PlanReviewHeld(PlanId PlanId, PlanReviewId ReviewId, ReviewOutcome Outcome) : IDomainEvent;
