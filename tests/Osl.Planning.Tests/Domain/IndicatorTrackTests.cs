using Osl.Planning.Domain.Plans;
using static Osl.Planning.Tests.Domain.Some;

namespace Osl.Planning.Tests.Domain;

public class IndicatorTrackTests
{
    private static readonly DateOnly HalfYear = new(2026, 7, 2);

    [Fact]
    public void Even_progress_is_on_track()
    {
        var track = Track([(HalfYear, 48m)]);

        track.IsOffTrack.ShouldBeFalse();
        track.AchievedPercent.ShouldBe(48);
        track.ExpectedPercent.ShouldBe(49.9m);
    }

    [Fact]
    public void It_is_off_track_when_it_lags_by_more_than_the_tolerance() => Track([(HalfYear, 29m)]).IsOffTrack.ShouldBeTrue();

    [Fact]
    public void It_is_on_track_as_long_as_the_lag_is_tolerated() => Track([(HalfYear, 30m)]).IsOffTrack.ShouldBeFalse();

    [Fact]
    public void A_decrease_that_is_wanted_counts_as_progress() =>
        IndicatorTrack.Of(80, 40, [(HalfYear, 60m)], Year, HalfYear, 20).AchievedPercent.ShouldBe(50);

    [Fact]
    public void What_shall_be_kept_is_off_track_once_it_is_lost()
    {
        IndicatorTrack.Of(5, 5, [(HalfYear, 5m)], Year, HalfYear, 20).IsOffTrack.ShouldBeFalse();
        IndicatorTrack.Of(5, 5, [(HalfYear, 4m)], Year, HalfYear, 20).IsOffTrack.ShouldBeTrue();
    }

    [Fact]
    public void A_fall_is_named_by_the_last_day_on_track_so_that_it_is_told_once()
    {
        var spring = new DateOnly(2026, 4, 1);

        Track([]).OffTrackSince.ShouldBe(Year.From);
        Track([(spring, 25m)]).OffTrackSince.ShouldBe(spring);
        Track([(spring, 25m), (HalfYear, 26m)]).OffTrackSince.ShouldBe(spring);
    }

    [Fact]
    public void A_reading_of_tomorrow_says_nothing_today() => Track([(HalfYear.AddDays(1), 100m)]).IsOffTrack.ShouldBeTrue();

    private static IndicatorTrack Track((DateOnly, decimal)[] readings) => IndicatorTrack.Of(0, 100, readings, Year, HalfYear, 20);
}
