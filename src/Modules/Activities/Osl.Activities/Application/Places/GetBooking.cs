using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Places;

/// <summary>One booking.</summary>
[Permission(Rights.ReadPlaces)]
internal sealed record GetBooking(Guid PlaceId, Guid Id) : IQuery<BookingResponse>
{
    internal sealed class Handler(IReads<Booking> bookings) : IQueryHandler<GetBooking, BookingResponse>
    {
        public async Task<BookingResponse> Handle(GetBooking request, CancellationToken cancellationToken)
        {
            var (place, id) = (new PlaceId(request.PlaceId), new BookingId(request.Id));
            return BookingResponse.Of(await bookings.First(bookings.All.Where(one => one.Id == id && one.PlaceId == place), cancellationToken));
        }
    }
}
