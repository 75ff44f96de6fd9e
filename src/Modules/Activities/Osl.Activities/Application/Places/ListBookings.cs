using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Places;

/// <summary>A place's bookings, in the order of their hours.</summary>
/// <param name="From">Those that end after this instant.</param>
/// <param name="To">Those that begin before this instant.</param>
[Permission(Rights.ReadPlaces)]
internal sealed record ListBookings(Guid PlaceId, PageRequest Page, DateTimeOffset? From = null, DateTimeOffset? To = null, BookingState? State = null) : IQuery<Page<BookingResponse>>
{
    private static readonly SortOrders<Booking> Orders = SortOrders<Booking>.EndingIn(one => one.Id).By("startsAt", one => one.StartsAt);

    internal sealed class Handler(IReads<CommunityPlace> places, IReads<Booking> bookings) : IQueryHandler<ListBookings, Page<BookingResponse>>
    {
        public async Task<Page<BookingResponse>> Handle(ListBookings request, CancellationToken cancellationToken)
        {
            var place = new PlaceId(request.PlaceId);
            if (!await places.Any(places.All.Where(one => one.Id == place), cancellationToken))
            {
                throw new NotFoundException(nameof(CommunityPlace));
            }

            var query = bookings.All.Where(one => one.PlaceId == place)
                .WhereAsked(request.From, from => one => one.EndsAt > from)
                .WhereAsked(request.To, to => one => one.StartsAt < to)
                .WhereAsked(request.State, state => one => one.State == state);
            return await bookings.Page(query, Orders, request.Page, one => BookingResponse.Of(one), cancellationToken);
        }
    }
}
