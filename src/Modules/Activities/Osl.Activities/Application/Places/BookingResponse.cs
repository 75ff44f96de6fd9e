using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Places;

/// <summary>A booking of a place.</summary>
internal sealed record BookingResponse(
    Guid Id,
    long Version,
    Guid PlaceId,
    BookingParty Party,
    Guid PartyId,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string Purpose,
    int HouseRulesVersion,
    BookingState State,
    DateTimeOffset RequestedAt,
    string? CancellationReason) : IVersioned, ITellsPersonalData, IExample<BookingResponse>
{
    public static BookingResponse Of(Booking booking) => new(
        booking.Id.Value,
        booking.Version,
        booking.PlaceId.Value,
        booking.Party,
        booking.PartyId,
        booking.StartsAt,
        booking.EndsAt,
        booking.Purpose,
        booking.HouseRulesVersion,
        booking.State,
        booking.RequestedAt,
        booking.CancellationReason);

    public static BookingResponse Example { get; } = new(
        Examples.Booking,
        1,
        Examples.Place,
        BookingParty.Group,
        Examples.Group,
        BookingInput.Example.StartsAt,
        BookingInput.Example.EndsAt,
        BookingInput.Example.Purpose,
        1,
        BookingState.Requested,
        new DateTimeOffset(2026, 4, 27, 9, 0, 0, TimeSpan.Zero),
        null);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => Party == BookingParty.Resident ? [PartyId] : [];
}
