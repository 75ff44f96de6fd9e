using FluentValidation;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Places;

/// <summary>The centre's community places, a page at a time; filters narrow together.</summary>
/// <param name="Q">Part of the name, whatever its case and diacritics.</param>
[Permission(Rights.ReadPlaces)]
internal sealed record ListPlaces(
    PageRequest Page,
    string? Q = null,
    PlaceKind? Kind = null,
    PlaceState? State = null,
    Guid? CommunityId = null,
    AccessibilityFeature? Accessibility = null) : IQuery<Page<PlaceListItem>>
{
    private static readonly SortOrders<CommunityPlace> Orders = SortOrders<CommunityPlace>.EndingIn(one => one.Id).By("name", one => one.NameSortKey);

    internal sealed class Validator : AbstractValidator<ListPlaces>
    {
        public Validator() => RuleFor(list => list.Q).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(IReads<CommunityPlace> places) : IQueryHandler<ListPlaces, Page<PlaceListItem>>
    {
        public Task<Page<PlaceListItem>> Handle(ListPlaces request, CancellationToken cancellationToken)
        {
            var folded = request.Q is { } q ? PolishText.Fold(q) : null;
            var query = places.All
                .WhereAsked(folded, part => one => one.NameFolded.Contains(part))
                .WhereAsked(request.Kind, kind => one => one.Kind == kind)
                .WhereAsked(request.State, state => one => one.State == state)
                .WhereAsked(Ids.Typed<CommunityId>(request.CommunityId), community => one => one.CommunityIds.Contains(community))
                .WhereAsked(request.Accessibility, feature => one => one.Accessibility.Contains(feature));
            return places.Page(
                query, Orders, request.Page, one => new PlaceListItem(one.Id.Value, one.Name, one.Kind, one.Address, one.State, one.Capacity, one.HouseRulesVersion), cancellationToken);
        }
    }
}

/// <summary>A row of the places' list.</summary>
internal sealed record PlaceListItem(Guid Id, string Name, PlaceKind Kind, string Address, PlaceState State, int? Capacity, int HouseRulesVersion) : IExample<PlaceListItem>
{
    public static PlaceListItem Example { get; } = new(Examples.Place, PlaceInput.Example.Name, PlaceKind.NeighbourHouse, PlaceInput.Example.Address, PlaceState.Open, 40, 1);
}
