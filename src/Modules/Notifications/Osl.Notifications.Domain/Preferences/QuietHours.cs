using Osl.BuildingBlocks.Domain;

namespace Osl.Notifications.Domain.Preferences;

/// <summary>Hours of the day, by the clock on the wall, in which nothing is sent; they may run over midnight.</summary>
internal sealed record QuietHours
{
    public QuietHours(TimeOnly from, TimeOnly to)
    {
        PreferenceRules.QuietHoursLast.Require(from != to, "/quietHours/to");
        From = from;
        To = to;
    }

    public TimeOnly From { get; private init; }

    public TimeOnly To { get; private init; }

    /// <summary>When the quiet hours end that this moment lies in; none where it lies outside.</summary>
    public DateTimeOffset? EndAt(DateTimeOffset moment, TimeZoneInfo zone)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
        foreach (var evening in (DateOnly[])[today.AddDays(-1), today])
        {
            var begins = First(evening.ToDateTime(From), zone);
            var ends = Last(evening.AddDays(To > From ? 0 : 1).ToDateTime(To), zone);
            if (begins <= moment && moment < ends)
            {
                return ends;
            }
        }

        return null;
    }

    private static DateTimeOffset First(DateTime local, TimeZoneInfo zone) => At(local, zone, offsets => offsets.Max());

    private static DateTimeOffset Last(DateTime local, TimeZoneInfo zone) => At(local, zone, offsets => offsets.Min());

    // A time that is skipped in spring counts as the first moment after the gap; of one that comes twice in autumn
    // quiet hours take the longer reading: they begin with its first coming and end with its second.
    private static DateTimeOffset At(DateTime local, TimeZoneInfo zone, Func<TimeSpan[], TimeSpan> choose)
    {
        while (zone.IsInvalidTime(local))
        {
            local = new DateTime(local.Year, local.Month, local.Day, local.Hour, local.Minute, 0).AddMinutes(1);
        }

        var offset = zone.IsAmbiguousTime(local) ? choose(zone.GetAmbiguousTimeOffsets(local)) : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
