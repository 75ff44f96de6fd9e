using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Series;

/// <summary>A series of activities; its occurrences are found among the activities by its id.</summary>
/// <param name="StartTime">The local hour, in Poland, at which every occurrence begins.</param>
/// <param name="LastDay">The day of the last occurrence.</param>
/// <param name="MadeUntil">Occurrences are made up to this day.</param>
internal sealed record SeriesResponse(
    Guid Id,
    long Version,
    SeriesState State,
    string Title,
    string Form,
    Guid? MeasureId,
    IReadOnlyList<Guid> CommunityIds,
    string Rule,
    DateOnly StartDay,
    TimeOnly StartTime,
    int LengthMinutes,
    IReadOnlyList<DateOnly> ExcludedDays,
    IReadOnlyList<DateOnly> ExtraDays,
    DateOnly LastDay,
    DateOnly MadeUntil,
    string? EndReason) : IVersioned, IExample<SeriesResponse>
{
    public static SeriesResponse Of(ActivitySeries series) => new(
        series.Id.Value,
        series.Version,
        series.State,
        series.Title,
        series.Template.Form,
        series.Template.MeasureId?.Value,
        Ids.Plain(series.Template.CommunityIds),
        series.Rule,
        series.StartDay,
        series.StartTime,
        series.LengthMinutes,
        series.ExcludedDays,
        series.ExtraDays,
        series.LastDay,
        series.MadeUntil,
        series.EndReason);

    public static SeriesResponse Example { get; } = new(
        Examples.Series,
        2,
        SeriesState.Published,
        SeriesInput.Example.Activity.Title,
        SeriesInput.Example.Activity.Form,
        Examples.Measure,
        [Examples.Community],
        SeriesInput.Example.Rule,
        new DateOnly(2026, 5, 5),
        new TimeOnly(18, 0),
        120,
        SeriesInput.Example.ExcludedDays!,
        SeriesInput.Example.ExtraDays!,
        new DateOnly(2026, 12, 3),
        new DateOnly(2026, 8, 1),
        null);
}
