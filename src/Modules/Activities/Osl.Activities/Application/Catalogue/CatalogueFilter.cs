using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Places;
using Osl.Activities.Domain.References;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Catalogue;

/// <summary>What residents look for; filters narrow together.</summary>
internal sealed record CatalogueFilter(
    string? Q = null,
    DateOnly? From = null,
    DateOnly? To = null,
    string? Form = null,
    ActivityKind? Kind = null,
    TargetGroup? TargetGroup = null,
    Guid? NeedId = null,
    Guid? CommunityId = null,
    Guid? SeriesId = null,
    Guid? PlaceId = null,
    string? Place = null,
    AccessibilityFeature? Accessibility = null,
    bool? ForMinors = null)
{
    public IQueryable<CommunityActivity> Narrow(IQueryable<CommunityActivity> shown, CataloguePlaces.Found places) => Linked(Placed(Written(shown), places));

    private IQueryable<CommunityActivity> Placed(IQueryable<CommunityActivity> shown, CataloguePlaces.Found places)
    {
        var (named, usable) = (places.Named.Select(id => (PlaceId?)id).ToList(), places.Usable.Select(id => (PlaceId?)id).ToList());
        return shown
            .WhereAsked(Place is null ? null : PolishText.Fold(Place), folded => one => one.PlaceFolded.Contains(folded) || named.Contains(one.PlaceId))
            .WhereAsked(Accessibility, feature => one => one.Accessibility.Contains(feature) || usable.Contains(one.PlaceId));
    }

    private IQueryable<CommunityActivity> Written(IQueryable<CommunityActivity> shown) => shown
        .WhereAsked(Q is null ? null : PolishText.Fold(Q), folded => one => one.TextFolded.Contains(folded))
        .WhereAsked(To is { } to ? WarsawCalendar.StartOf(to.AddDays(1)) : (DateTimeOffset?)null, end => one => one.StartsAt < end)
        .WhereAsked(Form, form => one => one.Form == form)
        .WhereAsked(Kind, kind => one => one.Kind == kind)
        .WhereAsked(TargetGroup, group => one => one.TargetGroups.Contains(group))
        .WhereAsked(ForMinors, forMinors => one => one.ForMinors == forMinors);

    private IQueryable<CommunityActivity> Linked(IQueryable<CommunityActivity> shown) => shown
        .WhereAsked(Ids.Typed<NeedId>(NeedId), id => one => one.NeedIds.Contains(id))
        .WhereAsked(Ids.Typed<CommunityId>(CommunityId), id => one => one.CommunityIds.Contains(id))
        .WhereAsked(Ids.Typed<SeriesId>(SeriesId), id => one => one.SeriesId == id)
        .WhereAsked(Ids.Typed<PlaceId>(PlaceId), id => one => one.PlaceId == id);
}
