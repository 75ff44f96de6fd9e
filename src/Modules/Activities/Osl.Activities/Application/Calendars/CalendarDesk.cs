using Osl.Activities.Application.Catalogue;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Localization;

namespace Osl.Activities.Application.Calendars;

/// <summary>Puts activities into a calendar: those of the last month and of the coming year, and what was cancelled or put off as cancelled.</summary>
internal sealed class CalendarDesk(IReads<CommunityActivity> activities, CatalogueNames names, Texts texts, TimeProvider clock)
{
    private const int DaysBack = 31;
    private const int DaysAhead = 366;
    private const int MostEvents = 5_000;

    /// <param name="name">The key of the calendar's name.</param>
    /// <param name="shown">Which activities; only what was once published is shown.</param>
    public async Task<string> Write(string name, Func<IQueryable<CommunityActivity>, IQueryable<CommunityActivity>> shown, CancellationToken ct, params IReadOnlyList<object> arguments)
    {
        var today = WarsawCalendar.Today(clock);
        var (from, to) = (WarsawCalendar.StartOf(today.AddDays(-DaysBack)), WarsawCalendar.StartOf(today.AddDays(DaysAhead)));
        var rows = await activities.List(
            shown(activities.All.Where(one => one.PublishedAt != null && one.EndsAt > from && one.StartsAt < to)).OrderBy(one => one.StartsAt).ThenBy(one => one.Id).Take(MostEvents),
            ct);
        var known = await names.Of(rows, ct);
        return CalendarWriter.Write(texts.Of(name, arguments), rows.Select(row => EventOf(row, known)));
    }

    private static CalendarEvent EventOf(CommunityActivity activity, CatalogueNames.Names names) => new(
        activity.Id.Value,
        activity.Version,
        activity.ChangedAt,
        activity.StartsAt,
        activity.EndsAt,
        activity.Title,
        activity.Description,
        names.WhereIs(activity),
        names.Forms.GetValueOrDefault(activity.Form, activity.Form),
        activity.State is ActivityState.Cancelled or ActivityState.Postponed);
}
