using Osl.Activities.Application.Catalogue;
using Osl.Activities.Domain.Calendars;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Calendars;

/// <summary>The calendar of what a member of staff leads, for whoever has its address.</summary>
[Public]
internal sealed record GetCalendarByToken(string Token, Freshness Freshness) : IQuery<Tagged<string>>
{
    internal sealed class Handler(IReads<CalendarFeed> feeds, IReads<StaffCopy> staff, CalendarDesk desk, CatalogueFreshness freshness)
        : IQueryHandler<GetCalendarByToken, Tagged<string>>
    {
        public async Task<Tagged<string>> Handle(GetCalendarByToken request, CancellationToken cancellationToken)
        {
            var feed = await Find(request.Token, cancellationToken);
            var owner = feed.StaffMemberId.Value;
            var tag = await freshness.Tag(request.Freshness, cancellationToken);
            return new Tagged<string>(
                tag,
                request.Freshness.Knows(tag) ? null : await desk.Write("OwnCalendar", all => all.Where(one => one.LeadIds.Contains(owner)), cancellationToken));
        }

        /// <summary>A token that was renewed or withdrawn leads nowhere, nor does that of somebody who left.</summary>
        private async Task<CalendarFeed> Find(string token, CancellationToken ct)
        {
            if (token.Length > CalendarTokens.MaximumLength)
            {
                throw new NotFoundException(nameof(CalendarFeed));
            }

            var hash = CalendarTokens.Hash(token);
            var feed = await feeds.First(feeds.All.Where(one => one.TokenHash == hash), ct);
            return await staff.Any(staff.All.Where(one => one.Id == feed.StaffMemberId && one.IsActive), ct) ? feed : throw new NotFoundException(nameof(CalendarFeed));
        }
    }
}
