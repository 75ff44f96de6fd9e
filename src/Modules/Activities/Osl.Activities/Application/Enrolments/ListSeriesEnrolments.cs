using Osl.Activities.Domain.Enrolments;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Enrolments;

/// <summary>Those who take part in a whole series, a page at a time, in the order in which they joined; filters narrow together.</summary>
[Permission(Rights.ReadEnrolments)]
internal sealed record ListSeriesEnrolments(PageRequest Page, Guid SeriesId, SeriesEnrolmentState? State = null, Guid? PersonId = null) : IQuery<Page<SeriesEnrolmentListItem>>
{
    private static readonly SortOrders<SeriesEnrolment> Orders = SortOrders<SeriesEnrolment>.EndingIn(one => one.Id).By("enrolledAt", one => one.EnrolledAt);

    internal sealed class Handler(IReads<SeriesEnrolment> regulars, IReads<ActivitySeries> all) : IQueryHandler<ListSeriesEnrolments, Page<SeriesEnrolmentListItem>>
    {
        public async Task<Page<SeriesEnrolmentListItem>> Handle(ListSeriesEnrolments request, CancellationToken cancellationToken)
        {
            var series = new SeriesId(request.SeriesId);
            if (!await all.Any(all.All.Where(one => one.Id == series), cancellationToken))
            {
                throw new NotFoundException(nameof(ActivitySeries));
            }

            return await regulars.Page(
                regulars.All.Where(one => one.SeriesId == series)
                    .WhereAsked(request.State, state => one => one.State == state)
                    .WhereAsked(Ids.Typed<PersonId>(request.PersonId), person => one => one.PersonId == person),
                Orders,
                request.Page,
                one => new SeriesEnrolmentListItem(one.Id.Value, one.PersonId.Value, one.State, one.EnrolledAt, one.EndedAt),
                cancellationToken);
        }
    }
}
