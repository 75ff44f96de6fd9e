using Osl.Activities.Application.References;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Series;

/// <summary>Makes a series' occurrences some time ahead.</summary>
internal sealed class OccurrenceMaker(
    IRepository<CommunityActivity> activities,
    MeasureLinks measures,
    ILegalParameters parameters,
    IIdSource ids,
    TimeProvider clock)
{
    public ValueTask<int> AtMost(CancellationToken ct) => parameters.Value(ActivitiesParameters.SeriesOccurrences, WarsawCalendar.Today(clock), ct);

    /// <summary>What no longer fits its measure's dates, because those were changed, is not made.</summary>
    public async Task Make(ActivitySeries series, CancellationToken ct)
    {
        var today = WarsawCalendar.Today(clock);
        var horizon = today.AddDays(await parameters.Value(ActivitiesParameters.SeriesHorizon, today, ct));
        var measure = await measures.Window(series.Template.MeasureId, ct);
        foreach (var day in series.MakeUntil(horizon, SeriesCalendar.Days(series.Timing, await AtMost(ct))))
        {
            var slot = SeriesCalendar.SlotOn(day, series.StartTime, series.LengthMinutes);
            if (series.Template.MeasureId is null || measure?.Holds(slot) == true)
            {
                activities.Add(CommunityActivity.Occur(new ActivityId(ids.Next()), series.CentreId, series.Id, day, series.ContentAt(slot), slot, measure, clock.GetUtcNow()));
            }
        }
    }
}
