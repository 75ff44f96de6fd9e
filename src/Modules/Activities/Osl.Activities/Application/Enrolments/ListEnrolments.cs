using Osl.Activities.Application.Activities;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Enrolments;

/// <summary>The list of an activity in order of arrival, a page at a time; filters narrow together.</summary>
/// <param name="WalkedIn">Whether they came without having enrolled.</param>
[Permission(Rights.ReadEnrolments)]
internal sealed record ListEnrolments(PageRequest Page, Guid ActivityId, EnrolmentState? State = null, Guid? PersonId = null, bool? WalkedIn = null)
    : IQuery<Page<EnrolmentResponse>>
{
    private static readonly SortOrders<Enrolment> Orders = SortOrders<Enrolment>.EndingIn(one => one.Id).By("number", one => one.Number);

    internal sealed class Handler(IReads<Enrolment> enrolments, IReads<CommunityActivity> activities) : IQueryHandler<ListEnrolments, Page<EnrolmentResponse>>
    {
        public async Task<Page<EnrolmentResponse>> Handle(ListEnrolments request, CancellationToken cancellationToken)
        {
            var activity = new ActivityId(request.ActivityId);
            await activities.RequireOne(activity, cancellationToken);
            var query = enrolments.All.Where(one => one.ActivityId == activity);
            if (request.State is { } state)
            {
                query = query.Where(one => one.State == state);
            }

            if (request.PersonId is { } personId)
            {
                var person = new PersonId(personId);
                query = query.Where(one => one.PersonId == person);
            }

            if (request.WalkedIn is { } walkedIn)
            {
                query = query.Where(one => one.WalkedIn == walkedIn);
            }

            return await enrolments.Page(query, Orders, request.Page, one => EnrolmentResponse.Of(one), cancellationToken);
        }
    }
}
