using Osl.Activities.Domain.Calendars;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Calendars;

/// <summary>Gives the caller's own calendar a new address; the one before leads nowhere from now on. Nobody is told the address again.</summary>
[OwnOnly]
internal sealed record RenewOwnCalendar : ICommand<CalendarAddress>
{
    internal sealed class Handler(IRepository<CalendarFeed> feeds, ITurns<CalendarFeed> turns, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<RenewOwnCalendar, CalendarAddress>
    {
        public async Task<CalendarAddress> Handle(RenewOwnCalendar request, CancellationToken cancellationToken)
        {
            var (centre, owner) = (scope.RequiredCentre, scope.RequiredStaffMember);
            await turns.Take(cancellationToken, owner.Value);
            var feed = await feeds.Find(new CalendarOf(owner), cancellationToken);
            if (feed is null)
            {
                feed = CalendarFeed.Open(new CalendarFeedId(ids.Next()), centre, owner);
                feeds.Add(feed);
            }

            var token = CalendarTokens.New();
            feed.Address(CalendarTokens.Hash(token), clock.GetUtcNow());
            return CalendarAddress.Of(centre, token);
        }
    }
}

/// <summary>Where a calendar is. Whoever has the address reads the calendar: it is as secret as a password.</summary>
/// <param name="Path">The path at this API, token and all.</param>
internal sealed record CalendarAddress(string Path) : IExample<CalendarAddress>
{
    public static CalendarAddress Of(CentreId centre, string token) => new($"/api/v1/public/centres/{centre}/calendars/{token}");

    public static CalendarAddress Example { get; } = new("/api/v1/public/centres/0190a1b2-0000-7000-8000-0000000000e1/calendars/osl_ca_u8yqkq5o4pLr0vZ3m2AJn2WHAPbT8kZ4nQy1xJ0cRr6");
}
