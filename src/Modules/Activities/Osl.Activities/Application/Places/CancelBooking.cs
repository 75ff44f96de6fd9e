using FluentValidation;
using Osl.Activities.Application.Occupancy;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Places;

/// <summary>Cancels a booking; its hours are free again.</summary>
[Permission(Rights.BookPlaces)]
internal sealed record CancelBooking(Guid PlaceId, Guid Id, long ExpectedVersion, BookingCancellation Cancellation) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<CancelBooking>
    {
        public Validator() => this.Body(command => command.Cancellation, new BookingCancellation.Validator());
    }

    internal sealed class Handler(IRepository<CommunityPlace> places, IRepository<Booking> bookings, Occupancies occupancies, RequestScope scope)
        : ICommandHandler<CancelBooking, Changed>
    {
        public async Task<Changed> Handle(CancelBooking request, CancellationToken cancellationToken)
        {
            var place = await places.Get(new PlaceId(request.PlaceId), cancellationToken);
            scope.RequireAny(Rights.BookPlaces, place.CommunityIds);
            var booking = await bookings.OfPlace(place.Id, request.Id, request.ExpectedVersion, cancellationToken);
            booking.Cancel(request.Cancellation.Reason);
            await occupancies.Free(booking.Id.Value, cancellationToken);
            return new Changed(booking);
        }
    }
}

/// <summary>Why a booking is cancelled.</summary>
/// <param name="Reason">In words; no personal data.</param>
internal sealed record BookingCancellation(string Reason) : IExample<BookingCancellation>
{
    public static BookingCancellation Example { get; } = new("Klub spotyka się tego dnia w plenerze.");

    internal sealed class Validator : AbstractValidator<BookingCancellation>
    {
        public Validator() => RuleFor(cancellation => cancellation.Reason).NotEmpty().MaximumLength(TextLimits.Line).NoPesel();
    }
}
