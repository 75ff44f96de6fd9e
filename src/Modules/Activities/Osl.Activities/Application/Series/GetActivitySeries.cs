using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Series;

/// <summary>One series.</summary>
[Permission(Rights.ReadActivities)]
internal sealed record GetActivitySeries(Guid Id) : IQuery<SeriesResponse>
{
    internal sealed class Handler(IReads<ActivitySeries> all) : IQueryHandler<GetActivitySeries, SeriesResponse>
    {
        private static readonly OneById<ActivitySeries, SeriesId, ActivitySeries> Whole = new(series => series);

        public async Task<SeriesResponse> Handle(GetActivitySeries request, CancellationToken cancellationToken) =>
            SeriesResponse.Of(await all.First(Whole, new SeriesId(request.Id), cancellationToken));
    }
}
