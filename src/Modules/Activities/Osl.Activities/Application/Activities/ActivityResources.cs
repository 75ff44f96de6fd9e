using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Occupancy;
using Osl.Activities.Domain.Places;

namespace Osl.Activities.Application.Activities;

/// <summary>What an activity takes up: its leads and its place.</summary>
internal static class ActivityResources
{
    public static IReadOnlyList<Resource> Of(ActivityContent content) =>
    [
        .. content.Leads.Select((lead, index) => new Resource(lead.StaffMemberId is null ? OccupiedKind.Person : OccupiedKind.Staff, lead.Who, $"/leads/{index}")),
        .. OfPlace(content.PlaceId),
    ];

    private static IEnumerable<Resource> OfPlace(PlaceId? place) => place is { } id ? [new Resource(OccupiedKind.Place, id.Value, "/placeId")] : [];
}
