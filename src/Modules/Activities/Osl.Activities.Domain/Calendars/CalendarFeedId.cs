using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Calendars;

/// <summary>A calendar of somebody's own.</summary>
internal readonly record struct CalendarFeedId(Guid Value) : ITypedId<CalendarFeedId>
{
    public static CalendarFeedId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
