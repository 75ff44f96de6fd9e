using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <summary>
/// Whether an indicator keeps pace with its plan. Progress is expected to be even over the plan's days;
/// an indicator is off track when it lags behind by more than the tolerance.
/// </summary>
/// <param name="AchievedPercent">Share of the way from baseline to target.</param>
/// <param name="OffTrackSince">The last day on which it was on track, or the plan's first day; null while it is on track.
/// It names the fall, so that one fall is told once.</param>
internal sealed record IndicatorTrack(decimal? LatestValue, decimal AchievedPercent, decimal ExpectedPercent, DateOnly? OffTrackSince)
{
    public bool IsOffTrack => OffTrackSince is not null;

    public static IndicatorTrack Of(
        decimal baseline,
        decimal target,
        IReadOnlyCollection<(DateOnly Day, decimal Value)> readings,
        Period plan,
        DateOnly today,
        int tolerancePercent)
    {
        var known = readings.Where(reading => reading.Day <= today).OrderBy(reading => reading.Day).ToList();
        decimal? latest = known.Count == 0 ? null : known[^1].Value;
        var achieved = Achieved(baseline, target, latest ?? baseline);
        var expected = Expected(plan, today);
        if (achieved + tolerancePercent >= expected)
        {
            return new IndicatorTrack(latest, achieved, expected, null);
        }

        var since = known
            .Where(reading => Achieved(baseline, target, reading.Value) + tolerancePercent >= Expected(plan, reading.Day))
            .Select(reading => reading.Day)
            .LastOrDefault(plan.From);
        return new IndicatorTrack(latest, achieved, expected, since);
    }

    private static decimal Achieved(decimal baseline, decimal target, decimal value)
    {
        // A target equal to the baseline asks to keep what there is.
        if (target == baseline)
        {
            return value >= target ? 100 : 0;
        }

        return decimal.Round((value - baseline) / (target - baseline) * 100, 1);
    }

    private static decimal Expected(Period plan, DateOnly day)
    {
        var days = plan.To.DayNumber - plan.From.DayNumber + 1;
        var gone = Math.Clamp(day.DayNumber - plan.From.DayNumber, 0, days);
        return decimal.Round((decimal)gone / days * 100, 1);
    }
}
