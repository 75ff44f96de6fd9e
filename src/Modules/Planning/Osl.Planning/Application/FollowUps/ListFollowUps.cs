using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.FollowUps;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Reviews;

namespace Osl.Planning.Application.FollowUps;

/// <summary>The centre's follow-ups, a page at a time; filters narrow together.</summary>
/// <param name="DueBy">Due on this day or before.</param>
/// <param name="Overdue">Whether they were due before today and are open.</param>
[Permission(Rights.ReadFollowUps)]
internal sealed record ListFollowUps(
    PageRequest Page,
    FollowUpState? State = null,
    Guid? OwnerId = null,
    Guid? PlanId = null,
    Guid? ReviewId = null,
    FollowUpSubject? SubjectKind = null,
    DateOnly? DueBy = null,
    bool? Overdue = null) : IQuery<Page<FollowUpResponse>>
{
    private static readonly SortOrders<FollowUp> Orders = SortOrders<FollowUp>.EndingIn(one => one.Id).By("dueOn", one => one.DueOn);

    internal sealed class Handler(IReads<FollowUp> followUps, TimeProvider clock) : IQueryHandler<ListFollowUps, Page<FollowUpResponse>>
    {
        public Task<Page<FollowUpResponse>> Handle(ListFollowUps request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            return followUps.Page(Due(About(request), request, today), Orders, request.Page, one => FollowUpResponse.Of(one, today), cancellationToken);
        }

        private IQueryable<FollowUp> About(ListFollowUps request)
        {
            var query = followUps.All;
            if (request.OwnerId is { } ownerId)
            {
                var owner = new StaffMemberId(ownerId);
                query = query.Where(one => one.OwnerId == owner);
            }

            if (request.PlanId is { } planId)
            {
                var plan = new PlanId(planId);
                query = query.Where(one => one.PlanId == plan);
            }

            if (request.ReviewId is { } reviewId)
            {
                var review = new PlanReviewId(reviewId);
                query = query.Where(one => one.ReviewId == review);
            }

            return request.SubjectKind is { } kind ? query.Where(one => one.SubjectKind == kind) : query;
        }

        private static IQueryable<FollowUp> Due(IQueryable<FollowUp> query, ListFollowUps request, DateOnly today)
        {
            if (request.State is { } state)
            {
                query = query.Where(one => one.State == state);
            }

            if (request.DueBy is { } dueBy)
            {
                query = query.Where(one => one.DueOn <= dueBy);
            }

            return request.Overdue is { } overdue ? query.Where(one => (one.State == FollowUpState.Open && one.DueOn < today) == overdue) : query;
        }
    }
}
