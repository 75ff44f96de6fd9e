using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Catalogue;

/// <summary>Finds the places that communities run for a search of activities: by a part of the name or the address, and by what makes them usable by more people.</summary>
internal sealed class CataloguePlaces(IReads<CommunityPlace> places)
{
    /// <summary>A centre has tens of them: they are read whole, since no address is kept folded.</summary>
    public async Task<Found> By(CatalogueFilter filter, CancellationToken ct)
    {
        if (filter is { Place: null, Accessibility: null })
        {
            return new Found([], []);
        }

        var all = await places.List(places.All.Select(one => new { one.Id, one.Name, one.Address, one.Accessibility }), ct);
        var asked = PolishText.Fold(filter.Place ?? "");
        return new Found(
            [.. all.Where(one => PolishText.Fold($"{one.Name}, {one.Address}").Contains(asked, StringComparison.Ordinal)).Select(one => one.Id)],
            [.. all.Where(one => filter.Accessibility is { } feature && one.Accessibility.Contains(feature)).Select(one => one.Id)]);
    }

    /// <param name="Named">That have what was asked for in their name or address.</param>
    /// <param name="Usable">That have the feature asked for.</param>
    internal sealed record Found(IReadOnlyList<PlaceId> Named, IReadOnlyList<PlaceId> Usable);
}
