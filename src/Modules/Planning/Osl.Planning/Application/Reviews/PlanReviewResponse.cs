using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Reviews;

namespace Osl.Planning.Application.Reviews;

/// <summary>A review of a plan.</summary>
/// <param name="IsFinal">The last one of its plan; no plan is closed without it (PLA-08).</param>
/// <param name="Overdue">Was due before today and has not been held.</param>
internal sealed record PlanReviewResponse(
    Guid Id,
    long Version,
    Guid PlanId,
    Guid FamilyId,
    ReviewState State,
    DateOnly DueOn,
    bool IsFinal,
    bool Overdue,
    DateOnly? HeldOn,
    Guid? HeldById,
    ReviewOutcome? Outcome,
    string? Findings) : IVersioned, IExample<PlanReviewResponse>
{
    public static PlanReviewResponse Of(PlanReview review, DateOnly today) => new(
        review.Id.Value,
        review.Version,
        review.PlanId.Value,
        review.FamilyId.Value,
        review.State,
        review.DueOn,
        review.IsFinal,
        review.IsOverdue(today),
        review.HeldOn,
        review.HeldById?.Value,
        review.Outcome,
        review.Findings);

    public static PlanReviewResponse Example { get; } = new(
        Examples.Review, 1, Examples.Plan, Examples.Plan, ReviewState.Scheduled, new DateOnly(2026, 4, 1), false, false, null, null, null, null);
}
