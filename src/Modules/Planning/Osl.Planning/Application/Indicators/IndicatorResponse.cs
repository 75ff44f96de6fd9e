using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Indicators;

/// <summary>An indicator of a plan, with its readings and whether it keeps pace; its version is the plan's.</summary>
/// <param name="LineageId">The same in every version of the plan that has this indicator.</param>
/// <param name="Counts">Of an automatic indicator: what is counted among the activities held for its measure, or for all measures of its goal.</param>
/// <param name="LatestValue">The latest reading up to today.</param>
/// <param name="AchievedPercent">Share of the way from baseline to target.</param>
/// <param name="ExpectedPercent">Share of the plan's days that have passed.</param>
/// <param name="OffTrack">Lags behind by more than the tolerance.</param>
internal sealed record IndicatorResponse(
    Guid Id,
    long Version,
    Guid LineageId,
    Guid GoalId,
    Guid? MeasureId,
    string Name,
    string Unit,
    decimal Baseline,
    decimal Target,
    IndicatorSource Source,
    AutoMeasure? Counts,
    decimal? LatestValue,
    decimal AchievedPercent,
    decimal ExpectedPercent,
    bool OffTrack,
    IReadOnlyList<ReadingResponse> Readings) : IVersioned, IExample<IndicatorResponse>
{
    public static IndicatorResponse Of(OslPlan plan, Indicator indicator, DateOnly today, int tolerancePercent)
    {
        var track = indicator.Track(plan.Period, today, tolerancePercent);
        return new(
            indicator.Id.Value,
            plan.Version,
            indicator.LineageId.Value,
            indicator.GoalId.Value,
            indicator.MeasureId?.Value,
            indicator.Name,
            indicator.Unit,
            indicator.Baseline,
            indicator.Target,
            indicator.Source,
            indicator.Counts,
            track.LatestValue,
            track.AchievedPercent,
            track.ExpectedPercent,
            track.IsOffTrack,
            [.. indicator.Readings.OrderBy(one => one.Day).Select(one => new ReadingResponse(one.Day, one.Value, one.Note, one.ReadBy?.Value))]);
    }

    public static IndicatorResponse Example { get; } = new(
        Examples.Indicator,
        7,
        Examples.Indicator,
        Examples.Goal,
        Examples.Measure,
        IndicatorInput.Example.Name,
        IndicatorInput.Example.Unit,
        40,
        120,
        IndicatorSource.Manual,
        null,
        64,
        30,
        49.9m,
        false,
        [new ReadingResponse(new DateOnly(2026, 6, 30), 64, ReadingInput.Example.Note, Examples.Organizer)]);
}

/// <summary>What an indicator showed on a day.</summary>
internal sealed record ReadingResponse(DateOnly Day, decimal Value, string? Note, Guid? ReadById);
