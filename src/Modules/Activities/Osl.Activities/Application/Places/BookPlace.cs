using FluentValidation;
using Osl.Activities.Application.Occupancy;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Occupancy;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Places;

/// <summary>Asks for a place. The hours are held until the booking is confirmed or cancelled; no two overlap (ACT-08).</summary>
[Permission(Rights.BookPlaces)]
internal sealed record BookPlace(Guid PlaceId, BookingInput Booking) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<BookPlace>
    {
        public Validator() => this.Body(command => command.Booking, new BookingInput.Validator());
    }

    internal sealed class Handler(
        IRepository<CommunityPlace> places,
        IRepository<Booking> bookings,
        BookingParties parties,
        Occupancies occupancies,
        RequestScope scope,
        IIdSource ids,
        TimeProvider clock) : ICommandHandler<BookPlace, Created>
    {
        public async Task<Created> Handle(BookPlace request, CancellationToken cancellationToken)
        {
            Resource[] wanted = [new(OccupiedKind.Place, request.PlaceId, "/startsAt")];
            await parties.TakeTurn(request.Booking, cancellationToken);
            await occupancies.TakeTurns(wanted, cancellationToken);
            var place = await places.Get(new PlaceId(request.PlaceId), cancellationToken);
            scope.RequireAny(Rights.BookPlaces, place.CommunityIds);
            await parties.Require(request.Booking, cancellationToken);
            var content = request.Booking.ToContent();
            var booking = place.Book(new BookingId(ids.Next()), content, OnTheWall(content.Slot), scope.Actor.StaffMember, clock.GetUtcNow());
            await occupancies.Take(booking.Id.Value, wanted, content.Slot, cancellationToken);
            bookings.Add(booking);
            return new Created(booking.Id.Value);
        }

        private static WallTime OnTheWall(Slot slot)
        {
            var (from, to) = (TimeZoneInfo.ConvertTime(slot.From, WarsawCalendar.Zone), TimeZoneInfo.ConvertTime(slot.To, WarsawCalendar.Zone));
            return new WallTime(from.DayOfWeek, TimeOnly.FromDateTime(from.DateTime), TimeOnly.FromDateTime(to.DateTime), from.Date == to.Date);
        }
    }
}

/// <summary>A booking of a place.</summary>
/// <param name="Party">For whom.</param>
/// <param name="PartyId">The group's, the resident's or the organisation's id.</param>
/// <param name="StartsAt">From when.</param>
/// <param name="EndsAt">Until when; the end itself is free again.</param>
/// <param name="Purpose">What for; no personal data.</param>
/// <param name="HouseRulesVersion">The version of the house rules that they have acknowledged; it has to be the present one.</param>
internal sealed record BookingInput(BookingParty Party, Guid PartyId, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Purpose, int HouseRulesVersion) : IExample<BookingInput>
{
    public static BookingInput Example { get; } = new(
        BookingParty.Group,
        Examples.Group,
        new DateTimeOffset(2026, 5, 6, 8, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 5, 6, 10, 0, 0, TimeSpan.Zero),
        "Spotkanie klubu seniora",
        1);

    public BookingContent ToContent() => new(Party, PartyId, new Slot(StartsAt, EndsAt), Purpose, HouseRulesVersion);

    internal sealed class Validator : AbstractValidator<BookingInput>
    {
        public Validator()
        {
            RuleFor(booking => booking.PartyId).NotEmpty();
            RuleFor(booking => booking.StartsAt).InCalendarYears();
            RuleFor(booking => booking.EndsAt).InCalendarYears();
            RuleFor(booking => booking.Purpose).NotEmpty().MaximumLength(TextLimits.Line).NoPesel();
        }
    }
}
