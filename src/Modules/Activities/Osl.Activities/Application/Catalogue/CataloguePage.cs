using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Catalogue;

/// <summary>A page of the catalogue; where they were asked for, with what all of its pages have.</summary>
/// <param name="Items">The actions of this page, in the order asked for.</param>
/// <param name="Next">The link to the next page; null on the last one.</param>
/// <param name="TotalCount">How many actions the filters leave in all; only when count=true was asked for.</param>
/// <param name="Facets">How often what the filters leave has each form, community, target group…; only when facets=true was asked for, and not together with fields.</param>
internal sealed record CataloguePage(IReadOnlyList<SupportiveActionListing> Items, string? Next, int? TotalCount, CatalogueFacets? Facets) : IExample<CataloguePage>
{
    public static CataloguePage Example { get; } = new([SupportiveActionListing.Example], null, 1, CatalogueFacets.Example);
}

/// <summary>What a search of the catalogue found.</summary>
internal sealed record FoundActions(Page<SupportiveActionListing> Page, CatalogueFacets? Facets)
{
    public CataloguePage Of(Page<SupportiveActionListing> page) => new(page.Items, page.Next, page.TotalCount, Facets);
}

/// <summary>By what a search can be narrowed, and how much that would leave. Counted over the first 5,000 that the filters leave.</summary>
internal sealed record CatalogueFacets(
    IReadOnlyList<FacetCount> Forms,
    IReadOnlyList<FacetCount> Kinds,
    IReadOnlyList<FacetCount> Communities,
    IReadOnlyList<FacetCount> TargetGroups,
    IReadOnlyList<FacetCount> Accessibility) : IExample<CatalogueFacets>
{
    public const int MostCounted = 5_000;

    public static CatalogueFacets Of(IReadOnlyCollection<CommunityActivity> found, CatalogueNames.Names names) => new(
        Count(found.Select(one => one.Form), form => form, form => names.Forms.GetValueOrDefault(form)),
        Count(found.Select(one => one.Kind), kind => kind.ToString()),
        Count(found.SelectMany(one => one.CommunityIds), id => id.ToString(), id => names.Communities.GetValueOrDefault(id)),
        Count(found.SelectMany(one => one.TargetGroups), group => group.ToString()),
        Count(found.SelectMany(names.AccessibilityOf), feature => feature.ToString()));

    public static CatalogueFacets Example { get; } = new(
        [new FacetCount("workshop", "warsztat", 1)], [new FacetCount("Neighbour", null, 1)], [new FacetCount(Examples.Community.ToString(), "Osiedle Nad Strumieniem", 1)], [], []);

    private static IReadOnlyList<FacetCount> Count<T>(IEnumerable<T> values, Func<T, string> code, Func<T, string?>? name = null)
        where T : notnull =>
        [.. values.CountBy(value => value).Select(pair => new FacetCount(code(pair.Key), name?.Invoke(pair.Key), pair.Value)).OrderByDescending(one => one.Count).ThenBy(one => one.Value, StringComparer.Ordinal)];
}

/// <summary>How many have a value.</summary>
/// <param name="Value">As the filter of that name takes it.</param>
/// <param name="Name">In words, of what has a name of its own.</param>
internal sealed record FacetCount(string Value, string? Name, int Count);
