using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Places;

internal static class PlaceParts
{
    /// <summary>A booking of this place; one of another is not there.</summary>
    public static async Task<Booking> OfPlace(this IRepository<Booking> bookings, PlaceId place, Guid id, long expectedVersion, CancellationToken ct)
    {
        var booking = await bookings.Get(new BookingId(id), ct);
        return booking.PlaceId != place ? throw new NotFoundException(nameof(Booking)) : booking.Version == expectedVersion ? booking : throw new StaleVersionException();
    }
}
