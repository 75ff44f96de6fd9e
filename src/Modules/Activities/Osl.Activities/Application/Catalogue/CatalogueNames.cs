using System.Globalization;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Forms;
using Osl.Activities.Domain.Places;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Catalogue;

/// <summary>Looks up the names of forms, in the caller's language, of communities, and the places that communities run.</summary>
internal sealed class CatalogueNames(IReads<ActivityForm> forms, IReads<CommunityCopy> communities, IReads<CommunityPlace> places)
{
    public async Task<Names> Of(IReadOnlyCollection<CommunityActivity> activities, CancellationToken ct)
    {
        var codes = activities.Select(one => one.Form).Distinct().ToList();
        var ids = activities.SelectMany(one => one.CommunityIds).Distinct().ToList();
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return new Names(
            (await forms.List(forms.All.Where(form => codes.Contains(form.Code)), ct)).ToDictionary(form => form.Code, form => english ? form.NameEn : form.NamePl),
            (await communities.List(communities.All.Where(one => ids.Contains(one.Id)), ct)).ToDictionary(one => one.Id, one => one.Name),
            await Places([.. activities.Select(one => one.PlaceId).OfType<PlaceId>().Distinct()], ct));
    }

    private async Task<IReadOnlyDictionary<PlaceId, ListedPlace>> Places(List<PlaceId> ids, CancellationToken ct) => ids.Count == 0
        ? new Dictionary<PlaceId, ListedPlace>()
        : (await places.List(places.All.Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.Name, one.Address, one.Accessibility }), ct))
            .ToDictionary(one => one.Id, one => new ListedPlace($"{one.Name}, {one.Address}", one.Accessibility));

    /// <param name="Where">Its name and its address.</param>
    internal sealed record ListedPlace(string Where, IReadOnlyList<AccessibilityFeature> Accessibility);

    internal sealed record Names(
        IReadOnlyDictionary<string, string> Forms, IReadOnlyDictionary<CommunityId, string> Communities, IReadOnlyDictionary<PlaceId, ListedPlace> Places)
    {
        /// <summary>Where an activity is: the place by its name, then what is told of it in words.</summary>
        public string? WhereIs(CommunityActivity activity) => PlaceOf(activity) is not { } place ? activity.PlaceText
            : string.IsNullOrWhiteSpace(activity.PlaceText) ? place.Where
            : $"{place.Where}, {activity.PlaceText}";

        /// <summary>What makes an activity usable by more people, itself or by its place.</summary>
        public IReadOnlyList<AccessibilityFeature> AccessibilityOf(CommunityActivity activity) =>
            PlaceOf(activity) is { } place ? [.. activity.Accessibility.Union(place.Accessibility).Order()] : activity.Accessibility;

        private ListedPlace? PlaceOf(CommunityActivity activity) => activity.PlaceId is { } id ? Places.GetValueOrDefault(id) : null;
    }
}
