using Osl.Activities.Domain.Calendars;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Calendars;

/// <summary>Takes the caller's own calendar away: its address leads nowhere from now on.</summary>
[OwnOnly]
internal sealed record WithdrawOwnCalendar : ICommand<Done>
{
    internal sealed class Handler(IRepository<CalendarFeed> feeds, ITurns<CalendarFeed> turns, RequestScope scope) : ICommandHandler<WithdrawOwnCalendar, Done>
    {
        public async Task<Done> Handle(WithdrawOwnCalendar request, CancellationToken cancellationToken)
        {
            var owner = scope.RequiredStaffMember;
            await turns.Take(cancellationToken, owner.Value);
            if (await feeds.Find(new CalendarOf(owner), cancellationToken) is { } feed)
            {
                feeds.Remove(feed);
            }

            return Done.Value;
        }
    }
}
