using System.Globalization;
using Osl.Activities.Application.Catalogue;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Calendars;
using Osl.Activities.Domain.Enrolments;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Calendars;

/// <summary>The calendar of what a member of staff leads, or of what a person takes part in, for whoever has its address.</summary>
[Public]
internal sealed record GetCalendarByToken(string Token, Freshness Freshness) : IQuery<Tagged<string>>
{
    internal sealed class Handler(
        IReads<CalendarFeed> feeds, IReads<StaffCopy> staff, IReads<PersonCalendar> calendars, IReads<Enrolment> enrolments, CalendarDesk desk, CatalogueFreshness freshness)
        : IQueryHandler<GetCalendarByToken, Tagged<string>>
    {
        /// <summary>A token that was renewed or withdrawn leads nowhere.</summary>
        public async Task<Tagged<string>> Handle(GetCalendarByToken request, CancellationToken cancellationToken)
        {
            if (request.Token.Length > CalendarTokens.MaximumLength)
            {
                throw new NotFoundException(nameof(CalendarFeed));
            }

            var hash = CalendarTokens.Hash(request.Token);
            var persons = await calendars.List(calendars.All.Where(one => one.TokenHash == hash).Select(one => one.PersonId), cancellationToken);
            return persons.Count > 0 ? await OfPerson(persons[0], request.Freshness, cancellationToken) : await OfStaff(hash, request.Freshness, cancellationToken);
        }

        /// <exception cref="NotFoundException">There is none, or they left.</exception>
        private async Task<Tagged<string>> OfStaff(string hash, Freshness asked, CancellationToken ct)
        {
            var feed = await feeds.First(feeds.All.Where(one => one.TokenHash == hash), ct);
            if (!await staff.Any(staff.All.Where(one => one.Id == feed.StaffMemberId && one.IsActive), ct))
            {
                throw new NotFoundException(nameof(CalendarFeed));
            }

            var owner = feed.StaffMemberId.Value;
            return await Tagged(asked, "", all => all.Where(one => one.LeadIds.Contains(owner)), ct);
        }

        private async Task<Tagged<string>> OfPerson(PersonId person, Freshness asked, CancellationToken ct)
        {
            var seats = await enrolments.List(
                enrolments.All
                    .Where(one => one.PersonId == person && (one.State == EnrolmentState.Confirmed || one.State == EnrolmentState.Attended))
                    .OrderBy(one => one.Id)
                    .Select(one => new { one.Id, one.ActivityId }),
                ct);
            var taken = seats.Select(one => one.ActivityId).ToList();
            return await Tagged(asked, string.Join(',', seats.Select(one => one.Id)), all => all.Where(one => taken.Contains(one.Id)), ct);
        }

        private async Task<Tagged<string>> Tagged(
            Freshness asked, string content, Func<IQueryable<CommunityActivity>, IQueryable<CommunityActivity>> shown, CancellationToken ct)
        {
            var tag = await freshness.Tag(asked, ct, content);
            return new Tagged<string>(tag, asked.Knows(tag) ? null : await desk.Write("OwnCalendar", shown, ct));
        }
    }
}
