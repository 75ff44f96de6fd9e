using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Series;

/// <summary>Activities that recur (cykl): what each of them is, and when. Its occurrences are activities of their own, made some time ahead.</summary>
internal sealed class ActivitySeries : AggregateRoot<SeriesId>
{
    private ActivitySeries()
    {
    }

    public SeriesState State { get; private set; }

    /// <summary>What every occurrence begins as.</summary>
    public ActivityContent Template { get; private set; } = null!;

    public string Title { get; private set; } = "";

    /// <summary>The title as lists sort it.</summary>
    public string TitleSortKey { get; private set; } = "";

    /// <summary>The recurrence rule (RFC 5545).</summary>
    public string Rule { get; private set; } = "";

    public DateOnly StartDay { get; private set; }

    public TimeOnly StartTime { get; private set; }

    public int LengthMinutes { get; private set; }

    /// <summary>When the template itself would begin; its deadline is counted from there.</summary>
    public DateTimeOffset TemplateStartsAt { get; private set; }

    public IReadOnlyList<DateOnly> ExcludedDays { get; private set; } = [];

    public IReadOnlyList<DateOnly> ExtraDays { get; private set; } = [];

    /// <summary>The day of the last occurrence.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>Occurrences are made up to this day.</summary>
    public DateOnly MadeUntil { get; private set; }

    public string? EndReason { get; private set; }

    public bool TakesEnrolments => Template.EnrolmentMode != EnrolmentMode.Open;

    /// <summary>Whether occurrences are still to be made.</summary>
    public bool GoesOn => State != SeriesState.Ended && MadeUntil < LastDay;

    public SeriesTiming Timing => new(Rule, StartDay, StartTime, LengthMinutes, ExcludedDays, ExtraDays);

    /// <param name="days">The days that the timing comes to, in order.</param>
    public static ActivitySeries Start(
        SeriesId id, CentreId centre, ActivityContent template, DateTimeOffset startsAt, SeriesTiming timing, IReadOnlyList<DateOnly> days, int atMost)
    {
        SeriesRules.NotTooMany.Require(days.Count > 0 && days.Count <= atMost, "/rule", atMost);
        var series = new ActivitySeries
        {
            Rule = timing.Rule,
            StartDay = timing.StartDay,
            ExcludedDays = [.. timing.ExcludedDays],
            ExtraDays = [.. timing.ExtraDays],
            LastDay = days[^1],
            MadeUntil = timing.StartDay.AddDays(-1),
        };
        series.Identify(id, centre);
        series.Write(template, startsAt, timing.StartTime, timing.LengthMinutes);
        return series;
    }

    /// <summary>The days whose occurrences are to be made now, up to a day.</summary>
    public IReadOnlyList<DateOnly> MakeUntil(DateOnly horizon, IEnumerable<DateOnly> days)
    {
        IReadOnlyList<DateOnly> due = [.. days.Where(day => day > MadeUntil && day <= horizon && day <= LastDay)];
        MadeUntil = horizon > MadeUntil ? horizon : MadeUntil;
        return due;
    }

    public void Publish()
    {
        CommonRules.RequireState(State, SeriesState.Draft);
        State = SeriesState.Published;
    }

    /// <summary>Rewrites what the occurrences from some day on are.</summary>
    public void Change(ActivityContent template, DateTimeOffset startsAt, TimeOnly startTime, int lengthMinutes)
    {
        CommonRules.RequireState(State, SeriesState.Draft, SeriesState.Published);
        Write(template, startsAt, startTime, lengthMinutes);
    }

    /// <summary>What an occurrence begins as: the template, with its deadline as long before it.</summary>
    public ActivityContent ContentAt(Slot slot) => Template with { EnrolmentDeadline = Template.EnrolmentDeadline + (slot.From - TemplateStartsAt) };

    /// <summary>Ends it: the last occurrence is the one before this day.</summary>
    public void End(DateOnly from, string? reason)
    {
        CommonRules.RequireState(State, SeriesState.Draft, SeriesState.Published);
        ActivityRules.DeviationHasAReason.Require(!string.IsNullOrWhiteSpace(reason), "/reason");
        State = SeriesState.Ended;
        EndReason = reason;
        LastDay = from.AddDays(-1) < LastDay ? from.AddDays(-1) : LastDay;
    }

    private void Write(ActivityContent template, DateTimeOffset startsAt, TimeOnly startTime, int lengthMinutes)
    {
        (Template, TemplateStartsAt, StartTime, LengthMinutes) = (template, startsAt, startTime, lengthMinutes);
        (Title, TitleSortKey) = (template.Title, PolishText.SortKey(template.Title));
    }
}
