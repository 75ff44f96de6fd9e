using FluentValidation;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Places;

/// <summary>A community place as it is written down.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Address">Where it is.</param>
/// <param name="CommunityIds">The communities that it serves; at least one.</param>
/// <param name="Host">Who runs it, in words: the centre, a partner; no names of people.</param>
/// <param name="Latitude">Degrees north; together with the longitude.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="OpeningHours">When it is open, weekday by weekday, in Warsaw.</param>
/// <param name="Capacity">How many people it holds.</param>
/// <param name="Accessibility">What makes it usable by more people.</param>
/// <param name="ResidentHostIds">The residents who open it; persons on file.</param>
internal sealed record PlaceInput(
    string Name,
    PlaceKind Kind,
    string Address,
    IReadOnlyList<Guid> CommunityIds,
    string? Host = null,
    decimal? Latitude = null,
    decimal? Longitude = null,
    IReadOnlyList<OpeningHoursInput>? OpeningHours = null,
    int? Capacity = null,
    IReadOnlyList<AccessibilityFeature>? Accessibility = null,
    IReadOnlyList<Guid>? ResidentHostIds = null) : IExample<PlaceInput>
{
    public static PlaceInput Example { get; } = new(
        "Dom sąsiedzki „Przy Lipie”",
        PlaceKind.NeighbourHouse,
        "ul. Lipowa 3, 00-001 Zmyślone",
        [Examples.Community],
        "Centrum z kołem gospodyń",
        51.05m,
        21.07m,
        [new OpeningHoursInput(DayOfWeek.Monday, new TimeOnly(9, 0), new TimeOnly(20, 0)), new OpeningHoursInput(DayOfWeek.Wednesday, new TimeOnly(9, 0), new TimeOnly(20, 0))],
        40,
        [AccessibilityFeature.StepFreeAccess],
        [Examples.Resident]);

    public PlaceContent ToContent() => new(
        Name,
        Kind,
        Address,
        Host,
        Latitude is { } latitude && Longitude is { } longitude ? new GeoPoint(latitude, longitude) : null,
        [.. (OpeningHours ?? []).Select(hours => new OpeningHours(hours.Day, hours.From, hours.To))],
        Capacity,
        Accessibility ?? [],
        Ids.Typed<CommunityId>(CommunityIds),
        Ids.Typed<PersonId>(ResidentHostIds));

    internal sealed class Validator : AbstractValidator<PlaceInput>
    {
        public Validator()
        {
            RuleFor(place => place.Name).NotEmpty().MaximumLength(TextLimits.Name).NoPesel();
            RuleFor(place => place.Address).NotEmpty().MaximumLength(TextLimits.Line).NoPesel();
            RuleFor(place => place.Host).MaximumLength(TextLimits.Line).NoPesel();
            RuleFor(place => place.CommunityIds).NotEmpty();
            RuleFor(place => place.CommunityIds).Listed();
            RuleFor(place => place.Latitude).InclusiveBetween(-90, 90).PrecisionScale(9, 6, ignoreTrailingZeros: true);
            RuleFor(place => place.Longitude).InclusiveBetween(-180, 180).PrecisionScale(9, 6, ignoreTrailingZeros: true);
            RuleFor(place => place.Longitude).NotNull().When(place => place.Latitude is not null);
            RuleFor(place => place.Latitude).NotNull().When(place => place.Longitude is not null);
            RuleFor(place => place.OpeningHours).Listed(50);
            RuleFor(place => place.Capacity).InclusiveBetween(1, 100_000);
            RuleFor(place => place.Accessibility).Listed(50);
            RuleFor(place => place.ResidentHostIds).Listed(50);
        }
    }
}

/// <summary>Open on this weekday from one hour to another.</summary>
internal sealed record OpeningHoursInput(DayOfWeek Day, TimeOnly From, TimeOnly To);
