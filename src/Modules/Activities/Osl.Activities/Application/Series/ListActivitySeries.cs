using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Series;

/// <summary>The centre's series, a page at a time.</summary>
[Permission(Rights.ReadActivities)]
internal sealed record ListActivitySeries(PageRequest Page, SeriesState? State = null) : IQuery<Page<SeriesResponse>>
{
    private static readonly SortOrders<ActivitySeries> Orders = SortOrders<ActivitySeries>.EndingIn(one => one.Id).By("startDay", one => one.StartDay).By("title", one => one.TitleSortKey);

    internal sealed class Handler(IReads<ActivitySeries> all) : IQueryHandler<ListActivitySeries, Page<SeriesResponse>>
    {
        public Task<Page<SeriesResponse>> Handle(ListActivitySeries request, CancellationToken cancellationToken) =>
            all.Page(all.All.WhereAsked(request.State, state => one => one.State == state), Orders, request.Page, one => SeriesResponse.Of(one), cancellationToken);
    }
}
