using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Places;

/// <summary>What a place is.</summary>
/// <param name="Host">Who runs it, in words: the centre, a partner.</param>
internal sealed record PlaceContent(
    string Name,
    PlaceKind Kind,
    string Address,
    string? Host,
    GeoPoint? Point,
    IReadOnlyList<OpeningHours> OpeningHours,
    int? Capacity,
    IReadOnlyList<AccessibilityFeature> Accessibility,
    IReadOnlyList<CommunityId> CommunityIds,
    IReadOnlyList<PersonId> ResidentHostIds);

/// <summary>Where on the map, in degrees (WGS 84).</summary>
internal sealed record GeoPoint(decimal Latitude, decimal Longitude);
