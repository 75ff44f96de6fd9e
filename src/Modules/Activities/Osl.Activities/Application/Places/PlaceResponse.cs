using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Places;

/// <summary>A community place.</summary>
/// <param name="HouseRulesVersion">The version that whoever books acknowledges; 0 while there are no rules.</param>
internal sealed record PlaceResponse(
    Guid Id,
    long Version,
    string Name,
    PlaceKind Kind,
    string Address,
    IReadOnlyList<Guid> CommunityIds,
    string? Host,
    decimal? Latitude,
    decimal? Longitude,
    IReadOnlyList<OpeningHoursInput> OpeningHours,
    int? Capacity,
    IReadOnlyList<AccessibilityFeature> Accessibility,
    IReadOnlyList<Guid> ResidentHostIds,
    string? HouseRules,
    int HouseRulesVersion,
    PlaceState State,
    DateTimeOffset PlannedAt,
    DateOnly? OpenedOn,
    DateOnly? ClosedOn,
    string? ClosingNote) : IVersioned, ITellsPersonalData, IExample<PlaceResponse>
{
    public static PlaceResponse Of(CommunityPlace place) => new(
        place.Id.Value,
        place.Version,
        place.Name,
        place.Kind,
        place.Address,
        Ids.Plain(place.CommunityIds),
        place.Host,
        place.Latitude,
        place.Longitude,
        [.. place.OpeningHours.Select(hours => new OpeningHoursInput(hours.Day, hours.From, hours.To))],
        place.Capacity,
        place.Accessibility,
        Ids.Plain(place.ResidentHostIds),
        place.HouseRules,
        place.HouseRulesVersion,
        place.State,
        place.PlannedAt,
        place.OpenedOn,
        place.ClosedOn,
        place.ClosingNote);

    public static PlaceResponse Example { get; } = new(
        Examples.Place,
        3,
        PlaceInput.Example.Name,
        PlaceKind.NeighbourHouse,
        PlaceInput.Example.Address,
        [Examples.Community],
        PlaceInput.Example.Host,
        PlaceInput.Example.Latitude,
        PlaceInput.Example.Longitude,
        PlaceInput.Example.OpeningHours!,
        40,
        PlaceInput.Example.Accessibility!,
        [Examples.Resident],
        HouseRulesInput.Example.Text,
        1,
        PlaceState.Open,
        new DateTimeOffset(2026, 2, 2, 9, 0, 0, TimeSpan.Zero),
        new DateOnly(2026, 3, 2),
        null,
        null);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => ResidentHostIds;
}
