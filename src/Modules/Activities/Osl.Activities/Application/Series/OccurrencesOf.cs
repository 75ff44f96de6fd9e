using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application.Specifications;

namespace Osl.Activities.Application.Series;

/// <summary>The occurrences of a series from a day on that are not over.</summary>
internal sealed class OccurrencesOf : Specification<CommunityActivity>
{
    public OccurrencesOf(SeriesId series, DateOnly from) => Query
        .Where(one => one.SeriesId == series && one.OccurrenceOn >= from)
        .Where(one => one.State == ActivityState.Draft || one.State == ActivityState.Published || one.State == ActivityState.Postponed);
}
