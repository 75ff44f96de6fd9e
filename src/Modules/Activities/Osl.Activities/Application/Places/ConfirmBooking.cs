using Osl.Activities.Application.References;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Places;

/// <summary>Confirms a booking.</summary>
[Permission(Rights.WritePlaces)]
internal sealed record ConfirmBooking(Guid PlaceId, Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<CommunityPlace> places, IRepository<Booking> bookings, RequestScope scope) : ICommandHandler<ConfirmBooking, Changed>
    {
        public async Task<Changed> Handle(ConfirmBooking request, CancellationToken cancellationToken)
        {
            var place = await places.Get(new PlaceId(request.PlaceId), cancellationToken);
            scope.RequireAny(Rights.WritePlaces, place.CommunityIds);
            var booking = await bookings.OfPlace(place.Id, request.Id, request.ExpectedVersion, cancellationToken);
            booking.Confirm();
            return new Changed(booking);
        }
    }
}
