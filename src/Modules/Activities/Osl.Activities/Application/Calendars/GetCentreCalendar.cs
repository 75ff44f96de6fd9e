using Osl.Activities.Application.Catalogue;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Calendars;

/// <summary>The calendar of what a centre, or one of its communities, offers residents, as iCalendar.</summary>
[Public]
internal sealed record GetCentreCalendar(Guid? CommunityId, Freshness Freshness) : IQuery<Tagged<string>>
{
    internal sealed class Handler(IReads<CommunityCopy> communities, CalendarDesk desk, CatalogueFreshness freshness) : IQueryHandler<GetCentreCalendar, Tagged<string>>
    {
        public async Task<Tagged<string>> Handle(GetCentreCalendar request, CancellationToken cancellationToken)
        {
            var tag = await freshness.Tag(request.Freshness, cancellationToken);
            return new Tagged<string>(tag, request.Freshness.Knows(tag) ? null : await Content(request.CommunityId, cancellationToken));
        }

        private async Task<string> Content(Guid? asked, CancellationToken ct)
        {
            if (asked is not { } id)
            {
                return await desk.Write("CentreCalendar", all => all.ToResidents(), ct);
            }

            var community = new CommunityId(id);
            var copy = await communities.First(communities.All.Where(one => one.Id == community), ct);
            return await desk.Write("CommunityCalendar", all => all.ToResidents().Where(one => one.CommunityIds.Contains(community)), ct, copy.Name);
        }
    }
}
