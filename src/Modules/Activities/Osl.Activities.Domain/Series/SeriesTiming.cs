namespace Osl.Activities.Domain.Series;

/// <summary>When a series takes place: its rule, and the local time of day that stays the same through the year.</summary>
/// <param name="ExcludedDays">Days of the rule on which it does not take place (EXDATE).</param>
/// <param name="ExtraDays">Days beside the rule on which it does (RDATE).</param>
internal sealed record SeriesTiming(
    string Rule,
    DateOnly StartDay,
    TimeOnly StartTime,
    int LengthMinutes,
    IReadOnlyList<DateOnly> ExcludedDays,
    IReadOnlyList<DateOnly> ExtraDays);
