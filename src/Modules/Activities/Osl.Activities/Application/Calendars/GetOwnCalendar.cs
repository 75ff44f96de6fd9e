using Osl.Activities.Domain.Calendars;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Calendars;

/// <summary>Whether the caller has a calendar of their own.</summary>
[OwnOnly]
internal sealed record GetOwnCalendar : IQuery<OwnCalendar>
{
    internal sealed class Handler(IReads<CalendarFeed> feeds, RequestScope scope) : IQueryHandler<GetOwnCalendar, OwnCalendar>
    {
        public async Task<OwnCalendar> Handle(GetOwnCalendar request, CancellationToken cancellationToken)
        {
            var owner = scope.RequiredStaffMember;
            var feed = await feeds.First(feeds.All.Where(one => one.StaffMemberId == owner), cancellationToken);
            return new OwnCalendar(feed.AddressedAt, feed.Version);
        }
    }
}

/// <summary>A calendar of somebody's own.</summary>
/// <param name="AddressedAt">When it got its present address.</param>
internal sealed record OwnCalendar(DateTimeOffset AddressedAt, long Version) : IVersioned, IExample<OwnCalendar>
{
    public static OwnCalendar Example { get; } = new(new DateTimeOffset(2026, 4, 1, 10, 0, 0, TimeSpan.Zero), 1);
}
