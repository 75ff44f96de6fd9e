using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Catalogue;

/// <summary>One supportive action of the public catalogue, also when it was cancelled or put off.</summary>
[Public]
internal sealed record GetSupportiveAction(Guid Id, Freshness Freshness) : IQuery<Tagged<SupportiveActionListing>>
{
    internal sealed class Handler(IReads<CommunityActivity> activities, CatalogueNames names, CatalogueSeats seats, CatalogueFreshness freshness)
        : IQueryHandler<GetSupportiveAction, Tagged<SupportiveActionListing>>
    {
        public async Task<Tagged<SupportiveActionListing>> Handle(GetSupportiveAction request, CancellationToken cancellationToken)
        {
            var tag = await freshness.Tag(request.Freshness, cancellationToken);
            return new Tagged<SupportiveActionListing>(tag, request.Freshness.Knows(tag) ? null : await Content(request, cancellationToken));
        }

        private async Task<SupportiveActionListing> Content(GetSupportiveAction request, CancellationToken ct)
        {
            var id = new ActivityId(request.Id);
            var activity = await activities.First(activities.All.ToResidents().Where(one => one.Id == id), ct);
            return SupportiveActionListing.Of(activity, await names.Of([activity], ct), (await seats.Of([activity], ct))[activity.Id]);
        }
    }
}
