using FluentValidation;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Catalogue;

/// <summary>The public catalogue of a centre's supportive actions (F-33): what takes place from today on, or between two days.</summary>
/// <param name="Facets">Whether to count what the search can be narrowed by.</param>
[Public]
internal sealed record ListSupportiveActions(PageRequest Page, CatalogueFilter Filter, bool Facets, Freshness Freshness) : IQuery<Tagged<FoundActions>>
{
    private static readonly SortOrders<CommunityActivity> Orders = SortOrders<CommunityActivity>
        .EndingIn(activity => activity.Id)
        .By("startsAt", activity => activity.StartsAt)
        .By("title", activity => activity.TitleSortKey);

    internal sealed class Validator : AbstractValidator<ListSupportiveActions>
    {
        public Validator()
        {
            RuleFor(l => l.Filter.Q).MaximumLength(TextLimits.Name).OverridePropertyName("Q");
            RuleFor(l => l.Filter.Place).MaximumLength(TextLimits.Name).OverridePropertyName("Place");
            RuleFor(l => l.Filter.From).InCalendarYears().OverridePropertyName("From");
            RuleFor(l => l.Filter.To).InCalendarYears().OverridePropertyName("To");
        }
    }

    internal sealed class Handler(
        IReads<CommunityActivity> activities, CatalogueNames names, CataloguePlaces places, CatalogueSeats seats, CatalogueFreshness freshness, TimeProvider clock)
        : IQueryHandler<ListSupportiveActions, Tagged<FoundActions>>
    {
        public async Task<Tagged<FoundActions>> Handle(ListSupportiveActions request, CancellationToken cancellationToken)
        {
            var tag = await freshness.Tag(request.Freshness, cancellationToken);
            return new Tagged<FoundActions>(tag, request.Freshness.Knows(tag) ? null : await Content(request, cancellationToken));
        }

        private async Task<FoundActions> Content(ListSupportiveActions request, CancellationToken ct)
        {
            var from = WarsawCalendar.StartOf(request.Filter.From ?? WarsawCalendar.Today(clock));
            var found = await places.By(request.Filter, ct);
            var query = request.Filter.Narrow(activities.All.ToResidents().TakingPlace().Where(one => one.EndsAt > from), found);
            var page = await activities.Page(query, Orders, request.Page, one => one, ct);
            var (known, free) = (await names.Of(page.Items, ct), await seats.Of(page.Items, ct));
            return new FoundActions(
                new Page<SupportiveActionListing>([.. page.Items.Select(one => SupportiveActionListing.Of(one, known, free[one.Id]))], page.Next, page.TotalCount),
                request.Facets ? await Facets(query, ct) : null);
        }

        private async Task<CatalogueFacets> Facets(IQueryable<CommunityActivity> query, CancellationToken ct)
        {
            var found = await activities.List(query.OrderBy(one => one.StartsAt).ThenBy(one => one.Id).Take(CatalogueFacets.MostCounted), ct);
            return CatalogueFacets.Of(found, await names.Of(found, ct));
        }
    }
}
