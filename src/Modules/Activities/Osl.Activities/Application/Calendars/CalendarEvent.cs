using Osl.Activities.Application.Catalogue;

namespace Osl.Activities.Application.Calendars;

/// <summary>One entry of a calendar.</summary>
/// <param name="Sequence">Rises with each change.</param>
internal sealed record CalendarEvent(
    Guid Id,
    long Sequence,
    DateTimeOffset ChangedAt,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string Summary,
    string? Description,
    string? Location,
    string Category,
    bool IsCancelled)
{
    public static CalendarEvent Example { get; } = new(
        SupportiveActionListing.Example.Id,
        2,
        new DateTimeOffset(2026, 4, 1, 10, 0, 0, TimeSpan.Zero),
        SupportiveActionListing.Example.StartsAt,
        SupportiveActionListing.Example.EndsAt,
        SupportiveActionListing.Example.Title,
        null,
        SupportiveActionListing.Example.Place,
        SupportiveActionListing.Example.FormName,
        false);
}
