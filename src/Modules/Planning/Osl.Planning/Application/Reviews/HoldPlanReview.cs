using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Application.FollowUps;
using Osl.Planning.Application.Plans;
using Osl.Planning.Application.Updates;
using Osl.Planning.Domain.FollowUps;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Reviews;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Application.Reviews;

/// <summary>Writes down that a review was held, what was decided and what must be followed up; the next review of the cycle is set.</summary>
[Permission(Rights.HoldReviews)]
internal sealed record HoldPlanReview(Guid Id, long ExpectedVersion, ReviewInput Review) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<HoldPlanReview>
    {
        public Validator() => this.Body(c => c.Review, new ReviewInput.Validator());
    }

    internal sealed class Handler(
        IRepository<PlanReview> reviews,
        IRepository<OslPlan> plans,
        IRepository<UpdateDemand> demands,
        IRepository<FollowUp> followUps,
        PlanReferences references,
        ILegalParameters parameters,
        RequestScope scope,
        IIdSource ids,
        TimeProvider clock) : ICommandHandler<HoldPlanReview, Changed>
    {
        public async Task<Changed> Handle(HoldPlanReview request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var input = request.Review;
            var review = await reviews.Get(new PlanReviewId(request.Id), request.ExpectedVersion, cancellationToken);
            var plan = await plans.Get(review.PlanId, cancellationToken);
            var late = (await demands.List(new OpenDemands(plan.FamilyId), cancellationToken)).Exists(demand => demand.IsOverdue(today));
            review.Hold(input.Outcome, input.Findings, input.HeldOn ?? today, plan.PeriodTo, late, scope.RequiredStaffMember, today);
            await FollowUp(review, input.FollowUps ?? [], today, cancellationToken);
            await ScheduleNext(review, plan, today, cancellationToken);
            return new Changed(review);
        }

        private async Task FollowUp(PlanReview review, IReadOnlyList<FollowUpInput> inputs, DateOnly today, CancellationToken ct)
        {
            await references.RequireStaff([.. inputs.Select(input => new StaffMemberId(input.OwnerId))], index => $"/followUps/{index}/ownerId", ct);
            foreach (var input in inputs)
            {
                followUps.Add(Domain.FollowUps.FollowUp.Open(
                    new FollowUpId(ids.Next()), review.CentreId, input.ToContent(), review.PlanId, review.Id, scope.RequiredStaffMember, today, clock.GetUtcNow()));
            }
        }

        private async Task ScheduleNext(PlanReview review, OslPlan plan, DateOnly today, CancellationToken ct)
        {
            if (review.IsFinal)
            {
                return;
            }

            var cycle = new ReviewCycle(plan.Period, await parameters.Value(PlanningParameters.ReviewInterval, today, ct));
            var after = review.DueOn > today ? review.DueOn : today;
            var next = cycle.After(after) ?? new ReviewSlot(plan.PeriodTo, IsFinal: true);
            reviews.Add(PlanReview.Schedule(new PlanReviewId(ids.Next()), plan.CentreId, plan.Id, plan.FamilyId, next));
        }
    }
}

/// <summary>What a review found and decided.</summary>
/// <param name="Outcome">Whether the plan goes on, is updated, or stops.</param>
/// <param name="Findings">What was found.</param>
/// <param name="HeldOn">The day it was held; today when left out.</param>
/// <param name="FollowUps">What must be followed up.</param>
internal sealed record ReviewInput(ReviewOutcome Outcome, string Findings, DateOnly? HeldOn = null, IReadOnlyList<FollowUpInput>? FollowUps = null)
    : IExample<ReviewInput>
{
    public static ReviewInput Example { get; } = new(
        ReviewOutcome.Continue, "Klub działa; brakuje sali na jesień.", new DateOnly(2026, 4, 1), [FollowUpInput.Example]);

    internal sealed class Validator : AbstractValidator<ReviewInput>
    {
        public Validator()
        {
            RuleFor(r => r.Findings).NotEmpty().MaximumLength(TextLimits.LongText);
            RuleFor(r => r.FollowUps).Must(list => list is null || list.Count <= 50).WithErrorCode("too_many");
            RuleForEach(r => r.FollowUps).SetValidator(new FollowUpInput.Validator());
        }
    }
}
